"""What counts as a condition: "når den nye direktør er tiltrådt", "inden sommerferien"."""

import re
from collections.abc import Iterator

_CLAUSE = r"når|hvis|såfremt|så snart|så længe|medmindre|mens|idet"
_PREPOSITION = (
    r"inden|før|efter|forud for|i forlængelse af|i forbindelse med|i løbet af|samtidig med|frem til|fra|ved|under|på|senest|tidligst"
)
_COUNT = r"\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|nogle|få"
_DISTANCE = rf"(?:(?:{_COUNT}) (?:dage?|hverdage?|arbejdsdage?|uger?|måned(?:er)?|år)|umiddelbart|straks|kort) (?:inden|før|efter|forud for)"
_OPENING = rf"(?:{_CLAUSE}|{_PREPOSITION}|{_DISTANCE})"
_CONDITION = re.compile(rf"{_OPENING} .*[^\W\d_]{{2}}.*|(?:løbende|undervejs)\b.*", re.IGNORECASE)
_BEFORE_CONDITION = re.compile(rf",? (?:dog )?(?={_OPENING} |(?:løbende|undervejs)\b)", re.IGNORECASE)
_AFTER_CONDITION = re.compile(r", (?:dog )?", re.IGNORECASE)
_CLAUSE_OPENING = re.compile(rf"(?:{_CLAUSE}) ", re.IGNORECASE)
_PREPOSITION_OPENING = re.compile(rf"(?:{_PREPOSITION}|{_DISTANCE}) ", re.IGNORECASE)
_FULL_STOP = re.compile(r"(?<=\w{4})\.$")


def opens_as_condition(text: str) -> bool:
    """Whether the text begins with a word that opens a condition, and goes on."""
    return bool(_CONDITION.fullmatch(text))


def is_clause(text: str) -> bool:
    """Whether the text is a sentence of its own, "når …" or "hvis …", which no calendar time begins with."""
    return bool(_CLAUSE_OPENING.match(text))


def without_preposition(text: str) -> str:
    """What follows "inden", "i forbindelse med", "14 dage efter"; the text itself where it begins otherwise."""
    return _PREPOSITION_OPENING.sub("", text, count=1) if _PREPOSITION_OPENING.match(text) else text


def tidy_condition(text: str) -> str:
    """The condition with a small first letter and no final stop, the rest as it was written."""
    return without_stop(text[:1].lower() + text[1:])


def without_stop(text: str) -> str:
    """The text without a final comma or full stop; the point of a short form ("mv.") stays."""
    return _FULL_STOP.sub("", text.rstrip(" ,;"))


def split_condition(text: str) -> Iterator[tuple[str, str]]:
    """All ways to see the text as a calendar part and a condition, the likeliest first."""
    for match in _BEFORE_CONDITION.finditer(text):
        yield text[: match.start()], text[match.end() :]
    for match in _AFTER_CONDITION.finditer(text):
        yield text[match.end() :], text[: match.start()]
