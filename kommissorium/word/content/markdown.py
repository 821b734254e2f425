"""A Markdown text as values: paragraphs with styled pieces, list items, quotes, tables and notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Oddity(Enum):
    """What a text says that a document's value cannot; it stays visible as it was typed."""

    HEADING = "heading"
    CODE = "code"
    HTML = "html"
    IMAGE = "image"
    LINK = "link"
    """To an address that is not opened from a document, such as javascript:."""
    RULE = "rule"
    STRIKE = "strike"
    TASK = "task"
    DEPTH = "depth"
    """Lists and quotations in so many layers that the innermost are no longer read."""
    NOTE = "note"
    """A reference without its note, or a note that nothing refers to."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one look, or a reference to a note."""

    text: str
    """A line feed is a line break."""
    bold: bool = False
    italic: bool = False
    link: str = ""
    """The address; empty outside links."""
    note: str = ""
    """The label of the note that stands here instead of characters."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """Where a paragraph stands in a list."""

    list: int
    """The list's number in the text, from 0; each list within a list has its own."""
    depth: int
    """1 in a list, 2 in a list in a list …"""
    start: int | None
    """The first number of a numbered list; None for bullets."""
    begins: bool
    """Whether the item begins here; its further paragraphs have neither bullet nor number."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a text."""

    pieces: tuple[Piece, ...]
    quotes: int = 0
    """How many block quotes it stands in."""
    item: ListItem | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first row is its header, and all rows have as many cells."""

    rows: tuple[tuple[tuple[Piece, ...], ...], ...]
    sides: tuple[str, ...]
    """For each column left, center or right; empty where the text does not say."""


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class MarkdownText:
    """A whole text."""

    blocks: tuple[Block, ...]
    notes: Mapping[str, tuple[Block, ...]]
    """The notes that are referred to, by label."""
    oddities: tuple[Oddity, ...] = ()
    """Each kind once."""
