"""Word's own content controls as tags, at every level where a control can stand."""

from pathlib import Path

import pytest

from kommissorium.word.content.values import Record
from kommissorium.word.template import Template
from tests.raw_files import W, control, p, part_of, raw_file, words_of
from tests.structure import structure_problems

VALUES: dict[str, object] = {"navn": "Ida", "tom": [], "rækker": [Record(a="1"), Record(a="2")]}
SECTION, ITEM = "<w15:repeatingSection/>", "<w15:repeatingSectionItem/>"
RUN = "<w:r><w:t>prompt</w:t></w:r>"


def cell(inner: str) -> str:
    return f"<w:tc>{inner}</w:tc>"


def table(rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rows}</w:tbl>"


def repeating(inner: str, name: str) -> str:
    return control(control(inner, more=ITEM), tag=name, more=SECTION)


def inline(name: str) -> str:
    return f"<w:p>{control(RUN, tag=name)}</w:p>"


def rendered(tmp_path: Path, body: str, values: dict[str, object] | None = None) -> bytes:
    data = Template(raw_file(tmp_path / "a.docx", body)).render(values or VALUES).to_bytes()
    assert structure_problems(data) == []
    return data


@pytest.mark.parametrize(("name", "words"), [("rækker", ["A", "1", "2", "B"]), ("tom", ["A", "B"])])
@pytest.mark.parametrize("holds_rows", [True, False])
def test_a_table_of_a_repeating_control_goes_with_its_last_row_or_cell(
    holds_rows: bool, name: str, words: list[str], tmp_path: Path
) -> None:
    one = cell(inline("a"))
    rows = repeating(f"<w:tr>{one}</w:tr>", name) if holds_rows else f"<w:tr>{repeating(one, name)}</w:tr>"

    data = rendered(tmp_path, p("A") + table(rows) + p("B"))

    assert words_of(data) == words
    assert len(list(part_of(data, "word/document.xml").iter(f"{{{W}}}tbl"))) == (name != "tom")


def test_a_repeating_control_over_an_empty_list_leaves_the_other_rows_alone(tmp_path: Path) -> None:
    body = table(f"<w:tr>{cell(p('h'))}</w:tr>" + repeating(f"<w:tr>{cell(inline('a'))}</w:tr>", "tom"))

    data = rendered(tmp_path, body)

    assert words_of(data) == ["h"]
    assert list(part_of(data, "word/document.xml").iter(f"{{{W}}}sdt")) == []
