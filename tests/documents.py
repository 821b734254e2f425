"""Reads a Word document as its reader finds it: headings, paragraphs and tables, and looks up places of the case files in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

FACTS = "Stamoplysninger"
"""The name under which the case files know the first table."""


@dataclass(frozen=True, slots=True)
class Item:
    """A heading, a paragraph or a table of the body."""

    text: str = ""
    level: int = 0
    """Of a heading; 0 for everything else."""
    is_bullet: bool = False
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table; the first is its header."""


def read_items(document: Path) -> list[Item]:
    """The body's items in their order."""
    return [_table(block) if isinstance(block, Table) else _paragraph(block) for block in docx.Document(str(document)).iter_inner_content()]


def headings(items: list[Item]) -> list[str]:
    return [item.text for item in items if item.level]


def empty_headings(items: list[Item]) -> list[str]:
    """The headings that neither text nor a lower heading follows."""
    nothing = Item(level=1)
    return [item.text for item, after in zip(items, [*items[1:], nothing], strict=True) if item.level and 0 < after.level <= item.level]


def has_place(items: list[Item], place: Mapping[str, object]) -> bool:
    """Whether the document has the place, in the terms of `dragoer_facts.yaml` and `dragoer_changes.yaml`."""
    if "overskrift" in place:
        return plain(str(place["overskrift"])) in [plain(text) for text in headings(items)]
    part = list(_under(items, str(place["under"])))
    if "række" in place or "kolonne" in place:
        return any(_has_cell(item, place) for item in part if item.rows)
    wanted = plain(str(place["text"]))
    return any(wanted in plain(text) for item in part if item.is_bullet or "punkt" not in place for text in _texts(item))


def plain(text: str) -> str:
    """The text with single, ordinary spaces and without case."""
    return " ".join(text.split()).casefold()


def _under(items: list[Item], heading: str) -> Iterator[Item]:
    if heading == FACTS:
        yield next(item for item in items if item.rows)
        return
    start = next((number for number, item in enumerate(items) if item.level and plain(item.text) == plain(heading)), None)
    if start is None:
        return
    for item in items[start + 1 :]:
        if 0 < item.level <= items[start].level:
            return
        yield item


def _has_cell(table: Item, place: Mapping[str, object]) -> bool:
    header, *_ = table.rows
    columns = [number for number, cell in enumerate(header) if plain(str(place.get("kolonne", ""))) in plain(cell)]
    if "række" not in place:
        return bool(columns)
    rows = [row for row in table.rows if any(plain(str(place["række"])) in plain(cell) for cell in row)]
    return any(plain(str(place["celle"])) in plain(row[number]) for row in rows for number in columns if number < len(row))


def _texts(item: Item) -> list[str]:
    return [line for row in item.rows for cell in row for line in cell.split("\n")] if item.rows else [item.text]


def _table(table: Table) -> Item:
    return Item(rows=tuple(tuple(cell.text for cell in row.cells) for row in table.rows))


def _paragraph(paragraph: Paragraph) -> Item:
    style = paragraph.style.name or "" if paragraph.style else ""
    level = int(style.removeprefix("Heading ")) if style.startswith("Heading ") else 0
    return Item(text=paragraph.text, level=level, is_bullet=_is_numbered(paragraph))


def _is_numbered(paragraph: Paragraph) -> bool:
    """Whether Word itself numbers or bullets the paragraph, by its own properties or its style's."""
    styled = paragraph.style.element.pPr if paragraph.style is not None else None
    return any(properties is not None and properties.numPr is not None for properties in (paragraph._p.pPr, styled))
