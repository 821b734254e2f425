import json
import re
from pathlib import Path

import pytest
import yaml

from kommissorium.diagnostics.errors import InputError, OutputError
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import OWN
from kommissorium.model.schema import input_schema
from kommissorium.resources import catalogue_file
from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.check import check_input
from kommissorium.workflows.new import create_input
from kommissorium.workflows.schema import SCHEMA_NAME

CATALOGUE = yaml.safe_load(catalogue_file("styringsmodel").read_text(encoding="utf-8"))


@pytest.fixture
def created(tmp_path: Path) -> Path:
    return create_input(tmp_path / "sag", catalogue="styringsmodel")


def test_the_new_file_lies_in_the_folder(created: Path, tmp_path: Path) -> None:
    assert created == tmp_path / "sag" / "kommissorium.yaml"


def test_nothing_is_wrong_in_the_new_file(created: Path) -> None:
    assert check_input(created).findings == ()


def test_the_new_file_has_every_section(created: Path) -> None:
    later = {*OWN, "historik"}
    assert list(yaml.safe_load(created.read_text(encoding="utf-8"))) == [name for name in Kommissorium.model_fields if name not in later]


def test_every_answer_is_open(created: Path) -> None:
    text = created.read_text(encoding="utf-8")
    keys = [line.strip().removeprefix("- ") for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    answered = [key for key in keys if not key.endswith((":", ": afklares"))]

    assert [key for key in answered if not key.startswith("id: ")] == [
        'format: "1"',
        "katalog: styringsmodel",
        "status: udkast",
        "kriterier: []",
    ]


def test_every_open_answer_is_found_at_its_line(created: Path) -> None:
    lines = created.read_text(encoding="utf-8").splitlines()

    open_lines = [number for number, line in enumerate(lines, 1) if line.endswith(": afklares") and not line.lstrip().startswith("#")]

    assert [hole.place.line for hole in check_input(created).holes] == open_lines


def test_every_question_and_criticism_of_the_catalogue_is_there(created: Path) -> None:
    kommissorium = load_kommissorium(created).kommissorium
    assert kommissorium is not None

    asked = [question.id for question in (*kommissorium.opgave.spørgsmål, *kommissorium.modeller.elementer)]
    assessed = list(kommissorium.modeller.alternativer[0].vurdering)

    assert asked == [post["id"] for post in CATALOGUE["poster"] if post["gruppe"] in {"spørgsmål", "dialogstyring"}]
    assert assessed == [post["id"] for post in CATALOGUE["poster"] if post["gruppe"] == "kritik"]


def test_guidance_and_options_stand_in_comments(created: Path) -> None:
    comments = re.sub(r"\s*\n\s*# ?", " ", created.read_text(encoding="utf-8"))
    guided = [text for post in CATALOGUE["poster"] for text in (post["vejledning"], *post.get("valgmuligheder", ()))]

    assert [text for text in guided if " ".join(text.split()) not in comments] == []


def test_no_comment_is_wider_than_a_screen(created: Path) -> None:
    assert [line for line in created.read_text(encoding="utf-8").splitlines() if len(line) > 100] == []


def test_a_file_that_is_there_already_is_left_alone(created: Path) -> None:
    created.write_text("mit arbejde", encoding="utf-8")

    with pytest.raises(OutputError):
        create_input(created.parent, catalogue="styringsmodel")

    assert created.read_text(encoding="utf-8") == "mit arbejde"


def test_the_schema_lies_beside_the_new_file_and_is_named_in_it(created: Path) -> None:
    named = created.read_text(encoding="utf-8").splitlines()[0].removeprefix("# yaml-language-server: $schema=")

    assert json.loads((created.parent / named).read_text(encoding="utf-8")) == input_schema()


def test_an_older_schema_is_replaced_and_a_strange_file_is_left_alone(tmp_path: Path) -> None:
    older, strange = (tmp_path / name / SCHEMA_NAME for name in ("a", "b"))
    for path, text in ((older, '{"$comment": "Skrevet af kommissorium"}'), (strange, "mit arbejde")):
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        create_input(path.parent, catalogue="styringsmodel")

    assert older.stat().st_size > 10_000
    assert strange.read_text(encoding="utf-8") == "mit arbejde"


def test_an_unknown_catalogue_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        create_input(tmp_path / "sag", catalogue="ukendt")

    assert [(finding.code, finding.message, finding.place) for finding in error.value.findings] == [
        ("I030", "Spørgsmålskataloget »ukendt« findes ikke.", None)
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_catalogue_of_ones_own_is_named_as_the_new_file_sees_it(tmp_path: Path) -> None:
    own = tmp_path / "kataloger" / "eget.yaml"
    own.parent.mkdir()
    own.write_text(
        'format: "1"\nnavn: eget\ntitel: Eget\nposter:\n  - {id: Q1, gruppe: spørgsmål, tekst: Hvad nu?, felt: opgave.spørgsmål}\n',
        encoding="utf-8",
    )

    path = create_input(tmp_path / "sag", catalogue=str(own))

    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert data["katalog"] == "../kataloger/eget.yaml"
    assert data["opgave"]["spørgsmål"] == [{"id": "Q1", "svar": "afklares"}]
    assert check_input(path).findings == ()
