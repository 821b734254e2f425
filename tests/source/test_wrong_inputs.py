"""Fifty wrong inputs: each is told at the line to mend, and what the table calls right is right."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.validation import load_kommissorium
from tests.tools import ROOT

FOLDER = ROOT / "tests/cases/wrong_inputs"
BASE = (FOLDER / "base.yaml").read_text(encoding="utf-8")
CASES = yaml.safe_load((FOLDER / "cases.yaml").read_text(encoding="utf-8"))


def _mended(case: dict[str, Any]) -> list[str]:
    """All texts that the table calls right for the case."""
    if "right" not in case:
        return [case.get("mended", BASE)]
    return [BASE, *(BASE.replace(case["right"], other) for other in case.get("also", ()))]


def _wrong(case: dict[str, Any]) -> bytes:
    """The file as the clerk saved it."""
    text = BASE.replace(case["right"], case["wrong"]) if "right" in case else case.get("text", BASE)
    return str(text).encode(case.get("encoding", "utf-8"))


def _lines(case: dict[str, Any]) -> list[int]:
    return case["line"] if isinstance(case["line"], list) else [case["line"]]


def _findings(path: Path) -> tuple[Finding, ...]:
    try:
        return load_kommissorium(path).findings
    except InputError as error:
        return error.findings


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_a_finding_names_the_line_to_mend_and_says_how(tmp_path: Path, case: dict[str, Any]) -> None:
    path = tmp_path / "kommissorium.yaml"
    path.write_bytes(_wrong(case))

    told = [(finding.place.line, finding.severity.name, finding.hint) for finding in _findings(path)]
    wanted = case.get("severity", "error").upper()
    hints = [hint for line, severity, hint in told if line in _lines(case) and severity == wanted]

    assert hints != [], told
    assert [hint for hint in hints if hint and case.get("hint", "") in hint] != [], hints


def test_there_are_fifty_of_different_names() -> None:
    assert len({case["name"] for case in CASES}) == 50


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_the_mended_file_has_neither_errors_nor_warnings(tmp_path: Path, case: dict[str, Any]) -> None:
    path = tmp_path / "kommissorium.yaml"
    for text in _mended(case):
        path.write_text(text, encoding="utf-8")

        assert [str(finding) for finding in load_kommissorium(path).findings if finding.severity is not Severity.INFO] == []


@pytest.mark.parametrize("case", [case for case in CASES if "right" in case], ids=lambda case: str(case["name"]))
def test_the_mistake_stands_at_one_place_of_the_base(case: dict[str, Any]) -> None:
    assert BASE.count(case["right"]) == 1
    assert case["wrong"] != case["right"]


@pytest.mark.parametrize("case", [case for case in CASES if "right" in case], ids=lambda case: str(case["name"]))
def test_the_first_line_to_name_lies_in_the_mistake(case: dict[str, Any]) -> None:
    first = BASE[: BASE.index(case["right"])].count("\n") + 1

    assert first <= _lines(case)[0] < first + case["wrong"].count("\n")
