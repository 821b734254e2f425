"""What a loop or a condition may leave empty is watched while the document is written.

Whether a cell keeps a paragraph (ECMA-376 part 1, 17.4.65), a row a cell or a table a row is known only with the values.
Sentinels in the source become single characters in the output, and a filter over the text settles it without a second parse.
"""

import re
from collections.abc import Callable, Iterator

from kommissorium.word.content.marks import SIGN
from kommissorium.word.ooxml.names import CELL, CONTROL, CONTROL_CONTENT, GRID, PARAGRAPH, PROPERTIES, ROW, TABLE, TEXT_BOX, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.control_level import control_level
from kommissorium.word.template.tag import Level
from kommissorium.word.template.tree import NOTE, TagTree, is_marker, is_sentinel, sentinel

_SENTINEL = re.compile(r"<\?s (\w)\?>")
_MUST_HOLD_PARAGRAPH = frozenset((CELL, TEXT_BOX, NOTE, *map(w, ("footnote", "endnote", "comment", "hdr", "ftr"))))


def set_sentinels(tree: TagTree, gives_way: Callable[[Element], bool]) -> bool:
    """Puts sentinels where something may come out empty; whether there are any.

    `gives_way` tells of a paragraph whether something else, or nothing, may come out in its place.
    """
    cells = [_guard_cell(tree, box, gives_way) for box in list(tree.root.iter(*_MUST_HOLD_PARAGRAPH))]
    unsure = _unsure_boxes(tree)
    tables = [_guard_table(tree, table, gives_way, unsure) for table in list(tree.root.iter(TABLE))]
    return any(cells) or any(tables) or bool(unsure)


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


def _unsure_boxes(tree: TagTree) -> set[Element]:
    """Guards the rows that may come out without cells, and the controls that may come out without their rows or cells; gives them."""
    boxes: dict[Element, int] = {}
    for marker in tree.markers():
        box = marker.getparent()
        while box is not None and box.tag in (ROW, CONTROL, CONTROL_CONTENT):
            if box.tag != CONTROL_CONTENT:
                boxes[box] = sum(1 for _ in box.iterancestors())
            box = box.getparent()
    unsure: set[Element] = set()
    for box in sorted(boxes, key=lambda box: -boxes[box]):
        holder, wanted = _held(box)
        if holder is not None and not _is_sure(tree, holder, wanted, unsure):
            unsure.add(box)
            _hold_back(box, holder, wanted)
    return unsure


def _held(box: Element) -> tuple[Element | None, str]:
    """What holds the rows or cells of `box`, a row or a control, and what they are called; None for a control around others."""
    if box.tag == ROW:
        return box, CELL
    wanted = {Level.ROWS: ROW, Level.CELLS: CELL}.get(control_level(box), "")
    return (box.find(CONTROL_CONTENT) if wanted else None), wanted


def _is_sure(tree: TagTree, holder: Element, wanted: str, unsure: set[Element]) -> bool:
    """Whether what is wanted in `holder`, or a control with it, comes out whatever the values are."""
    return any(child.tag in (wanted, CONTROL) and depth == 0 and child not in unsure for child, depth in _depths(tree, holder))


def _hold_back(box: Element, holder: Element, wanted: str) -> None:
    """Puts the sentinels that keep `box` back until what is wanted in its `holder` is seen."""
    head = next((child for child in reversed(list(holder)) if child.tag == GRID or child.tag in PROPERTIES), None)
    box.addprevious(sentinel("T"))
    begins = sentinel("G" if wanted == ROW else "H")
    if head is None:
        holder.insert(0, begins)
    else:
        head.addnext(begins)
    holder.append(sentinel("E"))
    box.addnext(sentinel("X"))


def _guard_table(tree: TagTree, table: Element, gives_way: Callable[[Element], bool], unsure: set[Element]) -> bool:
    before = table.getprevious()
    # With nothing but markers before it, or a paragraph that may become a table, it could come to touch another one and be joined with it.
    touching = before is not None and (not is_element(before) or gives_way(before))
    sure = _is_sure(tree, table, ROW, unsure)
    if not sure:
        _hold_back(table, table, ROW)
    if touching:
        table.addprevious(sentinel("S"))
    return touching or not sure


def _is_hidden(paragraph: Element) -> bool:
    """Whether the paragraph only defines something, so that it does not come out."""
    before = paragraph.getprevious()
    return before is not None and is_sentinel(before, "V")
