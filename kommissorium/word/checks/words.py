"""Words looked for in the text and the properties of a document, and whether words are Danish."""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.context import Context

_READ_PROPERTIES = ("title", "subject", "keywords", "description", "category")
_DANISH = frozenset({
    "og", "det", "er", "den", "til", "af", "på", "som", "der", "ikke", "et", "har", "skal", "kan", "fra", "eller", "ved", "om",
    "bliver", "hvis", "efter", "så", "også", "deres", "med", "en", "vi", "blev", "være", "kommunen", "hvordan", "hvad", "dette",
    "denne", "disse", "sig", "ud",
})  # fmt: skip
"""Small words that Danish text cannot do without and English text does not have."""
_WORD = re.compile(r"[^\W\d_]+")
_DANISH_LETTERS = re.compile("[æøå]", re.IGNORECASE)


def find_words(context: Context, pattern: re.Pattern[str]) -> Iterator[tuple[WordPlace, re.Match[str]]]:
    """Where `pattern` stands: in the paragraphs of all parts, then in the properties that readers see."""
    for paragraph in context.paragraphs():
        for match in pattern.finditer(paragraph.text):
            yield paragraph.place(*match.span()), match
    for name in _READ_PROPERTIES:
        for match in pattern.finditer(context.properties.get(name)):
            yield context.about_properties(match.string[:60]), match


def danish_share(text: str) -> float:
    """The share of small Danish words among the words of `text`, from 0 to 1; a Danish text has about a quarter."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return sum(word in _DANISH for word in words) / len(words) if words else 0.0


def looks_danish(text: str) -> bool:
    """Whether some words are Danish beyond doubt: a Danish letter, or two small words."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return bool(_DANISH_LETTERS.search(text)) or sum(word in _DANISH for word in words) > 1
