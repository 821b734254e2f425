"""Where something stands: in an input file, or in a Word document."""

from dataclasses import dataclass, field

from kommissorium.texts import _


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """A spot in a text file."""

    file: str
    """The file's name as the user gave it."""
    line: int
    """Counted from 1, as editors do; 0 where it is about the whole file."""
    column: int = 1
    """Counted from 1, in characters."""
    path: str = ""
    """The keys that lead there: `tidsplan.milepæle[2].tidspunkt`; list items count from 1."""

    def __str__(self) -> str:
        return _("{file}, linje {line}", file=self.file, line=self.line) if self.line else self.file


@dataclass(frozen=True, slots=True)
class SheetPlace(SourcePlace):
    """A cell of a sheet: its row and column stand as line and column; 0 where it is about a whole row or the whole file."""

    column: int = 0

    def __str__(self) -> str:
        words = [self.file]
        if self.line:
            words.append(_("række {row}", row=self.line))
        if self.column:
            words.append(_("kolonne {column}", column=column_letters(self.column)))
        return ", ".join(words)


def column_letters(number: int) -> str:
    """The letters by which spreadsheets call a column, counted from 1.

    >>> column_letters(1), column_letters(28)
    ('A', 'AB')
    """
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A cell of a table in a Word document; all three count from 1."""

    table: int
    """Counted through the part, inner tables after the ones that hold them."""
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A spot in a Word document, told as its reader would find it."""

    file: str
    """The document's file name."""
    part: str
    """The part in a reader's word: brødtekst, sidehoved, sidefod, fodnote, dokumentegenskaber."""
    paragraph: int = 0
    """The paragraph's number in its part, counted from 1; 0 where there are no paragraphs."""
    headings: tuple[str, ...] = ()
    """The headings above, outermost first."""
    cell: CellPlace | None = None
    """The table cell that holds it, the innermost one."""
    excerpt: str = ""
    """The words themselves, shortened."""
    page: int = field(default=0, compare=False)
    """Counted from 1; 0 where nobody asked for it or nobody knows."""
    words: str = field(default="", compare=False, repr=False)
    """The very characters that it is about, without those around them; empty where it is about the whole paragraph."""
    start: int = field(default=0, compare=False, repr=False)
    """How many characters of the paragraph stand before them, roughly: objects may be counted or not."""

    def __str__(self) -> str:
        words = [self.file, self.part]
        if self.page:
            words.append(_("side {page}", page=self.page))
        if self.headings:
            words.append(_("under »{heading}«", heading=" › ".join(self.headings)))
        if self.cell:
            words.append(_("tabel {table}, række {row}, celle {column}", table=self.cell.table, row=self.cell.row, column=self.cell.column))
        elif self.paragraph:
            words.append(_("afsnit {number}", number=self.paragraph))
        if self.excerpt:
            words.append(_("ved »{excerpt}«", excerpt=self.excerpt))
        return ", ".join(words)


Place = SourcePlace | WordPlace
