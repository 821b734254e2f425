"""A part's tree as Jinja source, with a map from its lines back to the tags.

Serialised, the tree with its markers already is the source: each marker becomes a Jinja tag of our own delimiters with a line break in it,
so that every tag begins a line of its own and nothing that stands in the document can be taken for a tag.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from kommissorium.word.content.marks import once_only
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import as_text
from kommissorium.word.template.delimiters import BLOCK_START, END, VALUE_START
from kommissorium.word.template.guard import as_signs
from kommissorium.word.template.outlet import Outlet, PlainName, Told
from kommissorium.word.template.outlets import Outlets
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import BLOCKS, Tag, opens_block
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree

_PLACES = re.compile("<\\?k (\\d+)\\?>|\ufdd0(\\d+)\ufdd1")
_NOTE_BEGINS = re.compile(r'<k:note [^>]*?name="(\w+)"[^>]*>')
_PLAIN_NAME = re.compile(r"(?!(?:true|false|none|True|False|None|loop|self|not|caller|varargs|kwargs)\b)[^\W\d_]\w*(?:\.[^\W\d_]\w*)*")
_TAG_BEGINS = re.compile(rf"{re.escape(BLOCK_START)}\n|{re.escape(VALUE_START)}\n")


class Source(NamedTuple):
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
        return frozenset(line for line, tag in zip(self.lines, self.tags, strict=True) if tag.own or tag.spot is Spot.ADDRESS)

    def tag_at(self, line: int) -> Tag | None:
        """The tag on `line`, or the last one before it."""
        index = bisect_right(self.lines, line) - 1
        return self.tags[index] if index >= 0 else None


def write_source(tree: TagTree, styles: Styles) -> Source:
    """The source of `tree`, which is changed: lone values take the place of their paragraphs."""
    made = Outlets(tree, styles)
    alone = made.take_lone_values()
    outlets = {id(tag): alone.get(id(tag)) or made.of(tag) for tag in tree.tags if _prints(tag)}
    xml = once_only(as_signs(as_text(tree.root)))
    holds_notes = _NOTE_BEGINS.search(xml) is not None
    if holds_notes:
        xml = _NOTE_BEGINS.sub(rf"{BLOCK_START} set \1 {END}", xml).replace("</k:note>", f"{BLOCK_START} endset {END}")
    writer = _Writer(tree, outlets, by_itself=not holds_notes)
    text = writer.write(xml)
    lines = _lines(text)
    return Source(
        text,
        tuple(lines),
        tuple(writer.tags),
        {line: outlet for line, outlet in zip(lines, writer.outlets, strict=True) if outlet is not None},
    )


def _prints(tag: Tag) -> bool:
    """Whether something comes out at the tag itself: a value, or what a call, a filter block or a loop within itself makes."""
    return tag.opener is Opener.VALUE or tag.keyword in ("call", "filter") or (tag.keyword == "for" and tag.code.endswith("recursive"))


class _Writer:
    """Writes tags as Jinja's; rows of plain names outside every block are printed by the engine itself."""

    def __init__(self, tree: TagTree, outlets: dict[int, Outlet], *, by_itself: bool) -> None:
        self.tags: list[Tag] = []
        self.outlets: list[Outlet | None] = []
        self._tree, self._outlets, self._by_itself = tree, outlets, by_itself
        self._depth = 0
        self._row: list[PlainName] = []
        self._first: Tag | None = None
        self._text: list[str] = []

    def write(self, xml: str) -> str:
        position = 0
        for match in _PLACES.finditer(xml):
            before, position = xml[position : match.start()], match.end()
            tag = self._tree.tags[int(match[1] or match[2])]
            if self._is_plain(tag):
                self._row.append(PlainName(before, tuple(tag.code.split(".")), self._outlets[id(tag)], Told(tag.source, tag.place)))
                self._first = self._first or tag
            elif tag.opener is Opener.COMMENT or tag.keyword in ("raw", "endraw"):
                self._end_row(before)
            else:
                self._end_row(before)
                code = f"_address(({tag.code}))" if tag.spot is Spot.ADDRESS else tag.code
                self._jinja(tag, code, self._outlets.get(id(tag)))
        self._end_row(xml[position:])
        return "".join(self._text)

    def _is_plain(self, tag: Tag) -> bool:
        alone = self._by_itself and self._depth == 0 and tag.opener is Opener.VALUE and tag.spot is not Spot.ADDRESS
        return alone and _PLAIN_NAME.fullmatch(tag.code) is not None

    def _end_row(self, behind: str) -> None:
        if self._row:
            first, row = self._row[0], tuple(self._row)
            self._text.append(first.text)
            self._row = []
            self._jinja(self._first_of_row(), "0", first.outlet._replace(row=(first._replace(text=""), *row[1:])))
        self._text.append(behind)

    def _first_of_row(self) -> Tag:
        tag, self._first = self._first, None
        if tag is None:
            raise ValueError("an empty row")
        return tag

    def _jinja(self, tag: Tag, code: str, outlet: Outlet | None) -> None:
        if tag.block is not None:
            self._depth += (tag is tag.block.opener) - (tag is tag.block.closer)
        self.tags.append(tag)
        self.outlets.append(outlet)
        start = VALUE_START if tag.opener is Opener.VALUE else BLOCK_START
        self._text.append(f"{start}\n{code.replace(END, '? >')} {END}")


def _lines(text: str) -> list[int]:
    """The line on which the code of each tag stands."""
    lines: list[int] = []
    line, position = 1, 0
    for match in _TAG_BEGINS.finditer(text):
        line += text.count("\n", position, match.end())
        position = match.end()
        lines.append(line)
    return lines


def source_alone(tag: Tag) -> str:
    """Source of `tag` as the only one, with the end that its block needs."""
    if tag.opener is Opener.VALUE:
        return f"{VALUE_START} {tag.code} {END}"
    code = tag.code.removeprefix("el") if tag.keyword == "elif" else tag.code
    opens = tag.keyword == "elif" or opens_block(tag)
    closer = BLOCKS["if" if tag.keyword == "elif" else tag.keyword] if opens else ""
    return f"{BLOCK_START} {code} {END}" + (f"{BLOCK_START} {closer} {END}" if closer else "")
