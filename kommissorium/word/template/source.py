"""A part's tree as Jinja source, with a map from its lines back to the tags.

Serialised, the tree with its markers already is the source: each marker becomes a Jinja tag of our own delimiters with a line break in it,
so that every tag begins a line of its own and nothing that stands in the document can be taken for a tag.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import as_text
from kommissorium.word.template.guard import as_signs
from kommissorium.word.template.outlets import Outlet, outlet_of, take_lone_values
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree

BLOCK_START, VALUE_START, COMMENT_START, END = "<?kommissorium-b", "<?kommissorium-v", "<?kommissorium-c", "?>"
"""Jinja's delimiters in our source: processing instructions that no document holds."""

_PLACES = re.compile("<\\?k (\\d+)\\?>|\ufdd0(\\d+)\ufdd1")
_NOTE_BEGINS = re.compile(r'<k:note [^>]*?name="(\w+)"[^>]*>')
_TAG_BEGINS = re.compile(rf"{re.escape(BLOCK_START)}\n|{re.escape(VALUE_START)}\n")


@dataclass(frozen=True, slots=True)
class Source:
    """Jinja source of one part."""

    text: str
    lines: tuple[int, ...]
    """The line of each tag, rising; counted from 1."""
    tags: tuple[Tag, ...]
    """The tags of those lines."""
    outlets: dict[int, Outlet]
    """The outlet of the value tag on each line."""

    @property
    def own_lines(self) -> frozenset[int]:
        """The lines of the engine's own tags."""
        return frozenset(line for line, tag in zip(self.lines, self.tags, strict=True) if tag.own)

    def tag_at(self, line: int) -> Tag | None:
        """The tag on `line`, or the last one before it."""
        index = bisect_right(self.lines, line) - 1
        return self.tags[index] if index >= 0 else None


def write_source(tree: TagTree, styles: Styles) -> Source:
    """The source of `tree`, which is changed: lone values take the place of their paragraphs."""
    alone = take_lone_values(tree, styles)
    outlets = {id(tag): alone.get(id(tag)) or outlet_of(tag, styles) for tag in tree.tags if tag.opener is Opener.VALUE}
    xml = as_signs(as_text(tree.root))
    xml = _NOTE_BEGINS.sub(rf"{BLOCK_START} set \1 {END}", xml).replace("</k:note>", f"{BLOCK_START} endset {END}")
    written: list[Tag] = []

    def jinja(match: re.Match[str]) -> str:
        tag = tree.tags[int(match[1] or match[2])]
        if tag.opener is Opener.COMMENT or tag.keyword in ("raw", "endraw"):
            return ""
        written.append(tag)
        start = VALUE_START if tag.opener is Opener.VALUE else BLOCK_START
        return f"{start}\n{tag.code.replace(END, '? >')} {END}"

    text = _PLACES.sub(jinja, xml)
    lines = _lines(text)
    by_line = {line: outlets[id(tag)] for line, tag in zip(lines, written, strict=True) if tag.opener is Opener.VALUE}
    return Source(text, tuple(lines), tuple(written), by_line)


def _lines(text: str) -> list[int]:
    """The line on which the code of each tag stands."""
    lines: list[int] = []
    line, position = 1, 0
    for match in _TAG_BEGINS.finditer(text):
        line += text.count("\n", position, match.end())
        position = match.end()
        lines.append(line)
    return lines
