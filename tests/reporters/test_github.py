from pathlib import Path

import pytest

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace, WordPlace
from kommissorium.reporters.github import report_github


def test_a_finding_is_a_command_with_its_line_and_what_to_do() -> None:
    finding = Finding("I005", Severity.ERROR, "Feltet findes ikke.", "Slet det.", SourcePlace("sag.yaml", 3, 5))

    assert report_github([finding], []) == "::error file=sag.yaml,line=3,col=5,title=I005::Feltet findes ikke.%0ASlet det."


@pytest.mark.parametrize(("severity", "command"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")])
def test_each_severity_has_its_command(severity: Severity, command: str) -> None:
    assert report_github([Finding("X001", severity, "Nej.")], []) == f"::{command} title=X001::Nej."


def test_what_github_would_read_as_its_own_signs_is_escaped() -> None:
    finding = Finding("I005", Severity.ERROR, "100 % af a:b,\r\nc", place=SourcePlace("a,b:c%.yaml", 1))

    assert report_github([finding], []) == "::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=I005::100 %25 af a:b,%0D%0Ac"


def test_a_file_is_named_as_the_workflow_sees_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    finding = Finding("I005", Severity.ERROR, "Nej.", place=SourcePlace(str(tmp_path / "sag" / "a b.yaml"), 1))

    assert report_github([finding], []) == "::error file=sag/a b.yaml,line=1,col=1,title=I005::Nej."


def test_a_place_in_a_word_document_is_told_in_words() -> None:
    finding = Finding("S204", Severity.ERROR, "Nej.", place=WordPlace("s.docx", "brødtekst", 14))

    assert report_github([finding], []) == "::error file=s.docx,title=S204::s.docx, brødtekst, afsnit 14: Nej."


def test_open_questions_are_notices_and_nothing_is_nothing() -> None:
    hole = Finding("I100", Severity.INFO, "Formål mangler.", place=SourcePlace("sag.yaml", 7))

    assert report_github([], [hole]) == "::notice file=sag.yaml,line=7,col=1,title=I100::Formål mangler."
    assert report_github([], []) == ""
