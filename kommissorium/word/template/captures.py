"""Macros, calls, set blocks and recursive loops: they may make no paragraph, or a table, where a paragraph stood."""

import re
from collections.abc import Callable, Sequence

from kommissorium.word.ooxml.names import PARAGRAPH
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.slots import lone_values
from kommissorium.word.template.tag import Block, Level
from kommissorium.word.template.tree import TagTree, sentinel

KEEPING = ("macro", "call", "set", "filter")
"""The blocks whose content is kept, to be printed elsewhere or changed first."""
_NAMING = (*KEEPING, "with", "for")
_NAME = re.compile(r"\w+")
_FIELD = re.compile(r"\w+(?:\.\w+)+")


def captures(block: Block) -> bool:
    """Whether what the block makes is kept and printed elsewhere, or more than once."""
    opener = block.opener
    return opener.keyword in KEEPING or (opener.keyword == "for" and opener.code.endswith("recursive"))


def end_captures(blocks: Sequence[Block]) -> bool:
    """Puts a sentinel at the end of each capture of whole paragraphs or rows, so that it is known for one; whether there are any."""
    found = [block for block in blocks if captures(block) and block.level in (Level.PARAGRAPHS, Level.ROWS)]
    for marker in [tag.marker for block in found for tag in block.tags[1:]]:
        if marker is not None:
            marker.addprevious(sentinel("P"))
    return bool(found)


def giving_way(tree: TagTree) -> Callable[[Element], bool]:
    """Tells of a paragraph whether a value that is alone in it may be such a capture, by the names in it.

    A field of a record is data. Only those of a namespace, which templates make themselves, may hold a capture.
    """
    names = {name for tag in tree.tags if tag.keyword in _NAMING for name in _NAME.findall(tag.code)} | {"caller", "loop"}

    def gives_way(paragraph: Element) -> bool:
        tags = lone_values(paragraph, tree) if paragraph.tag == PARAGRAPH else []
        return any(holds_capture(tag.code) for tag in tags)

    def holds_capture(code: str) -> bool:
        is_field = "namespace" not in names and _FIELD.fullmatch(code) is not None
        return not is_field and not names.isdisjoint(_NAME.findall(code))

    return gives_way
