"""Danish dates: written out, short, and read."""

import re
import unicodedata
from calendar import monthrange
from datetime import date

from kommissorium.danish.calendar_words import MONTH_PATTERN, MÅNEDER, UGEDAGE, WEEKDAY_PATTERN, month_number, weekday_number
from kommissorium.danish.mistakes import DanskFejl
from kommissorium.texts import _

_WEEKDAY = rf"(?:(?P<ugedag>{WEEKDAY_PATTERN}),?\s+)?(?:den\s+|d\.\s*)?"
_DAY, _MONTH, _YEAR = r"(?P<dag>\d{1,2})", r"(?P<måned>\d{1,2})", r"(?P<år>[12]\d{3})"
# As text: re compiles a form when it is first used, and keeps it; a run that meets no date pays nothing.
_FORMS = (
    rf"{_WEEKDAY}{_DAY}\.?\s*(?P<måned>{MONTH_PATTERN}),?\s+{_YEAR}",
    rf"{_WEEKDAY}{_DAY}[./]\s?{_MONTH}(?:[./-]\s?|\s+){_YEAR}",
    rf"{_WEEKDAY}{_DAY}-{_MONTH}-{_YEAR}",
    rf"{_WEEKDAY}{_YEAR}-{_MONTH}-{_DAY}",
)
_SHORT_YEAR = r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}"


class DatoFejl(DanskFejl):
    """A text that is no date."""


class DagFejl(DatoFejl):
    """A date that the calendar does not have."""


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


def weekday_name(day: date) -> str:
    """The Danish name of the day's weekday.

    >>> weekday_name(date(2019, 8, 22))
    'torsdag'
    """
    return UGEDAGE[day.weekday()]


def parse_date(text: str) -> date:
    """The day that a text in one of the usual Danish spellings, or in ISO's, names.

    Raises DatoFejl for anything else, for a day that does not exist, and for a weekday that is not the day's own.
    """
    clean = " ".join(unicodedata.normalize("NFC", text).lower().split())
    if found := find_day(clean):
        return found[0]
    if not clean:
        raise DatoFejl(_("Datoen er tom."), _example())
    if re.fullmatch(_SHORT_YEAR, clean):
        raise DatoFejl(_("Årstallet i »{text}« har kun to cifre.", text=clean), _("Skriv årstallet med fire cifre."))
    raise DatoFejl(_("»{text}« er ikke en dato.", text=shorten(text)), _example())


def find_day(words: str) -> tuple[date, bool] | None:
    """The day that `words` (lower case, single spaces) name, and whether its weekday is named; None where they name no day.

    Raises DatoFejl for a day that does not exist, and for a weekday that is not the day's own.
    """
    for form in _FORMS:
        if match := re.fullmatch(form, words, re.ASCII):
            day = _day(match)
            _check_weekday(day, match["ugedag"])
            return day, bool(match["ugedag"])
    return None


def shorten(text: str) -> str:
    """The text on one line and at most 60 characters long, for use in a message."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def _example() -> str:
    return _("Skriv dag, måned og år, for eksempel »22. august 2019«.")


def _day(match: re.Match[str]) -> date:
    word, year, number = match["måned"], int(match["år"]), int(match["dag"])
    month = int(word) if word.isdigit() else month_number(word)
    if not 1 <= month <= 12:
        raise DagFejl(_("Datoen »{text}« findes ikke.", text=match[0]), _("Skriv dagen først, så måneden, så året."))
    days = monthrange(year, month)[1]
    if not 1 <= number <= days:
        hint = _("{month} {year} har {days} dage.", month=MÅNEDER[month - 1].capitalize(), year=year, days=days)
        raise DagFejl(_("Datoen »{text}« findes ikke.", text=match[0]), hint)
    return date(year, month, number)


def _check_weekday(day: date, word: str | None) -> None:
    if not word or weekday_number(word) == day.weekday():
        return
    values = {"date": long_date(day), "right": weekday_name(day), "wrong": UGEDAGE[weekday_number(word)]}
    raise DatoFejl(_("{date} er en {right}, ikke en {wrong}.", **values), _("Ret ugedagen eller datoen."))
