"""The case held against the municipality's calendar, and its version against its history."""

from pathlib import Path

import pytest
import yaml

from kommissorium.source.validation import load_kommissorium
from tests.tools import ROOT

TABLE = yaml.safe_load((ROOT / "tests/cases/calendar_findings.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in TABLE["cases"]])
def test_an_input_is_held_against_the_calendar(case: dict, tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\n" + case["text"], encoding="utf-8")
    (tmp_path / "profil.yaml").write_text(TABLE["profile"], encoding="utf-8")

    findings = load_kommissorium(file).findings

    said = " ".join(f"{finding.message} {finding.hint}" for finding in findings)
    assert [[finding.code, finding.severity.value, finding.place.line] for finding in findings] == case.get("found", [])
    assert [word for word in case.get("words", []) if word not in said] == []


def test_without_a_profile_there_is_no_calendar(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\nstamoplysninger:\n  behandles_i:\n    - {organ: ØU, tidspunkt: 17. marts 2021}\n", encoding="utf-8")

    assert load_kommissorium(file).findings == ()
