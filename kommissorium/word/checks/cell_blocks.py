"""Blocks over some of the cells of a row, in tables whose rows then no longer have the same columns."""

from collections.abc import Iterator

from kommissorium.word.ooxml.names import CELL, ROW, TABLE
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.scopes import find_scopes
from kommissorium.word.template.story import pair_by_container
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tree import TagTree

_Cells = tuple[int, int]
"""The numbers of the first and the last cell that a block owns in its row."""


def uneven_blocks(tree: TagTree) -> list[Tag]:
    """The openers of such blocks; those with docxtpl's `tc` say that they mean it."""
    if next(tree.root.iter(CELL), None) is None:
        return []
    blocks, wrong = pair_by_container(tree)
    owned: dict[Element, dict[_Cells, Block]] = {}
    for block in blocks if not wrong else ():
        for row, cells in _over_cells(tree, block):
            owned.setdefault(row, {})[cells] = block
    return [
        block.opener
        for row, found in owned.items()
        for cells, block in found.items()
        if block.opener.prefix != "tc" and any(cells not in owned.get(other, {}) for other in _rows_beside(row))
    ]


def _over_cells(tree: TagTree, block: Block) -> Iterator[tuple[Element, _Cells]]:
    """The row and the cells that the block owns; nothing for a block that owns something else."""
    first, last = (_cell_of(tag) for tag in (block.opener, block.closer))
    row = first.getparent() if first is not None else None
    if first is last or first is None or last is None or row is None or last.getparent() is not row:
        return
    if not find_scopes(tree, [block]) and block.level is Level.CELLS:
        cells = list(row.iterchildren(CELL))
        yield row, (cells.index(first), cells.index(last))


def _cell_of(tag: Tag) -> Element | None:
    return next(tag.marker.iterancestors(CELL), None) if tag.marker is not None else None


def _rows_beside(row: Element) -> Iterator[Element]:
    """The other rows of the table."""
    table = next(row.iterancestors(TABLE), None)
    return (other for other in (table.iter(ROW) if table is not None else ()) if next(other.iterancestors(TABLE), None) is table)
