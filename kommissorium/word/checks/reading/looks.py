"""How characters look in the end: defaults, table style, paragraph style, character style and the run's own formatting together."""

from collections.abc import Iterator
from dataclasses import dataclass

from kommissorium.word.checks.reading.formats import TOGGLES, Format, Formats, StyleFormat
from kommissorium.word.checks.reading.names import value, whole
from kommissorium.word.checks.reading.story import Cell, Paragraph, Run, Table
from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.xml import Element

PAPER = "FFFFFF"
_POINTS = 10.0
"""The size where a document says nothing (ECMA-376 part 1, 17.3.2.38)."""
_SWITCHES = {"firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100}


@dataclass(frozen=True, slots=True)
class Look:
    """The formatting of some characters."""

    bold: bool
    italic: bool
    hidden: bool
    size: float
    """In points."""
    colour: str
    """Six hexadecimal digits, or "auto"."""
    fill: str
    """The colour that the characters themselves put behind; empty for none."""
    font: str
    language: str
    """Such as da-DK; empty where the document says nothing."""
    raised: bool


class Looks:
    """Tells the looks in one document; each combination is worked out once."""

    def __init__(self, formats: Formats, page: str = "") -> None:
        """Looks by the styles `formats` on paper of the colour `page`."""
        self._formats, self._page = formats, page or PAPER
        self._styled: dict[tuple[str, str, tuple[StyleFormat, ...]], Format] = {}
        self._looks: dict[tuple[Element | None, Element], Look] = {}

    def of(self, run: Run) -> Look:
        """The look of `run`."""
        key = (run.properties, run.paragraph.element)
        if key not in self._looks:
            self._looks[key] = self._worked_out(run)
        return self._looks[key]

    def background(self, run: Run) -> str:
        """The colour behind `run`: its own, the paragraph's, the cell's, the table's or the paper's."""
        paragraph = run.paragraph
        return self.of(run).fill or self._formats.fill(paragraph.properties) or self._styled_fill(paragraph) or self._behind(paragraph.cell)

    def of_style(self, style: str) -> Look:
        """The look of characters in the paragraph style `style` without formatting of their own."""
        return _look(self._by_styles(style or self._formats.standard.get("paragraph", ""), "", ()))

    def _worked_out(self, run: Run) -> Look:
        own = self._formats.format(run.properties)
        style = value(run.properties, "rStyle")
        paragraph = run.paragraph.style or self._formats.standard.get("paragraph", "")
        return _look({**self._by_styles(paragraph, style, tuple(self._table_parts(run.paragraph.cell))), **own})

    def _by_styles(self, paragraph: str, character: str, parts: tuple[StyleFormat, ...]) -> Format:
        key = (paragraph, character, parts)
        if key not in self._styled:
            kinds = [parts, self._formats.chain(paragraph), self._formats.chain(character)]
            merged = [{name: text for style in styles for name, text in style.runs.items()} for styles in kinds]
            found = dict(self._formats.defaults)
            for said in merged:
                found.update(said)
            for name in TOGGLES:
                if any(name in said for said in merged):
                    found[name] = "1" if sum(bool(said.get(name)) for said in merged) % 2 or self._formats.defaults.get(name) else ""
            self._styled[key] = found
        return self._styled[key]

    def _styled_fill(self, paragraph: Paragraph) -> str:
        chain = self._formats.chain(paragraph.style or self._formats.standard.get("paragraph", ""))
        return next((style.fill for style in reversed(chain) if style.fill), "")

    def _behind(self, cell: Cell | None) -> str:
        while cell is not None:
            table = cell.row.table
            parts = list(self._table_parts(cell))
            styled = next((part.fill for part in reversed(parts) if part.fill), "")
            fill = self._formats.fill(cell.properties) or styled or self._formats.fill(table.properties)
            if fill:
                return fill
            cell = table.outer
        return self._page

    def _table_parts(self, cell: Cell | None) -> Iterator[StyleFormat]:
        """What the table's style says of `cell`, the weakest first (ECMA-376 part 1, 17.7.6)."""
        if cell is None:
            return
        table = cell.row.table
        chain = self._formats.chain(table.style or self._formats.standard.get("table", ""))
        yield from chain
        for part in _parts_of(cell, table):
            yield from (style.parts[part] for style in chain if part in style.parts)


def _look(found: Format) -> Look:
    size = found.get("size", "").removesuffix("pt")
    return Look(
        bold=bool(found.get("bold")),
        italic=bool(found.get("italic")),
        hidden=bool(found.get("hidden")),
        size=whole(size) / 2 if whole(size) > 0 else _POINTS,
        colour=found.get("colour", "auto"),
        fill=found.get("fill", ""),
        font=found.get("font", ""),
        language=found.get("language", ""),
        raised=found.get("raised") == "superscript",
    )


def _parts_of(cell: Cell, table: Table) -> Iterator[str]:
    look = table.properties.find(w("tblLook")) if table.properties is not None else None
    on = {name: _has(look, name, bit) for name, bit in _SWITCHES.items()}
    first_row, last_row = cell.row.number == 1, cell.row.number == len(table.rows)
    first_column, last_column = cell.column == 1, cell.column == len(cell.row.cells)
    yield "wholeTable"
    if not _has(look, "noVBand", 0x400):
        yield "band1Vert" if (cell.column - on["firstColumn"]) % 2 else "band2Vert"
    if not _has(look, "noHBand", 0x200):
        yield "band1Horz" if (cell.row.number - on["firstRow"]) % 2 else "band2Horz"
    edges = {"firstCol": first_column and on["firstColumn"], "lastCol": last_column and on["lastColumn"]}
    edges |= {"firstRow": first_row and on["firstRow"], "lastRow": last_row and on["lastRow"]}
    yield from (name for name, applies in edges.items() if applies)


def _has(look: Element | None, name: str, bit: int) -> bool:
    if look is None:
        return False
    written = look.get(w(name))
    if written is not None:
        return written in ("1", "true", "on")
    mask = look.get(w("val"), "0")
    return bool(int(mask, 16) & bit) if len(mask) <= 8 and mask.isalnum() and set(mask.lower()) <= set("0123456789abcdef") else False
