"""The paragraphs and tables of one part, each knowing its place."""

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from kommissorium.diagnostics.place import CellPlace, WordPlace
from kommissorium.word.checks.reading.names import FALLBACK, RELATIONS, child, is_on, value, whole
from kommissorium.word.ooxml.names import CELL, DRAWING, PARAGRAPH, PARAGRAPH_PROPERTIES, ROW, RUN, RUN_PROPERTIES, TABLE, TEXT_BOX, w
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import OBJECT, Stream, pieces, streams
from kommissorium.word.text.places import excerpt

_HEADING = 60
"""Characters of a heading that places tell."""
DRAWING_PARAGRAPH = f"{{{DRAWING}}}p"
_CONTAINERS = (PARAGRAPH, TABLE, ROW, CELL, TEXT_BOX, FALLBACK, DRAWING_PARAGRAPH)


def outline_level(properties: Element | None, styles: Styles) -> int | None:
    """The outline level of a paragraph with these properties, counted from 0; None for text."""
    if properties is None:
        return None
    own = value(properties, "outlineLvl")
    level = whole(own, 9) if own else styles.heading_level(value(properties, "pStyle"))
    return level if level is not None and 0 <= level < 9 else None


class Run:
    """A run's visible characters in a paragraph."""

    __slots__ = ("element", "paragraph", "properties", "start", "text")

    def __init__(self, paragraph: "Paragraph", element: Element, start: int, text: str) -> None:
        """The `text` that begins at `start` in the paragraph's text."""
        self.paragraph, self.element, self.start, self.text = paragraph, element, start, text
        self.properties = child(element, RUN_PROPERTIES) if element.tag == RUN else None

    def place(self) -> WordPlace:
        """Its place."""
        return self.paragraph.place(self.start, self.start + len(self.text))


class Paragraph:
    """A paragraph and where it stands."""

    def __init__(self, story: "StoryText", element: Element, cell: "Cell | None", *, boxed: bool) -> None:
        """The next paragraph of `story`, in `cell` and, when `boxed`, in a text box."""
        self.story, self.element, self.cell, self.boxed = story, element, cell, boxed
        self.number, self.headings = 0, ()  # type: int, tuple[str, ...]
        self.pieces = pieces(element)
        self.all_text = "".join([text for _node, text in self.pieces])
        """With the signs of what is no text."""
        self.text = self.all_text.replace(OBJECT, "")
        self.words = " ".join(self.text.split())

    @cached_property
    def stream(self) -> Stream:
        """The text and its nodes."""
        return streams(self.element)[0]

    @cached_property
    def properties(self) -> Element | None:
        """How it looks."""
        return child(self.element, PARAGRAPH_PROPERTIES)

    @cached_property
    def style(self) -> str:
        """The id of its style; empty without one."""
        return value(self.properties, "pStyle")

    @cached_property
    def level(self) -> int | None:
        """The outline level of a heading, counted from 0; None for text."""
        return outline_level(self.properties, self.story.styles)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it to see: no words, picture, field or break."""
        return not self.words and OBJECT not in self.all_text

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs with characters; neighbouring texts of one run are one."""
        found: list[Run] = []
        position = 0
        for node, piece in self.pieces:
            text, parent = piece.replace(OBJECT, ""), node.getparent()
            if not text or parent is None:
                continue
            if found and found[-1].element is parent:
                found[-1].text += text
            else:
                found.append(Run(self, parent, position, text))
            position += len(text)
        return tuple(found)

    def place(self, start: int = 0, end: int | None = None) -> WordPlace:
        """The place of the characters from `start` to `end`; of the whole paragraph without them."""
        words = excerpt(self.text, start, len(self.text) if end is None else end)
        exact = "" if end is None else self.text[start:end]
        cell = self.cell.place if self.cell else None
        return WordPlace(self.story.file, self.story.title, self.number, self.headings, cell, words, 0, exact, start)


class Cell:
    """A cell of a table."""

    def __init__(self, row: "Row", element: Element) -> None:
        """The next cell of `row`."""
        self.row, self.element = row, element
        self.column = len(row.cells) + 1
        self.paragraphs: list[Paragraph] = []
        """Those of the tables in it as well."""

    @cached_property
    def properties(self) -> Element | None:
        """How it looks and how it is merged."""
        return child(self.element, w("tcPr"))

    @cached_property
    def span(self) -> int:
        """How many columns it covers."""
        return max(whole(value(self.properties, "gridSpan"), 1), 1)

    @property
    def continues(self) -> bool:
        """Whether it is the lower part of a cell that was merged downwards."""
        merge = child(self.properties, w("vMerge"))
        return merge is not None and merge.get(w("val"), "continue") != "restart"

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it to see."""
        return all(paragraph.is_blank for paragraph in self.paragraphs)

    @property
    def words(self) -> str:
        """Its text on one line."""
        return " ".join(paragraph.words for paragraph in self.paragraphs).strip()

    @property
    def place(self) -> CellPlace:
        """Its place in the table."""
        return CellPlace(self.row.table.number, self.row.number, self.column)


class Row:
    """A row of a table."""

    def __init__(self, table: "Table", element: Element) -> None:
        """The next row of `table`."""
        self.table, self.element, self.number = table, element, len(table.rows) + 1
        self.cells: list[Cell] = []

    @cached_property
    def is_header(self) -> bool:
        """Whether it is repeated on each page."""
        return bool(is_on(child(self.element, w("trPr")), "tblHeader"))

    @cached_property
    def is_deleted(self) -> bool:
        """Whether it goes when the tracked changes are accepted."""
        return child(child(self.element, w("trPr")), w("del")) is not None


class Table:
    """A table and its rows."""

    def __init__(self, story: "StoryText", element: Element, cell: Cell | None) -> None:
        """The next table of `story`, inside `cell` when it is an inner one."""
        self.story, self.element, self.outer = story, element, cell
        self.number = len(story.tables) + 1
        self.rows: list[Row] = []

    @cached_property
    def properties(self) -> Element | None:
        """How it looks."""
        return child(self.element, w("tblPr"))

    @cached_property
    def style(self) -> str:
        """The id of its style; empty without one."""
        return value(self.properties, "tblStyle")

    def cells(self) -> Iterator[Cell]:
        """All cells, row by row."""
        for row in self.rows:
            yield from row.cells

    def place(self, cell: Cell | None = None) -> WordPlace:
        """The place of `cell`, or of the whole table with the words that it begins with."""
        paragraphs = [paragraph for one in ([cell] if cell else self.cells()) for paragraph in one.paragraphs]
        told = next((paragraph for paragraph in paragraphs if paragraph.words), paragraphs[0] if paragraphs else None)
        headings = told.headings if told else ()
        spot = cell.place if cell else CellPlace(self.number, 1, 1)
        return WordPlace(
            self.story.file, self.story.title, told.number if told else 0, headings, spot, told.words[:_HEADING] if told else ""
        )


class StoryText:
    """One part's paragraphs and tables, in document order."""

    def __init__(self, root: Element, *, file: str, part: str, title: str, styles: Styles) -> None:
        """Reads the part whose root is `root`; what old programs see instead of a new drawing is left out."""
        self.root, self.file, self.part, self.title, self.styles = root, file, part, title, styles
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self._count, self._trail = 0, []  # type: int, list[tuple[int, str]]
        self._headings: tuple[str, ...] = ()
        self._read()

    @cached_property
    def by_element(self) -> dict[Element, Paragraph]:
        """Each paragraph by its element."""
        return {paragraph.element: paragraph for paragraph in self.paragraphs}

    @cached_property
    def by_relation(self) -> dict[str, Element]:
        """The first element that uses each relationship, by its id."""
        found: dict[str, Element] = {}
        for element in self.root.iter():
            for name in RELATIONS:
                if (relation := element.get(name)) is not None:
                    found.setdefault(relation, element)
        return found

    def paragraph_of(self, element: Element) -> Paragraph | None:
        """The paragraph that holds `element`."""
        holders = (self.by_element.get(holder) for holder in (element, *element.iterancestors()))
        return next((holder for holder in holders if holder is not None), None)

    def place_of(self, element: Element) -> WordPlace:
        """The place of `element`; that of the part where no paragraph holds it."""
        paragraph = self.paragraph_of(element)
        return paragraph.place() if paragraph else WordPlace(self.file, self.title)

    def _read(self) -> None:
        open_boxes: list[object] = []
        for event, element in etree.iterwalk(self.root, events=("start", "end"), tag=_CONTAINERS):
            if event == "end":
                open_boxes.pop()
                continue
            open_boxes.append(self._enter(element, open_boxes))

    def _enter(self, element: Element, around: list[object]) -> object:
        tag = element.tag
        is_paragraph = tag in (PARAGRAPH, DRAWING_PARAGRAPH)
        self._count += is_paragraph
        if FALLBACK in around:
            return tag
        cell = next((box for box in reversed(around) if isinstance(box, Cell)), None)
        if tag == TABLE:
            self.tables.append(Table(self, element, cell))
            return self.tables[-1]
        owner = around[-1] if around else None
        if tag == ROW and isinstance(owner, Table):
            owner.rows.append(Row(owner, element))
            return owner.rows[-1]
        if tag == CELL and isinstance(owner, Row):
            owner.cells.append(Cell(owner, element))
            return owner.cells[-1]
        if is_paragraph:
            self._add(Paragraph(self, element, cell, boxed=TEXT_BOX in around), around)
        return tag

    def _add(self, paragraph: Paragraph, around: list[object]) -> None:
        paragraph.number = self._count
        if paragraph.words and paragraph.level is not None:
            while self._trail and self._trail[-1][0] >= paragraph.level:
                self._trail.pop()
            self._trail.append((paragraph.level, paragraph.words[:_HEADING]))
            self._headings = tuple(words for _, words in self._trail)
        paragraph.headings = self._headings
        self.paragraphs.append(paragraph)
        for box in around:
            if isinstance(box, Cell):
                box.paragraphs.append(paragraph)
