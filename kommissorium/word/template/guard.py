"""What a loop or a condition may leave empty is watched while the document is written.

Whether a cell keeps a paragraph (ECMA-376 part 1, 17.4.65) or a table a row is known only with the values. Sentinels in the source
become single characters in the output, and a filter over the text settles it without a second parse.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kommissorium.word.ooxml.names import CELL, CONTROL, GRID, PARAGRAPH, PROPERTIES, ROW, TABLE, TEXT_BOX, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.tree import NOTE, TagTree, is_marker, sentinel

_SIGN = "\ufde0"
"""Begins a sign of two characters; the second says which: T a table begins, G its rows begin, E its rows end, X it ends, C a cell ends,
S a table begins that must not touch the one before."""
_SENTINEL = re.compile(r"<\?s (\w)\?>")
_EMPTY = "<w:p/>"
_MUST_HOLD_PARAGRAPH = frozenset((CELL, TEXT_BOX, NOTE, *map(w, ("footnote", "endnote", "comment", "hdr", "ftr"))))


def set_sentinels(tree: TagTree) -> bool:
    """Puts sentinels where something may come out empty; whether there are any."""
    cells = [_guard_cell(tree, box) for box in list(tree.root.iter(*_MUST_HOLD_PARAGRAPH))]
    tables = [_guard_table(tree, table) for table in list(tree.root.iter(TABLE))]
    return any(cells) or any(tables)


def as_signs(source: str) -> str:
    """The source with each sentinel as the sign that the filter reads."""
    return _SENTINEL.sub(lambda match: _SIGN + match[1], source)


def _depths(tree: TagTree, parent: Element) -> Iterator[tuple[Element, int]]:
    """The children of `parent` that are content, each with the number of blocks around it within `parent`."""
    depth = 0
    for child in parent:
        if is_marker(child):
            block = tree.tag_of(child).block
            if block is not None:
                depth += (tree.tag_of(child) is block.opener) - (tree.tag_of(child) is block.closer)
        elif is_element(child) and child.tag not in PROPERTIES and child.tag != GRID:
            yield child, depth


def _guard_cell(tree: TagTree, box: Element) -> bool:
    content = list(_depths(tree, box))
    if box.tag == CELL:
        sure = bool(content) and content[-1][0].tag == PARAGRAPH and content[-1][1] == 0
    else:
        sure = any(child.tag == PARAGRAPH and depth == 0 for child, depth in content)
    if not sure:
        box.append(sentinel("C"))
    return not sure


def _guard_table(tree: TagTree, table: Element) -> bool:
    touching = _may_touch(table)
    sure = any(child.tag in (ROW, CONTROL) and depth == 0 for child, depth in _depths(tree, table))
    if not sure:
        head = next((child for child in reversed(list(table)) if child.tag in (GRID, w("tblPr"))), None)
        table.addprevious(sentinel("T"))
        if head is not None:
            head.addnext(sentinel("G"))
        table.append(sentinel("E"))
        table.addnext(sentinel("X"))
    if touching:
        table.addprevious(sentinel("S"))
    return touching or not sure


def _may_touch(table: Element) -> bool:
    """Whether only markers stand before the table, so that it could come to touch another one and be joined with it."""
    before = table.getprevious()
    return before is not None and is_marker(before)


@dataclass(slots=True)
class _Table:
    """A table that is held back until a row of it is seen."""

    behind: str
    """The end of what was written before it."""
    held: list[str] = field(default_factory=list)
    in_rows: bool = False
    empty: bool = False


class Watch:
    """The filter over one part's text."""

    def __init__(self) -> None:
        """Begins a part."""
        self._tables: list[_Table] = []
        self._last = ""

    def filtered(self, chunks: Iterable[str]) -> Iterator[str]:
        """`chunks` without their signs: cells hold a paragraph, tables hold rows or are gone, no two tables touch."""
        for chunk in chunks:
            out: list[str] = []
            first, *others = chunk.split(_SIGN)
            self._text(first, out)
            for piece in others:
                self._sign(piece[0], out)
                self._text(piece[1:], out)
            yield "".join(out)

    def _put(self, text: str, out: list[str]) -> None:
        if seen := text.rstrip():
            self._last = (self._last + seen)[-12:] if len(seen) < 12 else seen[-12:]
        (self._tables[-1].held if self._tables else out).append(text)

    def _text(self, text: str, out: list[str]) -> None:
        if not text:
            return
        if self._tables and self._tables[-1].in_rows and "<w:tr" in text:
            held = self._tables.pop().held
            (self._tables[-1].held if self._tables else out).extend(held)
        self._put(text, out)

    def _sign(self, sign: str, out: list[str]) -> None:
        top = self._tables[-1] if self._tables else None
        if sign == "T":
            self._tables.append(_Table(self._last))
        elif sign == "G" and top:
            top.in_rows = True
        elif sign == "E" and top and top.in_rows:
            top.empty = True
        elif sign == "X" and top and top.empty:
            self._last = self._tables.pop().behind
        elif sign == "C":
            self._keep_apart(not self._last.endswith(("</w:p>", _EMPTY)), out)
        elif sign == "S":
            self._keep_apart(self._last.endswith("</w:tbl>"), out)

    def _keep_apart(self, needed: bool, out: list[str]) -> None:
        if needed:
            self._put(_EMPTY, out)
