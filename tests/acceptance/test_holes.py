from pathlib import Path

import docx
import pytest

from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import OWN
from kommissorium.model.walk import fields_of
from kommissorium.workflows.check import check_input
from tests.documents import empty_headings, has_place, headings, read_items

HOLE = "afklares"
STYLE = "Afklares"
TABLE = "Åbne spørgsmål"


def _runs(document: Path) -> list[tuple[str, str]]:
    """The text and the character style of each run that speaks of a hole, in body, header and footer."""
    word = docx.Document(str(document))
    parts = [word.element.body, *(part._element for section in word.sections for part in (section.header, section.footer))]
    runs = [run for part in parts for run in part.xpath(".//w:r[w:t]")]
    return [(run.text, run.style or "") for run in runs if run.text.startswith(HOLE)]


def test_every_hole_is_marked(untouched: Path, dragoer: Path) -> None:
    for document in (untouched, dragoer):
        assert _runs(document)
        assert {style for _, style in _runs(document)} == {STYLE}


@pytest.mark.parametrize("name", ["untouched", "dragoer"])
def test_every_open_question_has_its_row(name: str, request: pytest.FixtureRequest) -> None:
    document: Path = request.getfixturevalue(name)
    source = document.with_name("kommissorium.yaml") if name == "untouched" else None
    tables = [item.rows for item in read_items(document) if item.rows and "Hvad skal afklares" in item.rows[0]]

    rows = [row for table in tables for row in table[1:]]

    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    assert rows
    if source:
        assert len(rows) == len(check_input(source).holes)


def test_every_section_of_the_input_has_its_title_as_a_heading(untouched: Path) -> None:
    others = ("format", "katalog", "profil", "stamoplysninger", "historik", *OWN)
    titles = [felt.title for felt in fields_of(Kommissorium) if felt.name not in others]

    assert [title for title in titles if title not in headings(read_items(untouched))] == []


def test_a_document_of_holes_has_all_its_sections(untouched: Path) -> None:
    items = read_items(untouched)

    assert has_place(items, {"overskrift": TABLE})
    assert empty_headings(items) == []
