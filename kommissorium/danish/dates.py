"""Danish dates: written out, short, and read."""

import re
import unicodedata
from datetime import date

from kommissorium.danish.calendar_words import MONTH_PATTERN, MÅNEDER, UGEDAGE, WEEKDAY_PATTERN, month_number, weekday_number
from kommissorium.danish.mistakes import DanskFejl
from kommissorium.texts import _

_WEEKDAY = rf"(?:(?P<ugedag>{WEEKDAY_PATTERN})\.?,?\s+)?"
_WRITTEN = re.compile(rf"{_WEEKDAY}(?:den\s+|d\.\s*)?(?P<dag>\d{{1,2}})\.?\s*(?P<måned>{MONTH_PATTERN})\.?,?\s+(?P<år>\d{{4}})")
_NUMBERS = re.compile(rf"{_WEEKDAY}(?:den\s+|d\.\s*)?(?P<dag>\d{{1,2}})(?P<skil>[./-])\s?(?P<måned>\d{{1,2}})(?:[./-]\s?|\s+)(?P<år>\d{{4}})")
_ISO = re.compile(rf"{_WEEKDAY}(?P<år>\d{{4}})-(?P<måned>\d{{1,2}})-(?P<dag>\d{{1,2}})")
_FORMS = (_WRITTEN, _NUMBERS, _ISO)


class DatoFejl(DanskFejl):
    """A text that is no date."""


def long_date(day: date) -> str:
    """The day as it stands in running text.

    >>> long_date(date(2019, 8, 22))
    '22. august 2019'
    """
    return f"{day.day}. {MÅNEDER[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """The day in figures, without leading zeros, as in notes and tables.

    >>> short_date(date(2019, 8, 22))
    '22.8.2019'
    """
    return f"{day.day}.{day.month}.{day.year}"


def parse_date(text: str) -> date:
    """The day that a text in one of the usual Danish spellings, or in ISO's, names.

    Raises DatoFejl for anything else, for a day that does not exist, and for a weekday that is not the day's own.
    """
    clean = " ".join(unicodedata.normalize("NFC", text).lower().split())
    for form in _FORMS:
        if match := form.fullmatch(clean):
            return _day(match)
    raise DatoFejl(_("»{text}« er ikke en dato.", text=text.strip()), _("Skriv dag, måned og år, for eksempel »22. august 2019«."))


def _day(match: re.Match[str]) -> date:
    word = match["måned"]
    month = int(word) if word.isdigit() else month_number(word)
    try:
        day = date(int(match["år"]), month, int(match["dag"]))
    except ValueError:
        raise DatoFejl(_("Datoen »{text}« findes ikke.", text=match[0]), _("Ret dagen eller måneden.")) from None
    _check_weekday(day, match["ugedag"])
    return day


def _check_weekday(day: date, word: str | None) -> None:
    if word and weekday_number(word) != day.weekday():
        name = UGEDAGE[day.weekday()]
        raise DatoFejl(
            _("{date} er en {right}, ikke en {wrong}.", date=long_date(day), right=name, wrong=UGEDAGE[weekday_number(word)]),
            _("Ret ugedagen eller datoen."),
        )
