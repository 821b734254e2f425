"""`byg-alle` with a sheet: every row is a document."""

import csv
import datetime
import sys
from pathlib import Path

import openpyxl
import pytest

from kommissorium.cli.codes import ExitCode
from tests.cli.batches import build, files, make_input, words_of


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("separator", "encoding"), [(";", "cp1252"), (",", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16")], ids=lambda value: repr(value)
)
def test_every_row_of_a_csv_file_becomes_a_document(separator: str, encoding: str) -> None:
    make_input("fælles.yaml")
    with Path("skoler.csv").open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=separator)
        writer.writerow(["stamoplysninger.titel", "filnavn", "#note", "leverancer[1].hvad"])
        writer.writerow(["Ny skole på Sønderø", "sønderø", "læses ikke", "Et notat\nmed to linjer"])
        writer.writerow(["", "", "", ""])
        writer.writerow(["", "uden/titel", "", "Et oplæg"])

    answer = build("skoler.csv", "--grund", "sager/fælles.yaml", "-o", "ud")

    assert answer.exit_code == ExitCode.FINE, answer.output
    assert files() == ["sønderø.docx", "uden-titel.docx"]
    assert "Ny skole på Sønderø" in words_of("ud/sønderø.docx")
    assert "Legepladser" in words_of("ud/uden-titel.docx")
    assert "Et oplæg" in words_of("ud/uden-titel.docx")


def test_a_mistake_in_a_row_is_told_with_file_row_and_column() -> None:
    Path("skoler.csv").write_text(
        "stamoplysninger.titel;stamoplysninger.dato\nSkole 1;2. maj 2020\nSkole 2;31. februar 2020\n", encoding="utf-8"
    )

    answer = build("skoler.csv", "-o", "ud")

    assert answer.exit_code == ExitCode.FINDINGS
    assert answer.stdout.startswith("skoler.csv, række 3, kolonne B: fejl ")
    assert files() == ["skoler-2.docx"]


def test_columns_that_are_no_fields_are_told_before_anything_is_built() -> None:
    Path("skoler.csv").write_text("stamoplysninger.titl;Titel;stamoplysninger.dato;stamoplysninger.dato;\na;b;c;d;e\n", encoding="utf-8")

    answer = build("skoler.csv", "-o", "ud")

    assert [line for line in answer.stderr.splitlines() if "L035" in line] == [
        "skoler.csv, række 1, kolonne A: fejl L035: Kolonnen »stamoplysninger.titl« er ikke et felt i inputfilen.",
        "skoler.csv, række 1, kolonne B: fejl L035: Kolonnen »Titel« er ikke et felt i inputfilen.",
        "skoler.csv, række 1, kolonne D: fejl L035: Kolonnen »stamoplysninger.dato« står to gange.",
        "skoler.csv, række 1, kolonne E: fejl L035: Kolonnen har svar, men intet navn.",
    ]
    assert not Path("ud").exists()


def _excel(rows: list[list[object]]) -> None:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save("skoler.xlsx")


def test_every_row_of_an_excel_file_becomes_a_document_and_numbers_and_days_are_danish() -> None:
    _excel([["stamoplysninger.titel", "stamoplysninger.dato", "økonomi.beløb"], ["Skolen", datetime.date(2020, 1, 22), 150000.0]])

    answer = build("skoler.xlsx", "-o", "ud")

    assert answer.exit_code == ExitCode.FINE, answer.output
    words = words_of("ud/skoler-2.docx").replace("\u00a0", " ")
    assert "22. januar 2020" in words
    assert "150.000 kr." in words


def test_a_formula_without_an_answer_is_told() -> None:
    _excel([["stamoplysninger.titel"], ["=A9&A8"]])

    answer = build("skoler.xlsx", "-o", "ud")

    assert answer.stdout.startswith("skoler.xlsx, række 2, kolonne A: fejl L033: Cellen har ikke et svar, men »=A9&A8«.")


def test_a_cell_without_an_answer_keeps_only_its_row_from_being_built() -> None:
    rows: list[list[object]] = [["Filnavn", "stamoplysninger.titel", "stamoplysninger.dato", "#note"]]
    _excel([*rows, ["en", "Skole 1", "2. maj 2020", "=1+1"], ["to", "=1+1", "31. februar 2020", ""], ["=1+1", "Skole 3", "", ""]])

    answer = build("skoler.xlsx", "-o", "ud")

    assert answer.exit_code == ExitCode.FINDINGS
    assert [line for line in answer.stdout.splitlines() if ": fejl " in line] == [
        "skoler.xlsx, række 3, kolonne B: fejl L033: Cellen har ikke et svar, men »=1+1«.",
        "skoler.xlsx, række 3, kolonne C: fejl I006: Datoen »31. februar 2020« findes ikke.",
        "skoler.xlsx, række 4, kolonne A: fejl L033: Cellen har ikke et svar, men »=1+1«.",
    ]
    assert files() == ["en.docx"]


def test_a_document_that_was_built_is_no_answer_for_a_row_that_has_a_fault_since() -> None:
    _excel([["stamoplysninger.titel", "formål"], ["Skole 1", ""]])
    build("skoler.xlsx", "-o", "ud")
    _excel([["stamoplysninger.titel", "formål"], ["Skole 1", "=1+1"]])

    assert build("skoler.xlsx", "-o", "ud").exit_code == ExitCode.FINDINGS


def test_a_header_without_a_name_stops_everything() -> None:
    _excel([["stamoplysninger.titel", "=A9"], ["Skole 1", "x"]])

    answer = build("skoler.xlsx", "-o", "ud")

    assert answer.stderr.startswith("skoler.xlsx, række 1, kolonne B: fejl L033: ")
    assert not Path("ud").exists()


def test_a_row_with_a_name_that_no_file_can_have_is_told_and_the_others_are_built() -> None:
    Path("skoler.csv").write_text("filnavn;stamoplysninger.titel\n???;Skole 1\nto;Skole 2\n", encoding="utf-8")

    answer = build("skoler.csv", "-o", "ud")

    assert answer.stdout.startswith("skoler.csv, række 2, kolonne A: fejl F162: »???« kan ikke være navnet på en fil.")
    assert files() == ["to.docx"]


def test_a_row_with_text_behind_its_quotation_marks_is_told_and_the_others_are_built() -> None:
    Path("skoler.csv").write_text('stamoplysninger.titel;formål\n"Skole" 1;x\nSkole 2;Et notat\n', encoding="utf-8")

    answer = build("skoler.csv", "-o", "ud")

    assert [line for line in answer.stdout.splitlines() if ": fejl " in line] == [
        "skoler.csv, række 2: fejl L030: Rækken kan ikke læses: der står tekst efter et anførselstegn, der slutter."
    ]
    assert files() == ["skoler-3.docx"]


def test_a_quotation_mark_that_swallows_rows_stops_everything() -> None:
    Path("skoler.csv").write_text('stamoplysninger.titel;formål\n"Skole 1;x\nSkole 2;Et notat\n', encoding="utf-8")

    answer = build("skoler.csv", "-o", "ud")

    assert answer.stderr.startswith("skoler.csv, række 2: fejl L030: Rækken kan ikke læses: et anførselstegn bliver ikke lukket.")
    assert not Path("ud").exists()


def test_what_is_no_excel_file_is_told() -> None:
    Path("skoler.xlsx").write_bytes(b"PK\x03\x04 nonsense")

    assert build("skoler.xlsx", "-o", "ud").stderr.startswith("skoler.xlsx: fejl L032: Regnearket kan ikke læses.")


def test_without_openpyxl_the_user_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    _excel([["stamoplysninger.titel"], ["Skolen"]])
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    answer = build("skoler.xlsx", "-o", "ud")

    assert answer.stderr.startswith("skoler.xlsx: fejl L031: Excel-filer kan kun læses med Python-pakken openpyxl.\n  Installér det med ")


def test_csv_needs_no_openpyxl(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("skoler.csv").write_text("stamoplysninger.titel\nSkolen\n", encoding="utf-8")
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    assert build("skoler.csv", "-o", "ud").exit_code == ExitCode.FINE
