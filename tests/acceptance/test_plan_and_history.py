"""The time plan and the history as tables of the kommissorium."""

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table

from kommissorium.workflows.build import Wish, build_documents
from tests.documents import headings, read_items

ROWS = "tidsplan:\n  milepæle:\n    - {tidspunkt: primo 2020, aktivitet: a, organ: Byrådet}\n    - {tidspunkt: afklares, aktivitet: b}\n"
MANY = "tidsplan:\n  milepæle:\n" + "".join(f"    - {{tidspunkt: '{1990 + 3 * n}', aktivitet: a{n}}}\n" for n in range(12))
HISTORY = "historik:\n  - {dato: 2. marts 2021, version: '0.9', ændring: høringssvar er skrevet ind, af: sekretariatet}\n"


def built(folder: Path, text: str) -> Path:
    file = folder / "kommissorium.yaml"
    file.write_text("format: 1\nformål: x\n" + text, encoding="utf-8")
    return build_documents(file, Wish()).outputs[0]


def table(document: Path, caption: str) -> Table | None:
    found = [one for one in docx.Document(str(document)).tables if _property(one, "w:tblCaption") == caption]
    return found[0] if found else None


def _property(one: Table, name: str) -> str:
    element = one._tbl.tblPr.find(qn(name))
    return "" if element is None else element.get(qn("w:val"))


def _shading(one: Table) -> list[list[str]]:
    fills = [[cell._tc.tcPr.find(qn("w:shd")) for cell in row.cells[1:]] for row in one.rows[1:]]
    return [["" if fill is None else fill.get(qn("w:fill")) for fill in row] for row in fills]


def test_the_bars_are_shaded_cells_that_word_can_edit(tmp_path: Path) -> None:
    plan = table(built(tmp_path, ROWS), "Tidsplan som overblik")

    assert plan is not None
    assert [[cell.text for cell in row.cells] for row in plan.rows] == [
        ["Milepæl", "jan. 2020", "feb. 2020", "mar. 2020", "apr. 2020"],
        ["A", "(●)", "(●)", "(●)", "(●)"],
        ["B", "", "", "", ""],
    ]
    assert _shading(plan) == [["DCE6F1"] * 4, ["auto"] * 4]


@pytest.mark.parametrize(("caption", "text"), [("Tidsplan som overblik", ROWS), ("Tidsplan som overblik", MANY), ("Historik", HISTORY)])
def test_a_table_fits_the_page_repeats_its_head_and_says_what_it_is(caption: str, text: str, tmp_path: Path) -> None:
    document = built(tmp_path, text)
    one = table(document, caption)
    section = docx.Document(str(document)).sections[0]

    assert one is not None
    width = sum(column.width for column in one.columns)
    assert abs(width - (section.page_width - section.left_margin - section.right_margin)) <= 635 * len(one.columns)
    assert one.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert len(_property(one, "w:tblDescription")) > 40
    assert len(one.columns) <= 13


def test_the_history_has_a_row_for_each_version(tmp_path: Path) -> None:
    history = table(built(tmp_path, HISTORY), "Historik")

    assert history is not None
    assert [[cell.text for cell in row.cells] for row in history.rows] == [
        ["Version", "Dato", "Ændring", "Af"],
        ["0.9", "2.\u00a0marts 2021", "Høringssvar er skrevet ind", "Sekretariatet"],
    ]


def test_without_rows_there_is_neither_table_nor_heading(tmp_path: Path) -> None:
    document = built(tmp_path, "tidsplan: {milepæle: [{tidspunkt: afklares, aktivitet: a}]}\n")

    assert (table(document, "Tidsplan som overblik"), table(document, "Historik")) == (None, None)
    assert "Historik" not in headings(read_items(document))


def test_a_history_that_is_to_be_settled_is_an_open_question(tmp_path: Path) -> None:
    items = read_items(built(tmp_path, "historik: afklares\n"))

    (number,) = [number for number, item in enumerate(items) if item.level and item.text == "Historik"]
    assert items[number + 1].text.startswith("afklares (åbent spørgsmål")
