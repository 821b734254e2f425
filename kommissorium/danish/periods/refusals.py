"""Why a text is no time, and what to write instead."""

import re

from kommissorium.danish.calendar_words import MONTH_PATTERN, MÅNEDER, UGEDAGE
from kommissorium.danish.dates import shorten
from kommissorium.danish.periods.grammar import YEAR
from kommissorium.danish.periods.operators import CalendarTime, read_calendar
from kommissorium.danish.periods.values import Operator, Præcision, TidspunktFejl
from kommissorium.texts import _

_PERIOD_WORDS = ("kvartal", "halvår", "foråret", "forår", "sommeren", "sommer", "efteråret", "efterår", "vinteren", "vinter")
_PART_WORDS = ("primo", "medio", "ultimo", "udgangen", "begyndelsen", "midten", "slutningen", "senest", "tidligst", "inden", "efter")
_VOCABULARY = (*MÅNEDER, *UGEDAGE, *_PERIOD_WORDS, *_PART_WORDS)
_SHORT_YEAR = rf"(?:\b\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?|{MONTH_PATTERN}\s)\d\d$"
_UNNAMED_YEAR = r"\bårets\b|\b(?:i|næste|dette) år\b"
_CLOCK = r"\bkl\b\.?\s?\d|\b\d\d:\d\d\b"
# A leap year comes first; within 28 years every date has every weekday, and there are years of 53 weeks.
_YEARS_TO_TRY = range(2020, 2048)


def sure_refusal(words: str) -> TidspunktFejl | None:
    """What is wrong with words that are meant for the calendar; None when they may be meant otherwise."""
    if re.search(rf"\b{YEAR}\b", words) is None and (error := _without_year(words)):
        return error
    if meant := _misspelt(words):
        return TidspunktFejl(_("»{text}« er ikke et tidspunkt.", text=shorten(words)), _("Mente du »{meant}«?", meant=meant))
    if re.search(_CLOCK, words) and read_calendar(re.split(_CLOCK, words)[0].strip(" ,")):
        return TidspunktFejl(_("Et klokkeslæt hører ikke til i et tidspunkt."), _("Skriv kun datoen."))
    return None


def no_time(text: str) -> TidspunktFejl:
    """The error for words that name no time at all, with three forms that do."""
    return TidspunktFejl(
        _("»{text}« er ikke et tidspunkt.", text=shorten(text)),
        _("Skriv for eksempel »22. august 2019«, »primo 2020« eller »når budgettet er vedtaget«."),
    )


def _without_year(words: str) -> TidspunktFejl | None:
    if re.search(_SHORT_YEAR, words):
        return TidspunktFejl(_("Årstallet i »{text}« har kun to cifre.", text=words), _("Skriv årstallet med fire cifre."))
    if re.search(_UNNAMED_YEAR, words) and len(words.split()) <= 3:
        return TidspunktFejl(_("Der mangler et årstal i »{text}«.", text=words), _("Skriv for eksempel »udgangen af 2020«."))
    example = _with_some_year(words)
    if example is None:
        return None
    return TidspunktFejl(
        _("Der mangler et årstal i »{text}«.", text=words), _("Skriv årstallet til sidst, for eksempel »{example}«.", example=example)
    )


def _with_some_year(words: str) -> str | None:
    for year in _YEARS_TO_TRY:
        try:
            found = read_calendar(f"{words} {year}")
        except TidspunktFejl:
            continue
        only_operator = found and found.operator is not Operator.INGEN and found.precision is Præcision.ÅR
        return found.printed if found and not only_operator else None
    return "22. august 2019"


def _misspelt(words: str) -> str | None:
    """The time that was meant when one or more words are a letter off; None when that gives no time either."""
    if re.search(YEAR, words) is None:  # no word that is mended becomes a year
        return None
    from difflib import get_close_matches  # noqa: PLC0415 - takes 5 ms that only a mistake is worth

    def mend(match: re.Match[str]) -> str:
        word = match[0]
        near = [known for known in get_close_matches(word, _VOCABULARY, cutoff=0.75) if abs(len(known) - len(word)) <= 1]
        return word if word in _VOCABULARY or not near else near[0]

    mended = re.sub(r"[^\W\d_]{4,}", mend, words)
    found = _calendar_or_none(mended) if mended != words else None
    return found.printed if found else None


def _calendar_or_none(words: str) -> CalendarTime | None:
    try:
        return read_calendar(words)
    except TidspunktFejl:
        return None
