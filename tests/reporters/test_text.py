from pathlib import Path

import pytest

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace, WordPlace
from kommissorium.reporters.text import report, report_build, report_check

INPUT = 'format: "1"\nstamoplysninger:\n  titell: Ny model\n'


def _input(folder: Path, text: str = INPUT) -> str:
    path = folder / "sag.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_finding_shows_its_line_with_a_mark_and_what_to_do(tmp_path: Path) -> None:
    file = _input(tmp_path)
    finding = Finding("I001", Severity.ERROR, "Feltet »titell« findes ikke.", "Skriv »titel«.", SourcePlace(file, 3, 3))

    assert report([finding]) == (
        f"{file}:3:3: fejl I001: Feltet »titell« findes ikke.\n     3 |   titell: Ny model\n       |   ^\n  Skriv »titel«."
    )


def test_a_finding_without_a_place_is_a_sentence() -> None:
    assert report([Finding("F101", Severity.WARNING, "Disken er fuld.")]) == "advarsel F101: Disken er fuld."


def test_a_finding_in_a_word_document_names_its_place() -> None:
    place = WordPlace("skabelon.docx", "brødtekst", paragraph=14, headings=("Formål",))

    assert report([Finding("S201", Severity.ERROR, "Feltet lukkes ikke.", place=place)]) == (
        "skabelon.docx, brødtekst, under »Formål«, afsnit 14: fejl S201: Feltet lukkes ikke."
    )


def test_a_finding_about_two_spots_names_the_other() -> None:
    finding = Finding("L004", Severity.ERROR, "»titel« står der to gange.", place=SourcePlace("x", 9), other=SourcePlace("x", 4))

    assert report([finding]) == "x:9:1: fejl L004: »titel« står der to gange.\n  Se også x, linje 4."


def test_findings_stand_apart() -> None:
    finding = Finding("I001", Severity.INFO, "Et.")

    assert report([finding, finding]) == "oplysning I001: Et.\n\noplysning I001: Et."


def test_a_line_that_is_not_there_is_not_shown(tmp_path: Path) -> None:
    file = _input(tmp_path)

    assert report([Finding("I001", Severity.ERROR, "Nej.", place=SourcePlace(file, 99))]) == f"{file}:99:1: fejl I001: Nej."


def test_a_file_that_cannot_be_opened_is_not_shown(tmp_path: Path) -> None:
    assert report([Finding("L002", Severity.ERROR, "Nej.", place=SourcePlace(str(tmp_path), 1))]) == f"{tmp_path}:1:1: fejl L002: Nej."


@pytest.mark.parametrize(
    ("encoding", "shown"), [("utf-8-sig", "titel: Må vi"), ("utf-16", "titel: Må vi"), ("latin-1", "titel: M\N{REPLACEMENT CHARACTER} vi")]
)
def test_the_line_is_shown_in_whatever_encoding_it_stands(encoding: str, shown: str, tmp_path: Path) -> None:
    file = tmp_path / "sag.yaml"
    file.write_bytes("format: 1\r\ntitel: Må vi\r\n".encode(encoding))

    assert report([Finding("L005", Severity.ERROR, "Nej.", place=SourcePlace(str(file), 2, 9))]).splitlines()[1:] == [
        f"     2 | {shown}",
        "       |         ^",
    ]


@pytest.mark.parametrize(
    ("line", "column", "mark"),
    [("\ta: b", 2, "|  ^"), ("漢字: b", 5, "|       ^"), ("ma\u030al: b", 7, "|      ^"), ("a: \N{GRINNING FACE} b", 6, "|       ^")],
)
def test_the_mark_stands_below_the_spot_on_the_screen(line: str, column: int, mark: str, tmp_path: Path) -> None:
    file = _input(tmp_path, line)

    shown = report([Finding("L001", Severity.ERROR, "Nej.", place=SourcePlace(file, 1, column))]).splitlines()[2]

    assert shown.strip() == mark


def test_characters_that_steer_a_terminal_are_shown_as_spaces(tmp_path: Path) -> None:
    file = _input(tmp_path, "a: \x1b[31mrød\tb\n")

    assert report([Finding("L001", Severity.ERROR, "Nej.", place=SourcePlace(file, 1, 4))]).splitlines()[1:] == [
        "     1 | a:  [31mrød b",
        "       |    ^",
    ]


def test_of_a_long_line_the_part_around_the_spot_is_shown(tmp_path: Path) -> None:
    file = _input(tmp_path, "a: " + "x" * 200 + "FEJL" + "y" * 200)

    line, mark = report([Finding("L001", Severity.ERROR, "Nej.", place=SourcePlace(file, 1, 204))]).splitlines()[1:]

    assert line == "     1 | ..." + "x" * 50 + "FEJL" + "y" * 46 + "..."
    assert line[mark.index("^") :].startswith("FEJL")


def test_a_check_without_findings_says_so() -> None:
    assert report_check([], []) == "Ingen fejl."


def test_a_check_counts_what_it_found() -> None:
    findings = [Finding("I1", Severity.ERROR, "Et."), Finding("I2", Severity.WARNING, "To.")]

    assert report_check(findings, []) == "fejl I1: Et.\n\nadvarsel I2: To.\n\n1 fejl, 1 advarsel."


def test_a_build_lists_open_questions_with_their_lines() -> None:
    holes = [Finding("I100", Severity.INFO, "Formål mangler.", place=SourcePlace("x", 7)), Finding("I100", Severity.INFO, "Titel")]

    assert report_build([Path("ud.docx")], [], holes) == ("2 svar skal afklares:\n     7  Formål mangler.\n        Titel\n\nSkrev ud.docx.")
