"""Prefixes that templates for docxtpl have, and whether they change anything here."""

from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.scopes import find_scopes
from kommissorium.word.template.story import pair_by_container
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree


def needless_prefixes(tree: TagTree) -> list[Tag]:
    """The tags whose prefix says only what the engine finds out by itself."""
    blocks, wrong = pair_by_container(tree)
    if wrong:
        return []
    values = [tag for tag in tree.tags if tag.prefix and tag.opener is Opener.VALUE]
    prefixed = [block for block in blocks if any(tag.prefix for tag in block.tags)]
    return [*values, *(tag for block in prefixed if _is_needless(tree, block) for tag in block.tags if tag.prefix)]


def _is_needless(tree: TagTree, block: Block) -> bool:
    prefixes = [tag.prefix for tag in block.tags]
    with_them = _scope(tree, block)
    for tag in block.tags:
        tag.prefix = ""
    without = _scope(tree, block)
    for tag, prefix in zip(block.tags, prefixes, strict=True):
        tag.prefix = prefix
    return with_them is not None and without is not None and with_them[0] is without[0] and with_them[1] is without[1]


def _scope(tree: TagTree, block: Block) -> tuple[Level, Element | None] | None:
    block.level, block.owner = Level.CHARACTERS, None
    return None if find_scopes(tree, [block]) else (block.level, block.owner)
