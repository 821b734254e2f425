"""Every difficult case that other engines were tried on is filled as it was meant, or told at its place."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kommissorium.diagnostics.errors import RenderError
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.file_rules import SAFETY
from kommissorium.word.checks.inference.fields import NUMBER, TEXT, Field, Fields, list_of, record
from kommissorium.word.checks.template_catalogue import TEMPLATE_RULES
from kommissorium.word.checks.template_context import Data
from kommissorium.word.checks.template_runner import check_template
from kommissorium.word.template import Template
from tests.raw_files import words_of
from tests.tables import cases
from tests.word.checks.maker import NAME, document

MAIN = "word/document.xml"
VALUES = {
    "navn": "Ida",
    "tal": 3,
    "ja": True,
    "nej": False,
    "rækker": [{"a": "1", "b": "en", "c": ["x", "y"]}, {"a": "2", "b": "to", "c": ["z"]}],
    "ingen": [],
    "svær": 'A & B <c> "q"\n…\t',
    "lodret": "a\x0bb",
    "nul": "a\x00b",
    "snyd": "{{ 7*7 }} {navn} +++INS 7*7+++",
}
ROW = record(Field("a", TEXT), Field("b", TEXT), Field("c", list_of(TEXT)))
FIELDS = Fields((Field("navn", TEXT), Field("tal", NUMBER), Field("rækker", list_of(ROW))))


@pytest.mark.parametrize("row", cases("peers_difficult"))
def test_a_difficult_template_is_told_before_there_is_data(row: dict[str, Any]) -> None:
    rules = (*TEMPLATE_RULES, *SAFETY) if row.get("safety") else TEMPLATE_RULES
    findings = check_template(document(row), Data(FIELDS if row.get("fields") else Fields()), rules, name=NAME)

    assert sorted(finding.code for finding in findings) == sorted(row["codes"])
    assert all(isinstance(finding.place, WordPlace) and finding.place.part for finding in findings)


@pytest.mark.parametrize("row", [case for case in cases("peers_difficult") if "gives" in case.values[0]])
def test_a_difficult_template_is_filled_as_it_was_meant(row: dict[str, Any], tmp_path: Path) -> None:
    data = _template(row, tmp_path).render(VALUES).to_bytes()

    assert words_of(data, row.get("part", MAIN)) == row["gives"]


@pytest.mark.parametrize("row", [case for case in cases("peers_difficult") if "finds" in case.values[0]])
def test_what_is_no_paragraph_is_filled_too(row: dict[str, Any], tmp_path: Path) -> None:
    data = _template(row, tmp_path).render(VALUES).to_bytes()

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert row["finds"] in package.read(row.get("part", MAIN)).decode()


@pytest.mark.parametrize("row", [case for case in cases("peers_difficult") if "fails" in case.values[0]])
def test_what_only_the_data_can_show_is_refused_at_its_place(row: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(RenderError) as refused:
        _template(row, tmp_path).render(VALUES).to_bytes()

    (finding,) = refused.value.findings
    assert finding.code == row["fails"]
    assert isinstance(finding.place, WordPlace)
    assert finding.place.paragraph > 0


def _template(row: dict[str, Any], folder: Path) -> Template:
    path = folder / NAME
    path.write_bytes(document(row))
    return Template(path)
