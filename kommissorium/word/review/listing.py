"""A list as a Word document to print: a heading and one table that can be read aloud."""

import datetime
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kommissorium.word.ooxml.names import CELL, PARAGRAPH, ROW, RUN, RUN_PROPERTIES, TABLE, TEXT, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import Element, SubElement
from kommissorium.word.template.document import Document

_DAY = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
"""In the properties, where no clock may be asked: the same list gives the same bytes."""
_WIDTHS = (3600, 1500, 5700, 2700, 900)
"""Of the columns, in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the document holds."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def listing_document(listing: Listing) -> bytes:
    """The .docx: on its side, in Danish, with the heads repeated on every page."""
    # python-docx takes as long to load as everything else that a command needs.
    import docx  # noqa: PLC0415

    document = docx.Document()
    _set_up(document, listing.title)
    document.add_heading(listing.title, 1)
    document.add_table(1, len(listing.heads), style="Table Grid")
    table = next(document.element.body.iter(TABLE))
    _fill(table, listing)
    stream = io.BytesIO()
    document.save(stream)
    return Document(Package(stream.getvalue(), ""), {}).stamped().to_bytes()


def _set_up(document: Any, title: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    section.orientation = 1
    section.left_margin = section.right_margin = section.top_margin
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    properties.created = properties.modified = _DAY
    for language in document.styles.element.iter(w("lang")):
        for name in ("val", "eastAsia"):
            language.set(w(name), "da-DK")


def _fill(table: Element, listing: Listing) -> None:
    for element in [*table.iter(ROW), *table.iter(w("gridCol"))]:
        element.getparent().remove(element)  # type: ignore[union-attr]
    widths = _WIDTHS[: len(listing.heads)]
    for width in widths:
        SubElement(next(table.iter(w("tblGrid"))), w("gridCol"), {w("w"): str(width)})
    SubElement(SubElement(_row(table, zip(listing.heads, widths, strict=True), bold=True), w("trPr")), w("tblHeader"))
    for row in listing.rows:
        _row(table, zip(row, widths, strict=True), bold=False)
    SubElement(next(table.iter(w("tblPr"))), w("tblCaption"), {w("val"): listing.title})
    first = next(table.iter(ROW))
    first.insert(0, first[-1])


def _row(table: Element, cells: Iterable[tuple[str, int]], *, bold: bool) -> Element:
    row = SubElement(table, ROW)
    for words, width in cells:
        cell = SubElement(row, CELL)
        SubElement(SubElement(cell, w("tcPr")), w("tcW"), {w("w"): str(width), w("type"): "dxa"})
        run = SubElement(SubElement(cell, PARAGRAPH), RUN)
        if bold:
            SubElement(SubElement(run, RUN_PROPERTIES), w("b"))
        SubElement(run, TEXT).text = words
    return row
