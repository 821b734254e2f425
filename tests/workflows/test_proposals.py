"""The plan written into the input file."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import ChangeError
from kommissorium.resources import example_file
from kommissorium.source.inserting import insert_row
from kommissorium.source.validation import load_kommissorium
from kommissorium.source.yaml_reader import parse_yaml
from kommissorium.workflows.planning.proposals import Written, write_proposals

ROWS = ("tidsplan", "milepæle")
ROW = {"tidspunkt": "1. marts 2021", "aktivitet": "Høring: ny model"}
PROFILE = """\
kommune: {navn: Fjordby Kommune}
sagsgang: [{trin: Udkast, hverdage: 5}, {trin: Høring, hverdage: 10}, {organ: Økonomiudvalget}, {organ: Byrådet}]
møder: [{organ: Økonomiudvalget, dato: 16. marts 2021}, {organ: Byrådet, dato: 25. marts 2021}]
"""
MEETING = "format: 1\nstamoplysninger: {behandles_i: [{organ: Byrådet, tidspunkt: 25. marts 2021, rolle: beslutter}]}\n"


def written(folder: Path, text: str, *, today: date = date(2021, 2, 1)) -> str:
    file = folder / "kommissorium.yaml"
    file.write_text(text, encoding="utf-8")
    (folder / "profil.yaml").write_text(PROFILE, encoding="utf-8")
    write_proposals(file, today)
    return file.read_text(encoding="utf-8")


def inserted(text: str, number: int) -> str:
    return insert_row(text.encode(), ROWS, number, dict(ROW), "a.yaml").decode()


def test_the_steps_stand_in_their_order_before_the_decision(tmp_path: Path) -> None:
    text = (
        MEETING + "tidsplan:\n  milepæle:\n    # Beslutningen\n    - tidspunkt: 25. marts 2021\n      aktivitet: b\n      organ: Byrådet\n"
    )

    assert written(tmp_path, text) == MEETING + (
        "tidsplan:\n"
        "  milepæle:\n"
        "    - tidspunkt: fra 23. februar 2021 til 1. marts 2021\n"
        "      aktivitet: Udkast\n"
        "    - tidspunkt: fra 2. marts 2021 til 15. marts 2021\n"
        "      aktivitet: Høring\n"
        "    - tidspunkt: 16. marts 2021\n"
        "      aktivitet: Økonomiudvalget behandler sagen\n"
        "      organ: Økonomiudvalget\n"
        "    # Beslutningen\n"
        "    - tidspunkt: 25. marts 2021\n"
        "      aktivitet: b\n"
        "      organ: Byrådet\n"
    )


def test_a_plan_is_made_where_there_is_none_yet(tmp_path: Path) -> None:
    text = written(tmp_path, MEETING + "tidsplan: {milepæle: afklares}\n")

    rows = parse_yaml(text, "a.yaml").data["tidsplan"]["milepæle"]
    assert [row["aktivitet"] for row in rows] == ["Udkast", "Høring", "Økonomiudvalget behandler sagen", "Byrådet beslutter"]


def test_a_second_time_there_is_nothing_to_write(tmp_path: Path) -> None:
    once = written(tmp_path, MEETING)

    assert write_proposals(tmp_path / "kommissorium.yaml", date(2021, 2, 1)) == Written((), ())
    assert (tmp_path / "kommissorium.yaml").read_text(encoding="utf-8") == once
    assert load_kommissorium(tmp_path / "kommissorium.yaml").findings == ()


def test_what_is_too_late_is_not_written_and_told(tmp_path: Path) -> None:
    written(tmp_path, MEETING)
    file = tmp_path / "kommissorium.yaml"
    file.write_text(MEETING, encoding="utf-8")

    said = write_proposals(file, date(2021, 3, 10))

    assert said == Written(("Høring", "Økonomiudvalget behandler sagen", "Byrådet beslutter"), ("Udkast",))
    assert "senest 15. marts 2021" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "day"), [("dragoer", date(2019, 9, 2)), ("fjordby", date(2021, 10, 1))])
def test_the_examples_keep_every_line_and_nothing_in_them_becomes_wrong(name: str, day: date, tmp_path: Path) -> None:
    folder = shutil.copytree(example_file(name).parent, tmp_path / name)
    file = folder / "kommissorium.yaml"
    before = file.read_text(encoding="utf-8").splitlines()

    assert write_proposals(file, day).passed == ()

    after = iter(file.read_text(encoding="utf-8").splitlines())
    assert [line for line in before if line not in after] == []
    # Work that lasts while a meeting is held is told, as for every plan whose times overlap.
    assert {finding.code for finding in load_kommissorium(file).findings} <= {"T009"}


def test_a_wide_time_gives_latest_days(tmp_path: Path) -> None:
    folder = shutil.copytree(example_file("dragoer").parent, tmp_path / "dragoer")

    write_proposals(folder / "kommissorium.yaml", date(2019, 9, 2))

    rows = parse_yaml((folder / "kommissorium.yaml").read_text(encoding="utf-8"), "a.yaml").data["tidsplan"]["milepæle"]
    assert [row["tidspunkt"] for row in rows[2:]] == [
        "senest 17. marts 2020",
        "senest 18. marts 2020",
        "senest 22. april 2020",
        "senest 29. april 2020",
        "primo 2020",
    ]


@pytest.mark.parametrize(
    ("text", "number", "new"),
    [
        (
            "tidsplan:\n  milepæle:\n  - a: x  # ét\n  # til b\n  - b: |\n      y\n\n  - c: z\nformål: x\n",
            1,
            'tidsplan:\n  milepæle:\n  - a: x  # ét\n  - tidspunkt: 1. marts 2021\n    aktivitet: "Høring: ny model"\n'
            "  # til b\n  - b: |\n      y\n\n  - c: z\nformål: x\n",
        ),
        (
            "tidsplan:\n  milepæle:\n  - a: x\n  - b: |\n      y\n  - c: z\n",
            2,
            "tidsplan:\n  milepæle:\n  - a: x\n  - b: |\n      y\n  - tidspunkt: 1. marts 2021\n"
            '    aktivitet: "Høring: ny model"\n  - c: z\n',
        ),
        (
            "tidsplan: {milepæle: [{a: x}, {b: y}]}\n",
            1,
            'tidsplan: {milepæle: [{a: x}, {tidspunkt: 1. marts 2021, aktivitet: "Høring: ny model"}, {b: y}]}\n',
        ),
        (
            "tidsplan:\r\n  milepæle:  # plan\r\n    - {a: x}\r\n",
            0,
            'tidsplan:\r\n  milepæle:  # plan\r\n    - {tidspunkt: 1. marts 2021, aktivitet: "Høring: ny model"}\r\n    - {a: x}\r\n',
        ),
        ("formål: x\n", 3, 'formål: x\ntidsplan:\n  milepæle:\n    - tidspunkt: 1. marts 2021\n      aktivitet: "Høring: ny model"\n'),
    ],
    ids=["in lines", "behind a text of lines", "in brackets", "first, with other line breaks", "where there is no list"],
)
def test_a_row_is_put_in_and_the_rest_stays(text: str, number: int, new: str) -> None:
    assert inserted(text, number) == new


def test_what_somebody_has_noted_in_place_of_the_rows_is_kept() -> None:
    with pytest.raises(ChangeError) as error:
        inserted("tidsplan: {milepæle: {afklares: {hvem: Direktionen}}}\n", 0)

    assert error.value.findings[0].code == "F152"


def test_a_json_file_is_not_changed() -> None:
    with pytest.raises(ChangeError) as error:
        insert_row(b'{"tidsplan": {"milep\xc3\xa6le": [{"a": "x"}]}}', ROWS, 0, dict(ROW), "a.json")

    assert error.value.findings[0].code == "F151"
