"""Markdown's tokens read into values; a text is read once, however often it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kommissorium.word.content.markdown import Block, ListItem, MarkdownText, Oddity, Paragraph, Piece, Table
from kommissorium.word.content.markdown_pieces import PieceReader
from kommissorium.word.content.plain_markdown import read_at_sight

if TYPE_CHECKING:
    from markdown_it.token import Token

_TASK = re.compile(r"\[[ xX]\]\s")


@lru_cache(4096)
def read_markdown(text: str) -> MarkdownText:
    """What `text` says; the words of the values are those of the text, in its order, notes apart."""
    return read_at_sight(text) or parse_markdown(text)


def parse_markdown(text: str) -> MarkdownText:
    """The same, by the parser in any case."""
    # Half of the engine's start-up time, and often not needed.
    from kommissorium.word.content.markdown_rules import TOO_DEEP, reader  # noqa: PLC0415

    said: dict[str, object] = {}
    read = _Reader(reader().parse(text, said), text.split("\n"))
    if TOO_DEEP in said:
        read.find(Oddity.DEPTH)
    return read.read()


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    number: int
    start: int | None
    typed: bool
    """Whether its numbers are kept as they were typed, since they are no counting: 1., 15., 22."""
    waiting: str = ""
    """The bullet or number that the next paragraph carries."""


@dataclass(slots=True)
class _Note:
    """A note that is being read."""

    label: str
    blocks: list[Block] = field(default_factory=list)


class _Reader:
    """Reads the tokens of one text."""

    def __init__(self, tokens: Sequence[Token], lines: Sequence[str]) -> None:
        """Begins the text that `tokens` were made of."""
        self._tokens, self._lines = tokens, lines
        self._pieces = PieceReader()
        self._blocks: list[Block | _Note] = []
        self._notes: list[_Note] = []
        """Those that are being read, the innermost last."""
        self._lists: list[_List] = []
        self._quotes = 0
        self._heading = ""
        self._rows: list[list[tuple[Piece, ...]]] = []
        self._sides: list[str] = []
        self._in_table = False
        self._list_count = 0

    def find(self, oddity: Oddity) -> None:
        """Notes that the text is odd."""
        self._pieces.oddities[oddity] = None

    def read(self) -> MarkdownText:
        """The whole text."""
        for index, token in enumerate(self._tokens):
            self._read(token, index)
        notes: dict[str, tuple[Block, ...]] = {}
        blocks: list[Block] = []
        for block in self._blocks:
            if not isinstance(block, _Note):
                blocks.append(block)
            elif block.label in self._pieces.labels and block.label not in notes:
                notes[block.label] = tuple(block.blocks)
            else:
                blocks += self._as_typed(block)
        return MarkdownText(tuple(blocks), notes, tuple(self._pieces.oddities))

    def _read(self, token: Token, index: int) -> None:
        kind = token.type
        if kind == "inline":
            self._inline(token)
        elif "list" in kind:
            self._read_list(token, index)
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif kind == "heading_open":
            self._heading = f"{token.markup} "
            self.find(Oddity.HEADING)
        elif kind == "fence":
            self._fence(token)
        elif kind == "hr":
            self._rule(token)
        elif kind.startswith("footnote_reference"):
            self._note(token)
        else:
            self._read_table(token)

    def _inline(self, token: Token) -> None:
        pieces = self._pieces.read(token, in_note=bool(self._notes))
        if self._in_table:
            self._rows[-1].append(pieces)
            return
        if _TASK.match(token.content) and self._lists and self._lists[-1].waiting:
            self.find(Oddity.TASK)
        if self._heading:
            pieces, self._heading = (Piece(self._heading), *pieces), ""
        self._paragraph(pieces)

    def _paragraph(self, pieces: tuple[Piece, ...]) -> None:
        item = None
        real = [opened for opened in self._lists if not opened.typed]
        if self._lists and self._lists[-1].typed and self._lists[-1].waiting:
            pieces, self._lists[-1].waiting = (Piece(self._lists[-1].waiting), *pieces), ""
        if real:
            last = real[-1]
            item = ListItem(last.number, len(real), last.start, begins=bool(last.waiting))
            last.waiting = ""
        self._put(Paragraph(pieces, self._quotes, item))

    def _put(self, block: Block) -> None:
        (self._notes[-1].blocks if self._notes else self._blocks).append(block)

    def _read_list(self, token: Token, index: int) -> None:
        if token.type == "list_item_open":
            self._lists[-1].waiting = f"{token.info}{token.markup} "
        elif token.type.endswith("list_open"):
            self._open_list(token, index)
        elif token.type.endswith("list_close"):
            self._lists.pop()

    def _open_list(self, token: Token, index: int) -> None:
        start, typed = None, False
        if token.type == "ordered_list_open":
            numbers = list(_item_numbers(self._tokens, index))
            start, typed = numbers[0], not _is_counting(numbers)
        self._lists.append(_List(self._list_count, start, typed))
        self._list_count += 1

    def _fence(self, token: Token) -> None:
        self.find(Oddity.CODE)
        lines = [f"{token.markup}{token.info}", *token.content.splitlines(), token.markup]
        self._paragraph((Piece("\n".join(lines)),))

    def _rule(self, token: Token) -> None:
        first, behind = token.map or [0, 0]
        # With nothing behind it it is no rule between paragraphs, but an answer such as "---" or a line to sign on.
        if any(line.strip(" >") for line in self._lines[behind:]):
            self.find(Oddity.RULE)
        line = self._lines[first]
        self._paragraph((Piece(line[line.index(token.markup[0]) :].rstrip()),))

    def _note(self, token: Token) -> None:
        if token.nesting == 1:
            self._notes.append(_Note(token.meta["label"]))
            return
        self._blocks.append(self._notes.pop())

    def _read_table(self, token: Token) -> None:
        kind = token.type
        if kind == "table_open":
            self._in_table, self._rows, self._sides = True, [], []
        elif kind == "tr_open":
            self._rows.append([])
        elif kind == "th_open":
            self._sides.append(str(token.attrGet("style") or "").removeprefix("text-align:"))
        elif kind == "table_close":
            self._in_table = False
            self._put(Table(tuple(map(tuple, self._rows)), tuple(self._sides)))

    def _as_typed(self, note: _Note) -> Iterator[Block]:
        """A note that nothing refers to, as text."""
        self.find(Oddity.NOTE)
        label = Piece(f"[^{note.label}]: ")
        first, *others = note.blocks or [Paragraph(())]
        if isinstance(first, Paragraph):
            yield replace(first, pieces=(label, *first.pieces))
        else:
            yield from (Paragraph((label,)), first)
        yield from others


def _item_numbers(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """The numbers of the items of the list that opens at `index`, as typed."""
    level = tokens[index].level
    for token in tokens[index + 1 :]:
        if token.level == level and token.type == "ordered_list_close":
            return
        if token.level == level + 1 and token.type == "list_item_open":
            yield int(token.info)


def _is_counting(numbers: Sequence[int]) -> bool:
    """Whether the numbers count: 1, 2, 3, or 1, 1, 1, which Markdown takes for counting."""
    return len(numbers) > 1 and (set(numbers) == {1} or list(numbers) == list(range(numbers[0], numbers[0] + len(numbers))))
