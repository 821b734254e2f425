import json

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import CellPlace, SourcePlace, WordPlace
from kommissorium.reporters.json import report_json


def test_findings_and_open_questions_are_data() -> None:
    finding = Finding("I005", Severity.ERROR, "Feltet »titell« findes ikke.", "Skriv »titel«.", SourcePlace("s.yaml", 3, 5, "titell"))
    hole = Finding("I100", Severity.INFO, "Formål mangler.", place=SourcePlace("sag.yaml", 7))

    assert json.loads(report_json([finding], [hole])) == {
        "version": 1,
        "findings": [
            {
                "code": "I005",
                "severity": "error",
                "message": "Feltet »titell« findes ikke.",
                "hint": "Skriv »titel«.",
                "place": {"file": "s.yaml", "line": 3, "column": 5, "path": "titell"},
                "other": None,
            }
        ],
        "holes": [
            {
                "code": "I100",
                "severity": "info",
                "message": "Formål mangler.",
                "hint": "",
                "place": {"file": "sag.yaml", "line": 7, "column": 1, "path": ""},
                "other": None,
            }
        ],
    }


def test_a_place_in_a_word_document_is_told_in_its_parts() -> None:
    place = WordPlace("s.docx", "brødtekst", 14, ("Formål",), CellPlace(1, 2, 3), "{{ titel")

    (finding,) = json.loads(report_json([Finding("S204", Severity.WARNING, "Nej.", place=place)], []))["findings"]

    assert finding["place"] == {
        "file": "s.docx",
        "part": "brødtekst",
        "page": None,
        "paragraph": 14,
        "headings": ["Formål"],
        "cell": {"table": 1, "row": 2, "column": 3},
        "excerpt": "{{ titel",
    }


def test_no_terminal_can_spoil_it() -> None:
    assert report_json([Finding("I005", Severity.ERROR, "»æøå«")], []).isascii()
