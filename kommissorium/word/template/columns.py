"""A loop over cells repeats columns: the table's grid and the widths of the cells must follow.

The width that the template gives to a repeated column is shared by the columns that it becomes, so that the table keeps its width.
Without a grid that fits, LibreOffice squeezes the columns, though the file is valid (ECMA-376 part 1, 17.4.48).
"""

from kommissorium.word.ooxml.names import CELL, GRID, GRID_COLUMN, ROW, TABLE, w
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, is_marker


def widen_grids(tree: TagTree, blocks: list[Block]) -> None:
    """Repeats the grid columns of tables that have loops over cells, and shares their widths."""
    rows_repeated = {id(block.owner) for block in blocks if block.level is Level.ROWS and block.opener.keyword == "for"}
    done: set[int] = set()
    for block in blocks:
        row = block.owner
        if block.level is not Level.CELLS or block.opener.keyword != "for" or row is None or row.tag != ROW:
            continue
        columns, others = _columns_between(row, block)
        for cell in columns.values():
            _share_width(tree, cell.find(f"{w('tcPr')}/{w('tcW')}"), block.opener)
        table = next((ancestor for ancestor in row.iterancestors() if ancestor.tag == TABLE), None)
        if table is not None and id(table) not in done and not (id(table) in rows_repeated and _is_in_row_loop(tree, row)):
            done.add(id(table))
            _repeat_grid(tree, table, [sorted(columns), sorted(others)], block.opener)


def _columns_between(row: Element, block: Block) -> tuple[dict[int, Element], dict[int, Element]]:
    """The cells that the block repeats, and those of its `else`, by the number of the grid column at which each begins."""
    repeated: dict[int, Element] = {}
    others: dict[int, Element] = {}
    markers = [tag.marker for tag in block.tags]
    branches = [repeated, others][: len(markers) - 1]
    inside: dict[int, Element] = {}
    column = 0
    for child in row:
        if is_marker(child):
            at = next((number for number, marker in enumerate(markers) if marker is child), None)
            inside = inside if at is None else [*branches, {}][at]
        elif child.tag == CELL:
            inside[column] = child
            span = child.find(f"{w('tcPr')}/{w('gridSpan')}")
            column += int(span.get(w("val"), "1")) if span is not None and span.get(w("val"), "1").isdigit() else 1
    return repeated, others


def _is_in_row_loop(tree: TagTree, row: Element) -> bool:
    """Whether a loop over rows is open where `row` stands: its variable does not exist at the table's grid."""
    depth = 0
    for sibling in row.itersiblings(preceding=True):
        if is_marker(sibling):
            tag = tree.tag_of(sibling)
            if tag.block is not None:
                depth += (tag is tag.block.opener) - (tag is tag.block.closer)
    return depth > 0


def _repeat_grid(tree: TagTree, table: Element, branches: list[list[int]], opener: Tag) -> None:
    """Loops over the grid columns of the first of `branches`; those of the second stand where the list is empty."""
    grid = table.find(GRID)
    widths = list(grid.iter(GRID_COLUMN)) if grid is not None else []
    repeated, others = branches
    columns = [*repeated, *others]
    if grid is None or not repeated or columns[-1] >= len(widths):
        return
    block = Block([], Level.CELLS, grid)
    widths[repeated[0]].addprevious(_made(tree, opener.code, block, opener))
    if others:
        widths[others[0]].addprevious(_made(tree, "else", block, opener))
    widths[columns[-1]].addnext(_made(tree, "endfor", block, opener))
    for column in repeated:
        _share_width(tree, widths[column], opener)


def _made(tree: TagTree, code: str, block: Block, opener: Tag) -> Element:
    tag = Tag(Opener.BLOCK, code, code.split(None, 1)[0], opener.place, opener.home, block=block, spot=Spot.BETWEEN, shown=opener.source)
    block.tags.append(tag)
    return tree.add(tag)


def _share_width(tree: TagTree, element: Element | None, opener: Tag) -> None:
    width = element.get(w("w"), "") if element is not None else ""
    if element is not None and width.isdigit() and width != "0":
        element.set(w("w"), tree.add_expression(f"_share({width}, loop.length)", opener.place, opener.home, shown=opener.source))
