"""Loops over rows that call themselves: the rows of `{{ loop(…) }}` come out where a row stands that holds nothing else."""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.names import PARAGRAPH, ROW
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.captures import captures
from kommissorium.word.template.slots import lone_values, only_block_tags
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tree import TagTree
from kommissorium.word.text.splice import detach, put_before

_ASKS = re.compile(r"\bloop\s*\(")
_ONLY_ASKS = re.compile(r"loop\s*\((?:[^()]|\([^()]*\))*\)")


def place_recursive_rows(tree: TagTree, blocks: list[Block]) -> list[Finding]:
    """Lets the rows that hold only `{{ loop(…) }}` give way to what it makes; a finding for each such tag that stands elsewhere.

    To be called when the markers of rows and cells stand between them.
    """
    if not any(captures(block) and block.level in (Level.ROWS, Level.CELLS) for block in blocks):
        return []
    findings = []
    for tag, block in list(_asking(tree)):
        row = _own_row(tag, block, tree)
        if row is None:
            findings.append(_misplaced(tag, block))
        elif tag.marker is not None:
            put_before(tag.marker, row)
            tag.spot = Spot.BETWEEN
            detach(row)
    return findings


def _asking(tree: TagTree) -> Iterator[tuple[Tag, Block]]:
    """The tags that call the innermost loop around them, with that loop, where it owns rows or cells."""
    loops: list[Block] = []
    for tag in tree.tags_in():
        if loops and loops[-1].level in (Level.ROWS, Level.CELLS) and _ASKS.search(tag.code):
            yield tag, loops[-1]
        if tag.block is not None and tag.block.opener.keyword == "for":
            if tag is tag.block.opener:
                loops.append(tag.block)
            elif tag is tag.block.closer:
                loops.pop()


def _own_row(tag: Tag, block: Block, tree: TagTree) -> Element | None:
    """The row of the loop's table in which `tag` is alone; None where it is not."""
    row = next(tag.home.iterancestors(ROW), None)
    if block.level is not Level.ROWS or row is None or row.getparent() is not block.owner or not _ONLY_ASKS.fullmatch(tag.code):
        return None
    others = [paragraph for paragraph in row.iter(PARAGRAPH) if paragraph is not tag.home]
    alone = lone_values(tag.home, tree) == [tag] and len(tree.tags_in(row)) == 1
    return row if alone and all(only_block_tags(paragraph, tree) for paragraph in others) else None


def _misplaced(tag: Tag, block: Block) -> Finding:
    message = _("»{tag}« skriver rækker eller celler, og de kan ikke stå her.", tag=tag.source)
    hint = _("Sæt mærket alene i en række mellem begyndelsen og slutningen af gentagelsen, og »{% if … %}« i rækker over og under.")
    return Finding("S207", Severity.ERROR, message, hint, tag.place, block.opener.place)
