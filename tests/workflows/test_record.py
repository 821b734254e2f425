"""The record beside a document."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import OutputError
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument
from kommissorium.model.profile import Profil
from kommissorium.workflows.build import Wish, build_documents
from kommissorium.workflows.context import Paper
from kommissorium.workflows.record import Record, as_csv, as_json, is_own, record_of

PROFILE = Profil.read({"kommune": {"navn": "Fjordby Kommune"}, "organer": [{"navn": "Økonomiudvalget", "forkortelse": "ØU"}]})
CASE = {
    "titel": "Ny model",
    "kommune": "Fjordby Kommune",
    "sagsnr": "15/2417",
    "dokumentnr": "afklares",
    "dato": "2. december 2019",
    "version": "0.2",
    "ansvarlig": "=Direktøren",
    "behandles_i": [{"organ": "ØU", "tidspunkt": "primo 2020", "rolle": "beslutter"}, {"organ": "afklares"}],
}


def record(dokument: Dokument = Dokument.KOMMISSORIUM) -> dict:
    return dict(record_of(Kommissorium.read({"stamoplysninger": CASE}), PROFILE, Paper(dokument), "sag.docx"))


def test_a_record_says_what_is_settled_and_nothing_of_what_is_not() -> None:
    assert record() == {
        "fil": "sag.docx",
        "titel": "Ny model",
        "dokumenttype": "kommissorium",
        "kommune": "Fjordby Kommune",
        "afdeling": None,
        "sagsnr": "15/2417",
        "dokumentnr": None,
        "dokumentdato": "2019-12-02",
        "ansvarlig": "=Direktøren",
        "status": "udkast",
        "version": "0.2",
        "kle": None,
        "adgang": None,
        "behandles_i": [
            {
                "organ": "Økonomiudvalget",
                "tidspunkt": "primo 2020",
                "tidligst": "2020-01-01",
                "senest": "2020-04-30",
                "rolle": "beslutter",
                "punkt": None,
            },
            {"organ": None, "tidspunkt": None, "tidligst": None, "senest": None, "rolle": None, "punkt": None},
        ],
    }


def test_the_status_is_the_kommissoriums_own() -> None:
    assert record(Dokument.TIDSPLAN)["status"] is None


def test_both_forms_can_be_read_back() -> None:
    read = json.loads(as_json(record()))
    head, row = csv.reader(as_csv(record()).decode("utf-8-sig").splitlines(), delimiter=";")

    assert {key: value for key, value in read.items() if key != "kontrol"} == record()
    assert head == list(read)
    assert row[:2] == ["sag.docx", "Ny model"]
    assert row[-2].startswith("Økonomiudvalget, primo 2020, beslutter")


def test_a_spreadsheet_finds_no_formula() -> None:
    (row,) = csv.DictReader(as_csv(record()).decode("utf-8-sig").splitlines(), delimiter=";")

    assert row["ansvarlig"] == "'=Direktøren"


@pytest.mark.parametrize("make", [as_json, as_csv])
def test_an_edit_is_seen(make: Callable[[Record], bytes]) -> None:
    data = make(record())

    assert is_own(data)
    assert not is_own(data.replace(b"Ny model", b"Ny Model"))
    assert not is_own(b"")


def test_records_are_written_beside_each_document_and_again(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\nformål: x\ntidsplan: {milepæle: [{aktivitet: a}]}\n", encoding="utf-8")

    first = build_documents(file, Wish(None, record=True)).outputs
    file.write_text("format: 1\nformål: x\nstamoplysninger: {titel: Ny}\ntidsplan: {milepæle: [{aktivitet: a}]}\n", encoding="utf-8")
    second = build_documents(file, Wish(None, record=True)).outputs

    assert first == second
    assert [path.name for path in first] == [
        "kommissorium.docx",
        "tidsplan.docx",
        "kommissorium.metadata.json",
        "kommissorium.metadata.csv",
        "tidsplan.metadata.json",
        "tidsplan.metadata.csv",
    ]
    assert json.loads(first[2].read_text(encoding="utf-8"))["titel"] == "Ny"


@pytest.mark.parametrize(("text", "code"), [("{}", "F110"), ('{"titel": "x", "kontrol": "0"}', "F111")])
def test_a_file_of_somebody_elses_is_kept_and_nothing_is_written(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\nformål: x\n", encoding="utf-8")
    other = tmp_path / "kommissorium.metadata.json"
    other.write_text(text, encoding="utf-8")

    with pytest.raises(OutputError) as error:
        build_documents(file, Wish(record=True))

    assert error.value.findings[0].code == code
    assert other.read_text(encoding="utf-8") == text
    assert not (tmp_path / "kommissorium.docx").exists()

    build_documents(file, Wish(record=True, overwrite=True))

    assert is_own(other.read_bytes())
