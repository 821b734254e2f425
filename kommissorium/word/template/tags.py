"""Tags in a row of characters: where they begin and end, and what is meant by what Word typed.

Knows nothing of XML: a text in, spans and code out. Strings inside a tag may hold the tag's own closing characters, and may be quoted
with any of the quotation marks that Word puts in place of the straight ones.
"""

import re
from enum import Enum
from typing import NamedTuple
from unicodedata import normalize


class Opener(Enum):
    """The three kinds of tag, by their first two characters."""

    VALUE = "{{"
    BLOCK = "{%"
    COMMENT = "{#"

    @property
    def closer(self) -> str:
        """The two characters that end such a tag."""
        return _CLOSERS[self]


_CLOSERS = {Opener.VALUE: "}}", Opener.BLOCK: "%}", Opener.COMMENT: "#}"}
_OPENERS = {"{{": Opener.VALUE, "{%": Opener.BLOCK, "{#": Opener.COMMENT}


class Span(NamedTuple):
    """A tag in a text."""

    start: int
    """Of its first brace."""
    end: int
    """Behind its last brace."""
    opener: Opener
    inner: str
    """What stands between the braces, as typed."""


class Stray(NamedTuple):
    """An opening brace that no closing one answers."""

    start: int
    opener: Opener


CLOSING_QUOTES = {
    '"': '"', "'": "'", "“": "”“\"", "”": "”\"", "„": "“”\"", "‟": "”“‟\"", "»": "«»", "«": "»«",
    "›": "‹›", "‹": "›‹", "‘": "’‘'", "’": "’'", "‚": "‘’'",
}  # fmt: skip
"""Each quotation mark that may open a string, with those that may close it."""

_AS_MEANT = {
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\n": " ", "\t": " ", "\r": " ", "\x0b": " ", "\u200b": "", "\u200c": "", "\u200d": "",
    "\ufeff": "", "\u00ad": "", "\u2060": "", "–": "-", "—": "-", "−": "-", "\u2011": "-", "…": "...",
}  # fmt: skip
_OPENING = re.compile(r"\{[{%#]")
_QUOTES = "".join(re.escape(mark) for mark in CLOSING_QUOTES)
_PLAIN = re.compile(rf"\{{\{{[^{{}}{_QUOTES}]*\}}\}}|\{{%[^{{}}%{_QUOTES}]*%\}}")
_BRACKETS = {"{": 1, "[": 1, "(": 1, "}": -1, "]": -1, ")": -1}


def find_tags(text: str) -> tuple[list[Span], list[Stray]]:
    """The tags of `text` in order, and the openers that no end was found for."""
    spans: list[Span] = []
    strays: list[Stray] = []
    position = 0
    while match := _OPENING.search(text, position):
        start, opener = match.start(), _OPENERS[match.group()]
        end = _end_of_tag(text, start, opener)
        if end is None:
            strays.append(Stray(start, opener))
            position = start + 2
            continue
        spans.append(Span(start, end, opener, text[start + 2 : end - 2]))
        position = end
    return spans, strays


def _end_of_tag(text: str, start: int, opener: Opener) -> int | None:
    if opener is Opener.COMMENT:
        found = text.find("#}", start + 2)
        return found + 2 if found >= 0 else None
    if plain := _PLAIN.match(text, start):
        return plain.end()
    return _end_behind_strings(text, start + 2, opener.closer) or _first_closer(text, start + 2, opener.closer)


def _end_behind_strings(text: str, position: int, closer: str) -> int | None:
    """The end of a tag whose strings and brackets are whole."""
    depth = 0
    while position < len(text):
        mark = text[position]
        if mark in CLOSING_QUOTES:
            position = string_end(text, position) or position + 1
            continue
        if depth == 0 and text.startswith(closer, position):
            return position + 2
        if depth == 0 and _OPENING.match(text, position):
            return None
        depth = max(depth + _BRACKETS.get(mark, 0), 0)
        position += 1
    return None


def _first_closer(text: str, position: int, closer: str) -> int | None:
    """The end of a tag with a quotation mark or bracket too many, so that it can be told as one mistake in one tag."""
    found, following = text.find(closer, position), _OPENING.search(text, position)
    return None if found < 0 or (following and following.start() < found) else found + 2


def string_end(text: str, start: int) -> int | None:
    """Where the string that opens with the quotation mark at `start` ends (behind its closing mark); None if it does not."""
    closing, position = CLOSING_QUOTES[text[start]], start + 1
    while position < len(text):
        if text[position] == "\\":
            position += 2
            continue
        if text[position] in closing:
            return position + 1
        position += 1
    return _half_curled_end(text, start)


def _half_curled_end(text: str, start: int) -> int | None:
    """Word curled only the second of two straight quotation marks."""
    marks = {'"': "“”", "'": "‘’"}.get(text[start], "")
    return next((position + 1 for position in range(start + 1, len(text)) if text[position] in marks), None)


def as_meant(code: str) -> str:
    """`code` with the characters that Word types for people read as Jinja's: quotation marks, dashes, unbreakable spaces.

    What stands inside a string stays as it is, but for its quotation marks. Letters are composed, as those of the data are.
    """
    if code.isascii() and code.isprintable():
        return code
    code = normalize("NFC", code)
    meant: list[str] = []
    position = 0
    while position < len(code):
        mark = code[position]
        end = string_end(code, position) if mark in CLOSING_QUOTES else None
        if end is None:
            meant.append(_AS_MEANT.get(mark, mark))
            position += 1
        else:
            meant.append(_straight(code[position:end]))
            position = end
    return "".join(meant)


def without_strings(code: str) -> str:
    """`code`, which is read as meant, with zeros in place of the characters of its strings."""
    pieces, position, start = [], 0, 0
    while position < len(code):
        end = string_end(code, position) if code[position] in "\"'" else None
        if end is not None:
            pieces += [code[start:position], "0" * (end - position)]
            start = end
        position = end or position + 1
    return "".join([*pieces, code[start:]])


def _straight(string: str) -> str:
    """A string with straight quotation marks around it, on one line."""
    body = string[1:-1].replace("\n", "\\n").replace("\t", "\\t")
    if string[0] == string[-1] and string[0] in "\"'":
        return string[0] + body + string[0]
    return '"' + body.replace('"', '\\"') + '"'
