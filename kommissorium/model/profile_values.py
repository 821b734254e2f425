"""The answers of a profile that are more than text: genitives, patterns, counts, quotation marks and days of the year."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from unicodedata import category

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from kommissorium.danish.dates import DagFejl, DatoFejl, parse_date, shorten
from kommissorium.model.codes import NO_COUNT, NO_DAY, NO_GENITIVE, NO_PATTERN, NO_QUOTES
from kommissorium.model.problems import problem, wrong_form
from kommissorium.model.texts import Tekst
from kommissorium.texts import _

MOST_DAYS = 60
"""No municipality sends its agendas out earlier, in working days."""
_LEAP_YEAR = 2020
_HAS_YEAR = r"\b\d{4}\b"


@dataclass(frozen=True, slots=True)
class Dag:
    """A day of one year, or of every year."""

    day: date
    """In a leap year where it is a day of every year."""
    yearly: bool

    def is_on(self, day: date) -> bool:
        """Whether `day` is this one."""
        return day == self.day or (self.yearly and (day.month, day.day) == (self.day.month, self.day.day))


@dataclass(frozen=True, slots=True)
class _Read:
    """Reads a text with `parse`; what is read already is left as it is."""

    parse: Callable[[str], object]

    def read(self, value: object) -> object:
        if isinstance(value, str):
            return self.parse(Tekst.read(value))
        if value is None or isinstance(value, list | dict):
            raise wrong_form(_("skal være en tekst"))
        return value

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)


def _genitive(text: str) -> str:
    if not text.endswith(("s", "S", "x", "z", "'", "’")):
        raise problem(NO_GENITIVE, _("Genitiven »{text}« ender ikke på s.", text=text), _("Skriv navnet i ejefald: »{text}s«.", text=text))
    return text


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        hint = _("Ret udtrykket, eller lad feltet stå tomt, så sagsnummeret ikke bliver kontrolleret.")
        raise problem(NO_PATTERN, _("Sagsnummerets mønster »{text}« kan ikke læses.", text=shorten(text)), hint) from error
    return text


def _count(text: str) -> int:
    hint = _("Skriv et helt tal fra 0 til {most}, eller lad feltet stå tomt.", most=MOST_DAYS)
    if not re.fullmatch(r"-?\d{1,9}", text, re.ASCII):
        raise problem(NO_COUNT, _("»{text}« er ikke et tal.", text=shorten(text)), hint)
    if not 0 <= int(text) <= MOST_DAYS:
        raise problem(NO_COUNT, _("»{text}« kan ikke være et antal hverdage før et møde.", text=text), hint)
    return int(text)


def _quotes(text: str) -> str:
    signs = text.replace(" ", "")
    # Ps and Pe are brackets of other kinds; '"' and "'" are punctuation like any other.
    if len(signs) != 2 or any(category(sign) not in ("Pi", "Pf", "Ps") and sign not in "\"'" for sign in signs):
        message = _("Anførselstegn skal være to tegn, det, der åbner, og det, der lukker, men her står {text}.", text=shorten(text))
        raise problem(NO_QUOTES, message, _("Skriv for eksempel »«, „“ eller ””."))
    return signs


def _day(text: str) -> Dag:
    yearly = not re.search(_HAS_YEAR, text)
    try:
        return Dag(parse_date(f"{text} {_LEAP_YEAR}" if yearly else text), yearly)
    except DatoFejl as error:
        message, hint = (part.replace(f" {_LEAP_YEAR}", "") if yearly else part for part in (error.message, error.hint))
        unread = _("Skriv dag og måned, for eksempel »24. december«, eller dag, måned og år.")
        raise problem(NO_DAY, message, hint if isinstance(error, DagFejl) else unread) from error


Genitiv = Annotated[Tekst, _Read(_genitive)]
Mønster = Annotated[str, _Read(_pattern)]
Antal = Annotated[int, _Read(_count)]
Anførselstegn = Annotated[str, _Read(_quotes)]
Årsdag = Annotated[Dag, _Read(_day)]
