"""What counts as a condition: "når den nye direktør er tiltrådt", "inden sommerferien"."""

import re
from collections.abc import Iterator

_CLAUSE = r"når|hvis|såfremt|så snart|så længe|medmindre|mens|idet"
_PREPOSITION = (
    r"inden|før|efter|forud for|i forlængelse af|i forbindelse med|i løbet af|samtidig med|frem til|fra|ved|under|på|senest|tidligst"
)
_COUNT = r"\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|nogle|få"
_LENGTH = r"dage?|hverdage?|arbejdsdage?|uger?|måned(?:er)?|år"
_DISTANCE = rf"(?:(?:{_COUNT}) (?:{_LENGTH})|umiddelbart|straks|kort) (?:inden|før|efter|forud for)"
_OPENING = rf"(?:{_CLAUSE}|{_PREPOSITION}|{_DISTANCE})"
# As text: re compiles a form when it is first used, and keeps it.
_CONDITION = rf"(?i:{_OPENING} .*[^\W\d_]{{2}}.*|(?:løbende|undervejs)\b.*)"
_BEFORE_CONDITION = rf"(?i:,? (?:dog )?(?={_OPENING} |(?:løbende|undervejs)\b))"
_AFTER_CONDITION = r"(?i:, (?:dog )?)"
_CLAUSE_OPENING = rf"(?i:(?:{_CLAUSE}) )"
_PREPOSITION_OPENING = rf"(?i:(?:{_PREPOSITION}|{_DISTANCE}) )"
_FULL_STOP = r"(?<=\w{4})\.$"


def opens_as_condition(text: str) -> bool:
    """Whether the text begins with a word that opens a condition, and goes on."""
    return bool(re.fullmatch(_CONDITION, text))


def is_clause(text: str) -> bool:
    """Whether the text is a sentence of its own, "når …" or "hvis …", which no calendar time begins with."""
    return bool(re.match(_CLAUSE_OPENING, text))


def without_preposition(text: str) -> str:
    """What follows "inden", "i forbindelse med", "14 dage efter"; the text itself where it begins otherwise."""
    opening = re.match(_PREPOSITION_OPENING, text)
    return text[opening.end() :] if opening else text


def tidy_condition(text: str) -> str:
    """The condition with a small first letter and no final stop, the rest as it was written."""
    return without_stop(text[:1].lower() + text[1:])


def without_stop(text: str) -> str:
    """The text without a final comma or full stop; the point of a short form ("mv.") stays."""
    return re.sub(_FULL_STOP, "", text.rstrip(" ,;"))


def split_condition(text: str) -> Iterator[tuple[str, str]]:
    """All ways to see the text as a calendar part and a condition, the likeliest first."""
    for match in re.finditer(_BEFORE_CONDITION, text):
        yield text[: match.start()], text[match.end() :]
    for match in re.finditer(_AFTER_CONDITION, text):
        yield text[match.end() :], text[: match.start()]
