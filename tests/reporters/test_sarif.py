import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif

from kommissorium.diagnostics.codes.catalogue import CODES
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace, WordPlace
from kommissorium.reporters.explanation import explain
from kommissorium.reporters.sarif import report_sarif

TEXTS = st.text(min_size=1, max_size=20)
PLACES = st.none() | st.builds(SourcePlace, TEXTS, st.integers(1, 999), st.integers(1, 99), TEXTS) | st.builds(WordPlace, TEXTS, TEXTS)
FINDINGS = st.builds(Finding, st.sampled_from(sorted(CODES)), st.sampled_from(Severity), TEXTS, TEXTS, PLACES, PLACES)


def _run(*findings: Finding) -> dict[str, Any]:
    (run,) = json.loads(report_sarif(findings, []))["runs"]
    return dict(run)


@given(st.lists(FINDINGS, max_size=4), st.lists(FINDINGS, max_size=2))
def test_every_report_has_the_shape_of_the_published_schema(findings: list[Finding], holes: list[Finding]) -> None:
    Sarif.model_validate_json(report_sarif(findings, holes))


def test_a_finding_is_a_result_at_its_region() -> None:
    finding = Finding(
        "I005", Severity.ERROR, "Feltet findes ikke.", "Slet det.", SourcePlace("sag/k æ.yaml", 3, 5, "stam.x"), SourcePlace("b", 9)
    )

    assert _run(finding)["results"] == [
        {
            "ruleId": "I005",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": "Feltet findes ikke. Slet det."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "sag/k%20%C3%A6.yaml"},
                        "region": {"startLine": 3, "startColumn": 5},
                    },
                    "logicalLocations": [{"fullyQualifiedName": "stam.x"}],
                }
            ],
            "relatedLocations": [{"physicalLocation": {"artifactLocation": {"uri": "b"}, "region": {"startLine": 9, "startColumn": 1}}}],
        }
    ]


def test_each_code_in_it_is_a_rule_with_its_help() -> None:
    driver = _run(
        Finding("T006", Severity.WARNING, "Et."), Finding("I005", Severity.ERROR, "To."), Finding("T006", Severity.WARNING, "Tre.")
    )

    assert [(rule["id"], rule["defaultConfiguration"]["level"]) for rule in driver["tool"]["driver"]["rules"]] == [
        ("I005", "error"),
        ("T006", "warning"),
    ]
    assert driver["tool"]["driver"]["rules"][0]["help"]["text"] == explain("I005")
    assert [result["ruleIndex"] for result in driver["results"]] == [1, 0, 1]


def test_a_file_in_the_current_folder_is_named_relatively(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    places = [SourcePlace(str(path), 1) for path in (tmp_path / "sag" / "k.yaml", tmp_path.parent / "k.yaml", Path("..") / "k.yaml")]

    run = _run(*(Finding("I005", Severity.ERROR, "Nej.", place=place) for place in places))

    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]]
    assert uris == ["sag/k.yaml", (tmp_path.parent / "k.yaml").as_uri(), "../k.yaml"]
