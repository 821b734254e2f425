"""How vague times are written well; none of it makes a time wrong."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kommissorium.danish.calendar_words import MÅNEDER
from kommissorium.texts import _


@dataclass(frozen=True, slots=True)
class Bemærkning:
    """One remark on the wording of a time."""

    message: str
    """What is unusual, as a whole sentence."""
    hint: str
    """What to write instead."""
    start: int
    """Where the words begin in the text, counted from 0."""
    end: int
    """Where they end: the first character after them."""


_MONTH = "|".join(MÅNEDER)
_NEEDLESS_I = re.compile(r"\bi (?P<del>primo|medio|ultimo)\b", re.IGNORECASE)
# After a word or a comma the sentence goes on; after a point a new one may begin.
_CAPITAL_PART = re.compile(r"(?:(?<=\w )|(?<=, ))(?P<ord>Primo|Medio|Ultimo)\b")
_CAPITAL_MONTHS = "|".join(month.capitalize() for month in MÅNEDER)
_CAPITAL_MONTH = re.compile(rf"(?:(?<=\d\. )|(?<=[pP]rimo )|(?<=[mM]edio )|(?<=[uU]ltimo ))(?P<ord>{_CAPITAL_MONTHS})\b")
_PART_OF_A_DAY = re.compile(rf"\b(?P<del>primo|medio|ultimo) (?:den |d\. )?(?P<dag>\d{{1,2}}\. ?(?:{_MONTH}))\b", re.IGNORECASE)
_ONE_YEAR_WINTER = re.compile(r"\bvinter(?:en)? (?P<år>\d{4})\b(?![/-]\d)", re.IGNORECASE)


def stilbemærkninger(text: str) -> tuple[Bemærkning, ...]:
    """The remarks on all times in a text, one line or several, in the order in which they stand."""
    found = [remark for form, words in _RULES for remark in _remarks(text, form, words)]
    return tuple(sorted(found, key=lambda remark: (remark.start, remark.end)))


def _remarks(text: str, form: re.Pattern[str], words: Callable[[re.Match[str]], tuple[str, str]]) -> Iterator[Bemærkning]:
    for match in form.finditer(text):
        message, hint = words(match)
        yield Bemærkning(message, hint, match.start(), match.end())


def _needless_i(match: re.Match[str]) -> tuple[str, str]:
    part = match["del"].lower()
    return _("»{part}« står uden »i«.", part=part), _("Skriv »{part}« i stedet for »{text}«.", part=part, text=match[0])


def _capital(match: re.Match[str]) -> tuple[str, str]:
    word = match["ord"]
    return _("»{word}« skrives med lille inde i en sætning.", word=word), _("Skriv »{word}«.", word=word.lower())


def _part_of_a_day(match: re.Match[str]) -> tuple[str, str]:
    values = {"part": match["del"].lower(), "day": match["dag"]}
    return _("»{part}« kan ikke stå foran en bestemt dag.", **values), _("Skriv kun »{day}«, eller »{part}« og måneden.", **values)


def _one_year_winter(match: re.Match[str]) -> tuple[str, str]:
    year = int(match["år"])
    values = {"text": match[0], "before": year - 1, "year": year, "after": year + 1}
    return (
        _("»{text}« læses som december {before} til februar {year}.", **values),
        _("Skriv »vinteren {before}/{year}« eller »vinteren {year}/{after}«, så ingen er i tvivl.", **values),
    )


_RULES = (
    (_NEEDLESS_I, _needless_i),
    (_CAPITAL_PART, _capital),
    (_CAPITAL_MONTH, _capital),
    (_PART_OF_A_DAY, _part_of_a_day),
    (_ONE_YEAR_WINTER, _one_year_winter),
)
