"""Where a paragraph stands, told as the reader of the document would: heading, table, row and cell, the words around."""

from collections.abc import Mapping

from kommissorium.diagnostics.place import CellPlace, WordPlace
from kommissorium.word.ooxml.names import CELL, CONTROL_CONTENT, PARAGRAPH_PROPERTIES, ROW, TABLE, w
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import visible_text
from kommissorium.word.text.origins import Origin

_EXCERPT = 60
_STYLE, _VALUE = w("pStyle"), w("val")


class PlaceBook:
    """Tells the places of one part; its paragraphs must be announced in document order with `enter`."""

    def __init__(self, *, file: str, part: str, styles: Styles, origins: Mapping[Element, Origin] | None = None) -> None:
        """A book for the part that readers call `part` in the document `file`, or in others where `origins` says so."""
        self._file, self._part, self._styles, self._origins = file, part, styles, origins or {}
        self._number, self._ahead = 0, 0
        self._unread: Mapping[Element, int] = {}
        self._headings: list[tuple[int, str]] = []
        self._trail: tuple[str, ...] = ()
        self._holder: Element | None = None
        self._cell: CellPlace | None = None
        self._tables: dict[Element, int] = {}
        self._numbers: dict[Element, int] = {}

    def enter(self, paragraph: Element) -> None:
        """Makes `paragraph` the one that the next places stand in."""
        self._ahead = self._unread.get(paragraph, 0)
        if paragraph not in self._unread:
            self._count_in(paragraph)
        holder = paragraph.getparent()
        if holder is not self._holder:
            self._holder = holder
            for table in reversed(list(paragraph.iterancestors(TABLE))):
                self._tables.setdefault(table, len(self._tables) + 1)
            self._cell = self._cell_of(paragraph)

    def _count_in(self, paragraph: Element) -> None:
        origin = self._origins.get(paragraph) if self._origins else None
        self._number = self._number + 1 if origin is None else origin.number
        level = self._styles.heading_level(_style_id(paragraph))
        if level is not None:
            while self._headings and self._headings[-1][0] >= level:
                self._headings.pop()
            self._headings.append((level, " ".join(visible_text(paragraph).split())[:_EXCERPT]))
            self._trail = tuple(words for _, words in self._headings)

    def pass_over(self, unread: Mapping[Element, int]) -> None:
        """Paragraphs that no reader has in the file: each is told by the number of one that lies so many paragraphs ahead."""
        self._unread = unread

    def place(self, paragraph: Element, text: str = "", start: int = 0, end: int = 0) -> WordPlace:
        """The place of the characters `start` to `end` of `text`, which is that of `paragraph`."""
        number, file = (self._origins.get(paragraph) if self._origins else None) or (self._number + self._ahead, self._file)
        cell = self._cell if paragraph.getparent() is self._holder else self._cell_of(paragraph)
        return WordPlace(file, self._part, number, self._trail, cell, excerpt(text, start, end), 0, text[start:end], start)

    def _cell_of(self, paragraph: Element) -> CellPlace | None:
        cell = next(paragraph.iterancestors(CELL), None)
        row = next(cell.iterancestors(ROW), None) if cell is not None else None
        table = next(row.iterancestors(TABLE), None) if row is not None else None
        if cell is None or row is None or table is None:
            return None
        return CellPlace(self._tables.get(table, 0), self._count(row, table), self._count(cell, row))

    def _count(self, element: Element, owner: Element) -> int:
        """The number of `element` among those of its kind in `owner`, also where a content control lies between."""
        if element not in self._numbers:
            kin = (child for child in owner.iter(element.tag) if _owner(child) is owner)
            self._numbers.update((child, number) for number, child in enumerate(kin, 1))
        return self._numbers.get(element, 0)


def excerpt(text: str, start: int, end: int) -> str:
    """The words from `start` to `end` of `text` with a few on each side, at most about 60 characters, on one line."""
    if len(text) <= _EXCERPT // 2 and end <= len(text):
        return " ".join(text.replace("\ufffc", " ").split())
    room = max(_EXCERPT - (end - start), 0) // 2
    first, last = max(start - room, 0), min(end + room, len(text))
    if end - start > _EXCERPT:
        last = start + _EXCERPT
    words = " ".join(text[first:last].replace("\ufffc", " ").split())
    return f"{'… ' if first > 0 else ''}{words}{' …' if last < len(text) else ''}"


def _style_id(paragraph: Element) -> str | None:
    properties = next(paragraph.iterchildren(PARAGRAPH_PROPERTIES), None)
    style = next(properties.iterchildren(_STYLE), None) if properties is not None else None
    return style.get(_VALUE) if style is not None else None


def _owner(element: Element) -> Element | None:
    parent = element.getparent()
    while parent is not None and parent.tag in (CONTROL_CONTENT, w("sdt"), w("customXml"), w("ins"), w("del")):
        parent = parent.getparent()
    return parent
