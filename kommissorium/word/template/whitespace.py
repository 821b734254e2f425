"""`{%-` and `-%}`: white space beside the tag goes, the paragraph mark included, so that neighbouring paragraphs are joined."""

from kommissorium.word.ooxml.names import PARAGRAPH, PARAGRAPH_PROPERTIES, SECTION_PROPERTIES
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.slots import Slot, SlotKind, set_text, slots
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tree import TagTree, in_tree
from kommissorium.word.text.splice import detach

_WHITE = " \t\n\u00a0"


def strip_white_space(tree: TagTree) -> None:
    """Takes away the white space that the tags of `tree` ask to have taken away."""
    for tag in tree.tags:
        if tag.trim_before and in_tree(tag):
            _strip(tree, tag, forward=False)
        if tag.trim_after and in_tree(tag):
            _strip(tree, tag, forward=True)


def _strip(tree: TagTree, tag: Tag, *, forward: bool) -> None:
    while not _strip_within(tag, forward=forward):
        if not _join(tree, tag.home, forward=forward):
            return


def _strip_within(tag: Tag, *, forward: bool) -> bool:
    """Strips up to the edge of the paragraph; whether something stood in the way that stays."""
    found = list(slots(tag.home))
    here = next(number for number, slot in enumerate(found) if slot.kind is SlotKind.TAG and slot.node is tag.marker)
    beside = found[here + 1 :] if forward else list(reversed(found[:here]))
    return any(_stays(slot, forward=forward) for slot in beside)


def _stays(slot: Slot, *, forward: bool) -> bool:
    if slot.kind is SlotKind.WHITE:
        detach(slot.node)
        return False
    if slot.kind is SlotKind.TEXT:
        text = slot.text.lstrip(_WHITE) if forward else slot.text.rstrip(_WHITE)
        set_text(slot, text)
        return bool(text)
    return True


def _join(tree: TagTree, paragraph: Element, *, forward: bool) -> bool:
    """Joins `paragraph` with its neighbour; whether there was one that it can be joined with."""
    neighbour = paragraph.getnext() if forward else paragraph.getprevious()
    if neighbour is None or neighbour.tag != PARAGRAPH:
        return False
    first, second = (paragraph, neighbour) if forward else (neighbour, paragraph)
    if first.find(f"{PARAGRAPH_PROPERTIES}/{SECTION_PROPERTIES}") is not None:
        return False
    for child in list(second):
        if child.tag != PARAGRAPH_PROPERTIES:
            first.append(child)
    detach(second)
    for tag in tree.tags:
        if tag.home is second:
            tag.home = first
    return True
