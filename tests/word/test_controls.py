"""Word's own content controls as tags, at every level where a control can stand."""

from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import RenderError
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


GROUPS = [
    Record(navn="G1", poster=[Record(t="p1"), Record(t="p2")]),
    Record(navn="G2", poster=[]),
    Record(navn="G3", poster=[Record(t="p3")]),
]


def test_a_repeating_control_within_another_repeats_over_the_items_own_list(tmp_path: Path) -> None:
    body = repeating(inline("navn") + repeating(inline("t"), "poster"), "grupper")

    data = rendered(tmp_path, body, {"grupper": GROUPS})

    assert words_of(data) == ["G1", "p1", "p2", "G2", "G3", "p3"]


def test_a_name_that_the_item_does_not_have_is_looked_for_around_it(tmp_path: Path) -> None:
    body = repeating(repeating(inline("t") + inline("navn") + inline("titel") + inline("ukendt"), "poster"), "grupper")

    data = rendered(tmp_path, body, {"grupper": GROUPS[2:], "titel": "T"})

    assert words_of(data) == ["p3", "G3", "T", "prompt"]


def test_an_empty_control_between_paragraphs_gets_a_paragraph(tmp_path: Path) -> None:
    assert words_of(rendered(tmp_path, control("", tag="navn") + p("B"))) == ["Ida", "B"]


def test_an_empty_control_in_a_paragraph_gets_a_run(tmp_path: Path) -> None:
    assert words_of(rendered(tmp_path, f"<w:p>{control('', tag='navn')}</w:p>")) == ["Ida"]


def test_a_control_around_a_cell_fills_the_cell(tmp_path: Path) -> None:
    body = table(f"<w:tr>{control(cell(p('prompt')), tag='navn')}{control(cell(p('x')), tag='ukendt')}</w:tr>")

    assert words_of(rendered(tmp_path, body)) == ["Ida", "x"]


ROW_CONTROL = table(control(f"<w:tr>{cell(p('x'))}{cell(p('y'))}</w:tr>", tag="navn"))
CELLS_CONTROL = table(f"<w:tr>{control(cell(p('x')) + cell(p('y')), tag='navn')}</w:tr>")


@pytest.mark.parametrize("body", [ROW_CONTROL, CELLS_CONTROL, ROW_CONTROL + p("{{ navn }}")])
def test_a_control_around_a_row_or_several_cells_is_left_as_it_is_and_told(body: str, tmp_path: Path) -> None:
    document = Template(raw_file(tmp_path / "a.docx", body)).render(VALUES)

    assert structure_problems(document.to_bytes()) == []
    assert words_of(document.to_bytes())[:2] == ["x", "y"]
    assert [
        (finding.code, "tabel 1, række 1, celle 1, ved »indholdskontrollen navn«" in str(finding.place)) for finding in document.findings
    ] == [("S313", True)]


@pytest.mark.parametrize("name", ["raekke", "fri tekst"])
@pytest.mark.parametrize("more", ["", p("{{ navn }}")])
def test_a_control_around_a_row_with_another_tag_is_nobodys_business(name: str, more: str, tmp_path: Path) -> None:
    body = ROW_CONTROL.replace('w:val="navn"', f'w:val="{name}"') + more

    document = Template(raw_file(tmp_path / "a.docx", body)).render(VALUES)

    assert words_of(document.to_bytes())[:2] == ["x", "y"]
    assert document.findings == ()


def test_a_mistake_in_a_control_within_a_repeating_one_shows_no_code_of_ours(tmp_path: Path) -> None:
    with pytest.raises(RenderError) as caught:
        rendered(tmp_path, repeating(inline("liste"), "rækker"), {**VALUES, "liste": ["a"]})

    assert "»liste« kan ikke skrives" in str(caught.value)
    assert "ved »indholdskontrollen liste«" in str(caught.value)


def test_a_repeating_control_over_no_list_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(RenderError) as caught:
        rendered(tmp_path, repeating(inline("a"), "navn"))

    assert "»navn« kan ikke skrives" in str(caught.value)
