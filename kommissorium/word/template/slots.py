"""What a reader meets in a paragraph that holds markers, in order."""

from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from kommissorium.word.ooxml.names import FIELD_CHARACTER, PARAGRAPH, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.tag import Tag, names_value
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, is_marker
from kommissorium.word.text.characters import OBJECTS, TEXT_NODES, UNREAD, WHITE


class SlotKind(Enum):
    """The kinds of thing in a paragraph."""

    TEXT = "text"
    """Characters: `node.text`, or `node.tail` when the node is a marker."""
    WHITE = "white"
    """A tab or a line break."""
    TAG = "tag"
    OBJECT = "object"
    """A picture, a note's number, a field's edge, a page break."""


class Slot(NamedTuple):
    """One thing in a paragraph."""

    kind: SlotKind
    node: Element

    @property
    def text(self) -> str:
        """The characters of a TEXT slot."""
        return (self.node.text if is_element(self.node) else self.node.tail) or ""


def set_text(slot: Slot, text: str) -> None:
    """Puts `text` in place of the characters of a TEXT slot."""
    if is_element(slot.node):
        slot.node.text = text
    else:
        slot.node.tail = text


def slots(parent: Element) -> Iterator[Slot]:
    """The slots of a paragraph (or of a part of it)."""
    for child in parent:
        if not is_element(child):
            yield from _marker_slots(child)
        elif child.tag in WHITE:
            leaves_page = child.get(w("type")) in ("page", "column")
            yield Slot(SlotKind.OBJECT if leaves_page else SlotKind.WHITE, child)
        elif child.tag not in UNREAD:
            if child.tag in TEXT_NODES:
                yield Slot(SlotKind.TEXT, child)
            elif child.tag in OBJECTS or child.tag == FIELD_CHARACTER:
                yield Slot(SlotKind.OBJECT, child)
            yield from slots(child)


def _marker_slots(node: Element) -> Iterator[Slot]:
    if is_marker(node):
        yield Slot(SlotKind.TAG, node)
        if node.tail:
            yield Slot(SlotKind.TEXT, node)


def only_block_tags(paragraph: Element, tree: TagTree) -> bool:
    """Whether `paragraph` shows nothing but what its values and blocks bring: no text, no value, no object."""
    return all(_is_silent(slot, tree) for slot in slots(paragraph))


def lone_values(paragraph: Element, tree: TagTree) -> list[Tag]:
    """The value tags of which one and nothing else is shown in `paragraph`: the only one, or one in each branch of a condition around it.

    None where it can show anything else, or several values.
    """
    tags = []
    for slot in slots(paragraph):
        if slot.kind is SlotKind.TAG:
            tags.append(tree.tag_of(slot.node))
        elif not _is_blank(slot):
            return []
    said = [tag for tag in tags if tag.opener is not Opener.COMMENT and not names_value(tag)]
    values = [tag for tag in said if tag.opener is Opener.VALUE]
    return values if len(said) == 1 or _is_one_condition(said) else []


def _is_one_condition(tags: list[Tag]) -> bool:
    """Whether `tags` are those of an `if` in one paragraph, with at most a value in each branch."""
    block = tags[0].block if tags else None
    if block is None or block.opener.keyword != "if" or tags[0] is not block.opener or tags[-1] is not block.closer:
        return False
    return all((tag.block is block) if tag.opener is Opener.BLOCK else (before.block is block) for before, tag in pairwise(tags))


def is_at_start(tag: Tag, tree: TagTree) -> bool:
    """Whether nothing that a reader sees stands before `tag` in its paragraph."""
    for slot in slots(tag.home):
        if slot.node is tag.marker and slot.kind is SlotKind.TAG:
            return True
        if not _is_silent(slot, tree):
            return False
    return False


def is_at_end(tag: Tag, tree: TagTree) -> bool:
    """Whether nothing that a reader sees stands behind `tag` in its paragraph."""
    behind = False
    for slot in slots(tag.home):
        if slot.node is tag.marker and slot.kind is SlotKind.TAG:
            behind = True
        elif behind and not _is_silent(slot, tree):
            return False
    return behind


def stands_beside(tag: Tag, box: Element, tree: TagTree) -> tuple[bool, bool]:
    """Whether anything stands before `tag`, and behind it, in the row or cell `box`; tags that leave the box with it do not count."""
    found: list[list[bool]] = [[], []]
    behind = False
    for slot in (slot for paragraph in box.iter(PARAGRAPH) for slot in slots(paragraph)):
        if slot.kind is SlotKind.TAG and slot.node is tag.marker:
            behind = True
        else:
            found[behind].append(not (_is_blank(slot) or _leaves_with(slot, tag, tree)))
    return any(found[0]), any(found[1])


def _leaves_with(slot: Slot, tag: Tag, tree: TagTree) -> bool:
    """Whether the slot is a comment, or a tag of a block that owns rows or cells as the block of `tag` does."""
    other = tree.tag_of(slot.node) if slot.kind is SlotKind.TAG else None
    if other is None or other.opener is Opener.COMMENT:
        return other is not None
    return tag.block is not None and other.block is not None and other.block.level is tag.block.level


def _is_blank(slot: Slot) -> bool:
    return slot.kind is SlotKind.WHITE or (slot.kind is SlotKind.TEXT and not slot.text.strip())


def _is_silent(slot: Slot, tree: TagTree) -> bool:
    if slot.kind is SlotKind.TAG:
        return tree.tag_of(slot.node).opener is not Opener.VALUE
    return _is_blank(slot)
