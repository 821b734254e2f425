"""What running text should not have, and what it may have."""

from pathlib import Path

import pytest

from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.check import check_input
from tests.tables import cases
from tests.tools import ROOT


@pytest.mark.parametrize("case", cases("text_findings"))
def test_texts_are_looked_through(case: dict, tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\n" + case["text"], encoding="utf-8")

    found = [[finding.code, finding.place.path] for finding in load_kommissorium(file).findings if "I040" <= finding.code <= "I046"]

    assert found == case.get("found", [])


@pytest.mark.parametrize("file", sorted((ROOT / "examples").glob("*/kommissorium.yaml")), ids=lambda file: file.parent.name)
def test_nothing_is_found_in_the_examples(file: Path) -> None:
    assert [finding for finding in check_input(file).findings if "I040" <= finding.code <= "I046"] == []


def test_a_personal_number_is_not_repeated_in_the_message(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\nformål: Borgeren 010170-1234 har klaget.\n", encoding="utf-8")

    assert [finding for finding in load_kommissorium(file).findings if "1234" in f"{finding.message} {finding.hint}"] == []


def test_a_foreign_form_comes_with_the_danish_one(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\nformål: Tilskuddet var kr 1.000,- den 22/8/2019.\n", encoding="utf-8")

    assert {finding.hint for finding in load_kommissorium(file).findings} == {"Skriv »1.000 kr.«.", "Skriv »22. august 2019«."}
