"""What a loop or a condition may leave empty is watched while the document is written.

Whether a cell keeps a paragraph (ECMA-376 part 1, 17.4.65) or a table a row is known only with the values. Sentinels in the source
become single characters in the output, and a filter over the text settles it without a second parse.
"""

import re
from collections.abc import Callable, Iterator

from kommissorium.word.content.marks import SIGN
from kommissorium.word.ooxml.names import CELL, CONTROL, GRID, PARAGRAPH, PROPERTIES, ROW, TABLE, TEXT_BOX, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.tree import NOTE, TagTree, is_marker, is_sentinel, sentinel

_SENTINEL = re.compile(r"<\?s (\w)\?>")
_MUST_HOLD_PARAGRAPH = frozenset((CELL, TEXT_BOX, NOTE, *map(w, ("footnote", "endnote", "comment", "hdr", "ftr"))))


def set_sentinels(tree: TagTree, gives_way: Callable[[Element], bool]) -> bool:
    """Puts sentinels where something may come out empty; whether there are any.

    `gives_way` tells of a paragraph whether something else, or nothing, may come out in its place.
    """
    cells = [_guard_cell(tree, box, gives_way) for box in list(tree.root.iter(*_MUST_HOLD_PARAGRAPH))]
    tables = [_guard_table(tree, table, gives_way) for table in list(tree.root.iter(TABLE))]
    return any(cells) or any(tables)


def as_signs(source: str) -> str:
    """The source with each sentinel as the sign that the filter reads."""
    return _SENTINEL.sub(lambda match: SIGN + match[1], source)


def _depths(tree: TagTree, parent: Element) -> Iterator[tuple[Element, int]]:
    """The children of `parent` that are content, each with the number of blocks around it within `parent`."""
    depth = 0
    for child in parent:
        if is_marker(child):
            block = tree.tag_of(child).block
            if block is not None:
                depth += (tree.tag_of(child) is block.opener) - (tree.tag_of(child) is block.closer)
        elif is_element(child) and child.tag not in PROPERTIES and child.tag != GRID and not _is_hidden(child):
            yield child, depth


def _guard_cell(tree: TagTree, box: Element, gives_way: Callable[[Element], bool]) -> bool:
    sure_ones = [child.tag == PARAGRAPH and depth == 0 and not gives_way(child) for child, depth in _depths(tree, box)]
    sure = sure_ones[-1:] == [True] if box.tag == CELL else any(sure_ones)
    if not sure:
        box.append(sentinel("C"))
    return not sure


def _guard_table(tree: TagTree, table: Element, gives_way: Callable[[Element], bool]) -> bool:
    before = table.getprevious()
    # With nothing but markers before it, or a paragraph that may become a table, it could come to touch another one and be joined with it.
    touching = before is not None and (not is_element(before) or gives_way(before))
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


def _is_hidden(paragraph: Element) -> bool:
    """Whether the paragraph only defines something, so that it does not come out."""
    before = paragraph.getprevious()
    return before is not None and is_sentinel(before, "V")
