"""Which of Markdown's rules hold for texts in a document.

A Danish text that nobody meant as Markdown must come through: "1. maj 2020" at the beginning of a line is no list, and
"> 100 ansatte" no quotation.
"""

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, list_block
from mdit_py_plugins.footnote import footnote_plugin

from kommissorium.word.content.addresses import is_address

_RULES = ("autolink", "backticks", "blockquote", "emphasis", "escape", "fence", "heading", "image", "link", "list", "newline", "table")
_DATE = re.compile(
    r"\d+\.\s+(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår)\b", re.IGNORECASE
)
_MORE_THAN = re.compile(r">[ \t]*\d")
_ADDRESS = re.compile(r"(https?://|mailto:|tel:)[^\s\\]+$", re.IGNORECASE)


@lru_cache(1)
def reader() -> MarkdownIt:
    """The parser; it holds no state between texts."""
    markdown = MarkdownIt("zero").enable(_RULES).use(footnote_plugin)
    markdown.disable(["footnote_inline", "footnote_tail"])
    markdown.validateLink = is_opened  # type: ignore[method-assign, assignment]  # set as its manual says
    ruler = markdown.block.ruler
    ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("blockquote", _blockquote, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    return markdown


def is_opened(address: str) -> bool:
    """Whether a document may link to `address`: the web, a mail address or a telephone number."""
    return _ADDRESS.match(address) is not None and is_address(address)


def _list(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A list, unless the line begins with a date."""
    return not _DATE.match(_line(state, first)) and list_block(state, first, last, silent)


def _blockquote(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A quotation, unless the sign says that something is more than a number."""
    return not _MORE_THAN.match(_line(state, first)) and blockquote(state, first, last, silent)


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
