"""The table of wrong inputs holds together: one mistake each, and a mending that is right."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kommissorium.diagnostics.finding import Severity
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
    lines = case["line"] if isinstance(case["line"], list) else [case["line"]]

    assert first <= lines[0] < first + case["wrong"].count("\n")
