"""A tag in the tree, and the block that several tags form."""

import re
from dataclasses import dataclass, field
from enum import Enum

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tags import Opener, Span, as_meant, without_strings

BLOCKS = {"for": "endfor", "if": "endif", "macro": "endmacro", "call": "endcall", "filter": "endfilter", "with": "endwith", "set": "endset"}
"""Keywords that open a block, with the one that closes it (`set` only without a value)."""
OPENERS = {closer: opener for opener, closer in BLOCKS.items()}
MIDDLES = {"else": ("if", "for"), "elif": ("if",)}
"""Keywords in the middle of a block, with the blocks that have them."""
TABLE_TAGS = frozenset(("colspan", "cellbg", "vm", "hm"))
"""docxtpl's tags for cells, which need no end."""
KEYWORDS = frozenset((*BLOCKS, *OPENERS, *MIDDLES, *TABLE_TAGS, "raw", "endraw"))

PREFIXES = "tr|tc|p|r"
"""docxtpl's letters that say what a tag owns."""
_PREFIX = re.compile(rf"({PREFIXES})\s+(?=[^\W\d])")
_OPERATOR = re.compile(rf"({PREFIXES})\s+(if|is|in|and|or|not|else)\b")
_CAPITAL_OPERATOR = re.compile(r"(?<![\w.|])Not(?=\s+[\w\"'])|(?<=[\w\"')\]}] )(?:And|Or|In|Is|If|Else)(?=\s+[\w\"'(\[{])")
"""A word that is an operator where it stands: between two values no name can be. Names such as `Is` alone stay."""
_WORD = re.compile(r"[^\W\d]\w*")
_ASSIGNMENT = re.compile(r"set\s+[\w.,\s]+?\s*=(?!=)")


class Level(Enum):
    """What a block owns."""

    CHARACTERS = "characters"
    PARAGRAPHS = "paragraphs"
    CELLS = "cells"
    ROWS = "rows"
    NOTHING = "nothing"
    """It could not be found out; a finding says why."""


@dataclass(eq=False, repr=False, slots=True)
class Tag:
    """One tag; it keeps its identity while its marker moves."""

    opener: Opener
    code: str
    """What Jinja is given, without braces, prefix and whitespace signs."""
    keyword: str
    """The first word of a block tag; empty for others."""
    place: WordPlace
    home: Element
    """The paragraph (or the element with the attribute) that it was typed in."""
    prefix: str = ""
    """docxtpl's p, tr, tc or r."""
    trim_before: bool = False
    trim_after: bool = False
    marker: Element | None = None
    block: "Block | None" = None
    spot: Spot = Spot.TEXT
    own: bool = False
    """Whether the engine put it there itself, so that it may use the engine's functions."""
    shown: str = ""
    """What messages call a tag that nobody typed: the tag that it was made for, or the name of a content control."""
    control: str = ""
    """The name of the content control that the engine wrote it for; empty for a tag that was typed."""
    capitals: tuple[str, ...] = ()
    """Words of Jinja that were typed with a capital and are read without it."""

    @property
    def source(self) -> str:
        """The tag as a person would type it, for messages."""
        return self.shown or f"{self.opener.value} {self.code} {self.opener.closer}"


@dataclass(eq=False, repr=False, slots=True)
class Block:
    """Tags that belong together: the opener first, then the middle ones, then the closer."""

    tags: list[Tag] = field(default_factory=list)
    level: Level = Level.CHARACTERS
    owner: Element | None = None
    """The container whose children are repeated or left out; None for characters."""

    @property
    def opener(self) -> Tag:
        """The tag that begins the block."""
        return self.tags[0]

    @property
    def closer(self) -> Tag:
        """The tag that ends it; the opener while it is not known."""
        return self.tags[-1]


def opens_block(tag: Tag) -> bool:
    """Whether `tag` needs a closing tag."""
    return tag.keyword in BLOCKS and not names_value(tag)


def names_value(tag: Tag) -> bool:
    """Whether `tag` gives a name to a value, as in `set x = 1`."""
    return tag.keyword == "set" and _ASSIGNMENT.match(tag.code) is not None


def read_tag(span: Span, place: WordPlace, home: Element) -> Tag:
    """The tag that stands at `span`, its code read as meant."""
    if span.opener is Opener.COMMENT:
        owner = re.match(r"(tr|tc|p)\s", span.inner)
        return Tag(span.opener, span.inner, "", place, home, prefix=owner.group(1) if owner else "")
    code = as_meant(span.inner)
    before, after = code[:1], code[-1:]
    code = code[before in ("-", "+") and len(code) > 1 :]
    if after in ("-", "+") and len(code) > 0:
        code = code[:-1]
    code = code.strip()
    prefix = _prefix(code, span.opener)
    code = code[len(prefix) :].strip() if prefix else code
    word = _WORD.match(code) if span.opener is Opener.BLOCK else None
    keyword = word.group() if word else ""
    capitals: list[str] = []
    if keyword not in KEYWORDS and keyword.lower() in KEYWORDS:
        capitals.append(keyword)
        code, keyword = keyword.lower() + code[len(keyword) :], keyword.lower()
    operators = [*_CAPITAL_OPERATOR.finditer(without_strings(code))] if _CAPITAL_OPERATOR.search(code) else []
    for found in operators:
        code = code[: found.start()] + found[0].lower() + code[found.end() :]
    tag = Tag(span.opener, code, keyword, place, home, prefix=prefix, trim_before=before == "-", trim_after=after == "-")
    tag.capitals = (*capitals, *(found[0] for found in operators))
    return tag


def _prefix(code: str, opener: Opener) -> str:
    match = _PREFIX.match(code)
    if not match or (opener is Opener.VALUE and _OPERATOR.match(code)):
        return ""
    return match.group(1)
