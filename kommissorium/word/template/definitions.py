"""A paragraph that only defines something (a set block, a macro in one line) leaves no blank line.

Its content must stay where it is, since it is captured from there; so sentinels stand around the paragraph, and what comes out between
them at render time, the paragraph's empty shell, is left out.
"""

from kommissorium.word.ooxml.names import PARAGRAPH, PARAGRAPH_PROPERTIES, RANGE_MARKS, SECTION_PROPERTIES
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.slots import Slot, SlotKind, slots
from kommissorium.word.template.tag import Block, Level
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, sentinel
from kommissorium.word.text.splice import put_before

_DEFINING = ("set", "macro")
_PRINTING = ("call", "filter")


def hide_definitions(tree: TagTree, blocks: list[Block]) -> bool:
    """Puts sentinels around the paragraphs that only define something; whether there are any."""
    homes = [block.opener.home for block in blocks if _defines(block)]
    hidden = [paragraph for paragraph in dict.fromkeys(homes) if _only_defines(paragraph, tree)]
    for paragraph in hidden:
        for mark in list(paragraph.iter(*RANGE_MARKS)):
            put_before(mark, paragraph)
        paragraph.addprevious(sentinel("V"))
        paragraph.addnext(sentinel("W"))
    return bool(hidden)


def _defines(block: Block | None) -> bool:
    return block is not None and block.level is Level.CHARACTERS and block.opener.keyword in _DEFINING


def _only_defines(paragraph: Element, tree: TagTree) -> bool:
    if paragraph.tag != PARAGRAPH or paragraph.getparent() is None:
        return False
    if paragraph.find(f"{PARAGRAPH_PROPERTIES}/{SECTION_PROPERTIES}") is not None:
        return False
    depth = 0
    for slot in slots(paragraph):
        tag = tree.tag_of(slot.node) if slot.kind is SlotKind.TAG else None
        if tag is not None and tag.block is not None and _defines(tag.block):
            depth += (tag is tag.block.opener) - (tag is tag.block.closer)
        elif depth == 0 and _shows(slot, tree):
            return False
    return True


def _shows(slot: Slot, tree: TagTree) -> bool:
    if slot.kind is SlotKind.TAG:
        tag = tree.tag_of(slot.node)
        return tag.opener is Opener.VALUE or tag.keyword in _PRINTING
    return slot.kind is SlotKind.OBJECT or (slot.kind is SlotKind.TEXT and bool(slot.text.strip()))
