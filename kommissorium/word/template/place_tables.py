"""Moves the markers of blocks that own rows or cells to where those rows and cells begin and end."""

from kommissorium.word.ooxml.names import CELL, PARAGRAPH, PROPERTIES, TABLE
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.slots import only_block_tags, stands_beside
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree
from kommissorium.word.text.splice import child_holding, detach, put_after, put_before


def place_in_tables(tree: TagTree, blocks: list[Block]) -> None:
    """Puts each marker of a row block between rows, and of a cell block between cells.

    What stands in the middle of a block (`else`) goes before its row or cell, or behind it where it stands last there.
    A row or cell that holds nothing but such tags vanishes; so does a paragraph that is left empty in a cell with other content.
    """
    for level in (Level.ROWS, Level.CELLS):
        if tags := [tag for block in blocks if block.level is level for tag in block.tags]:
            _Mover(tree, level).move(tags)


class _Mover:
    def __init__(self, tree: TagTree, level: Level) -> None:
        self._tree, self._level = tree, level
        self._behind: dict[Element, Element] = {}
        self._vanishing: dict[Element, bool] = {}

    def move(self, tags: list[Tag]) -> None:
        order = {id(tag): number for number, tag in enumerate(self._tree.tags_in())}
        for tag in sorted(tags, key=lambda tag: order[id(tag)]):
            self._move_one(tag)
        for box, vanishes in self._vanishing.items():
            parent = box.getparent()
            if vanishes and parent is not None:
                detach(box)

    def _move_one(self, tag: Tag) -> None:
        block, marker = tag.block, tag.marker
        if block is None or block.owner is None or marker is None:
            return
        box = child_holding(block.owner, tag.home)
        if box not in self._vanishing:
            self._vanishing[box] = self._holds_only_these(box)
        closes = tag is block.closer or (tag is not block.opener and stands_beside(tag, box, self._tree)[0])
        if closes and not self._vanishing[box]:
            put_after(marker, self._behind.get(box, box))
            self._behind[box] = marker
        else:
            put_before(marker, box)
        tag.spot = Spot.BETWEEN
        if not self._vanishing[box]:
            _drop_if_empty(tag.home, self._tree)

    def _holds_only_these(self, box: Element) -> bool:
        tags = self._tree.tags_in(box)
        ours = all(tag.opener is Opener.COMMENT or (tag.block is not None and tag.block.level is self._level) for tag in tags)
        return ours and all(only_block_tags(paragraph, self._tree) for paragraph in box.iter(PARAGRAPH))


def _drop_if_empty(paragraph: Element, tree: TagTree) -> None:
    """A paragraph that held only the moved tag goes, where its cell has another block to keep and it keeps no tables apart."""
    cell = paragraph.getparent()
    if cell is None or cell.tag != CELL or tree.has_tags(paragraph) or not only_block_tags(paragraph, tree):
        return
    before, behind = paragraph.getprevious(), paragraph.getnext()
    if before is not None and behind is not None and before.tag == behind.tag == TABLE:
        return
    if any(child is not paragraph and is_element(child) and child.tag not in PROPERTIES for child in cell):
        detach(paragraph)
