"""A paragraph whose values each stand alone in it gives way to them."""

from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise, takewhile

from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.slots import SlotKind, slots
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, is_marker
from kommissorium.word.text.splice import put_before


def give_way(paragraph: Element, tree: TagTree) -> None:
    """Puts the markers of `paragraph` in its place.

    It has one value, or a condition with at most a value in each branch; a branch without a value keeps the empty paragraph.
    """
    markers = [slot.node for slot in slots(paragraph) if slot.kind is SlotKind.TAG]
    for marker in markers:
        put_before(marker, paragraph)
        tag = tree.tag_of(marker)
        if tag.spot is not Spot.ALONE:
            tag.spot = Spot.BETWEEN
    block = next((block for marker in markers if (block := tree.tag_of(marker).block) is not None), None)
    if block is not None:
        _fill_branches(block, paragraph, tree)
    outer = paragraph.getparent()
    if outer is not None:
        outer.remove(paragraph)


def _fill_branches(block: Block, empty: Element, tree: TagTree) -> None:
    if block.tags[-2].keyword != "else" and block.closer.marker is not None:
        otherwise = Tag(Opener.BLOCK, "else", "else", block.closer.place, block.closer.home, block=block, spot=Spot.BETWEEN)
        block.closer.marker.addprevious(tree.add(otherwise))
        block.tags.insert(-1, otherwise)
    for head, following in pairwise(block.tags):
        if head.marker is None or following.marker is None:
            continue
        if not any(tree.tag_of(marker).spot is Spot.ALONE for marker in _between(head.marker, following.marker)):
            following.marker.addprevious(deepcopy(empty))


def _between(marker: Element, end: Element) -> Iterator[Element]:
    """The markers behind `marker`, up to `end`."""
    return filter(is_marker, takewhile(lambda node: node is not end, marker.itersiblings()))
