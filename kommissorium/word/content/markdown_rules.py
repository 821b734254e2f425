"""Which of Markdown's rules hold for texts in a document.

A Danish text that nobody meant as Markdown must come through: "1. maj 2020" at the beginning of a line is no list, and
"> 100 ansatte" no quotation.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, hr, list_block
from mdit_py_plugins.footnote import footnote_plugin

from kommissorium.word.content.addresses import is_address

_RULES = (
    "autolink", "backticks", "blockquote", "emphasis", "escape", "fence", "heading", "hr", "image", "link", "list", "newline", "table",
)  # fmt: skip
_DATE = re.compile(
    r"\d+\.\s+(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår)\b", re.IGNORECASE
)
_MORE_THAN = re.compile(r">[ \t]*\d")
TOO_DEEP = "too deep"
"""What the environment of a text says in which something was too deep."""
_LAYERS = 3
"""Layers of a list, its item and a note in it."""
_ADDRESS = re.compile(r"(https?://|mailto:|tel:)[^\s\\]+$", re.IGNORECASE)


@lru_cache(1)
def reader() -> MarkdownIt:
    """The parser; it holds no state between texts."""
    markdown = MarkdownIt("zero").enable(_RULES).use(footnote_plugin)
    markdown.disable(["footnote_inline", "footnote_tail"])
    markdown.validateLink = is_opened  # type: ignore[method-assign, assignment]  # set as its manual says
    ruler = markdown.block.ruler
    ruler.at("hr", _rule, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("blockquote", _blockquote, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    return markdown


def is_opened(address: str) -> bool:
    """Whether a document may link to `address`: the web, a mail address or a telephone number."""
    return _ADDRESS.match(address) is not None and is_address(address)


def _rule(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A rule, unless it is a line to sign on."""
    return not _line(state, first).startswith("_") and hr(state, first, last, silent)


def _list(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A list, unless the line begins with a date, or it is in a list too deep to be read."""
    if _DATE.match(_line(state, first)):
        return False
    # A line that is indented less begins the next item of a list around this one.
    inner = state.sCount[first] >= state.blkIndent
    return not (inner and _is_too_deep(state, list_block, first, last)) and list_block(state, first, last, silent)


def _blockquote(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A quotation, unless the sign says that something is more than a number, or it is too deep to be read."""
    if _MORE_THAN.match(_line(state, first)) or _is_too_deep(state, blockquote, first, last):
        return False
    return blockquote(state, first, last, silent)


def _is_too_deep(state: StateBlock, rule: Callable[[StateBlock, int, int, bool], bool], first: int, last: int) -> bool:
    """Whether the parser would leave out what stands in the list or quotation that begins on the line; the text is then odd."""
    if state.level + _LAYERS < state.md.options["maxNesting"] or not rule(state, first, last, True):
        return False
    state.env[TOO_DEEP] = True
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
