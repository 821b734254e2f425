"""How one stretch of the calendar is written: the table of its forms."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from kommissorium.danish.calendar_words import MONTH_PATTERN, MÅNEDER, month_number
from kommissorium.danish.dates import DatoFejl, find_day, weekday_name
from kommissorium.danish.periods.units import Unit, months, third_of
from kommissorium.danish.periods.values import Præcision, TidspunktFejl
from kommissorium.texts import _

YEAR = r"(?:19|20|21)\d\d"
_AT_YEAR = rf"(?:,?\s(?:af\s|i\s)?|[/-])(?P<år>{YEAR})"
_ORDINALS = {"første": 1, "andet": 2, "anden": 2, "tredje": 3, "fjerde": 4}
_ORDINAL = rf"(?P<nr>\d{{1,2}}\.?|{'|'.join(_ORDINALS)})\s*"
_SEASONS = {"vinter": ("vinteren", -1), "forår": ("foråret", 2), "sommer": ("sommeren", 5), "efterår": ("efteråret", 8)}
_PARTS = {
    "primo": "primo",
    "medio": "medio",
    "ultimo": "ultimo",
    "begyndelsen af": "begyndelsen af",
    "starten af": "begyndelsen af",
    "først i": "begyndelsen af",
    "midten af": "midten af",
    "midt i": "midten af",
    "slutningen af": "slutningen af",
    "sidst i": "slutningen af",
    "udgangen af": "udgangen af",
}
_PART = rf"(?:i |ved )?(?P<del>{'|'.join(_PARTS)})\s(?:af\s)?(?P<resten>.+)"


def read_unit(words: str) -> Unit | None:
    """The stretch that `words` (lower case, single spaces, plain hyphens) name with their year; None where they name none.

    Raises TidspunktFejl where the form is right and the calendar has no such day, week or quarter.
    """
    if match := re.fullmatch(_PART, words):
        return _part(_PARTS[match["del"]], match["resten"])
    for signs, form, build in _FORMS:
        if any(sign in words for sign in signs) and (match := re.fullmatch(form, words, re.ASCII)):
            return build(match)
    return _day(words)


def _part(part: str, rest: str) -> Unit | None:
    whole = read_unit(rest)
    if whole is None or whole.part:
        return None
    if whole.precision is Præcision.DAG:
        month = f"{part} {MÅNEDER[whole.first.month - 1]} {whole.year}"
        raise TidspunktFejl(
            _("»{part}« kan ikke stå foran en bestemt dag.", part=part),
            _("Skriv enten »{day}« eller »{month}«.", day=whole, month=month),
        )
    return third_of(whole, part)


def _day(words: str) -> Unit | None:
    try:
        found = find_day(words)
    except DatoFejl as error:
        raise TidspunktFejl(error.message, error.hint) from error
    if found is None:
        return None
    day, weekday = found
    month, year = f" {MÅNEDER[day.month - 1]}", str(day.year)
    if weekday:
        return Unit(f"{weekday_name(day)} den {day.day}.{month}", day, day, Præcision.DAG, year)
    return Unit(f"{day.day}.", day, day, Præcision.DAG, year, suffix=month)


def _month(match: re.Match[str]) -> Unit:
    number = month_number(match["måned"])
    first, last = months(date(int(match["år"]), number, 1), 1)
    return Unit(MÅNEDER[number - 1], first, last, Præcision.MÅNED, match["år"])


def _quarter(match: re.Match[str]) -> Unit:
    number = _ordinal(match["nr"])
    if not 1 <= number <= 4:
        raise TidspunktFejl(_("Et år har fire kvartaler."), _("Skriv 1., 2., 3. eller 4. kvartal."))
    first, last = months(date(int(match["år"]), number * 3 - 2, 1), 3)
    return Unit(f"{number}.", first, last, Præcision.KVARTAL, match["år"], suffix=" kvartal")


def _half_year(match: re.Match[str]) -> Unit:
    number = _ordinal(match["nr"])
    if not 1 <= number <= 2:
        raise TidspunktFejl(_("Et år har to halvår."), _("Skriv 1. eller 2. halvår."))
    first, last = months(date(int(match["år"]), number * 6 - 5, 1), 6)
    return Unit(f"{number}.", first, last, Præcision.HALVÅR, match["år"], suffix=" halvår")


def _season(match: re.Match[str]) -> Unit:
    name, offset = _SEASONS[match["årstid"]]
    year = int(match["år"])
    # The convention of the weather services: a winter has the year in which it ends.
    start = date(year - 1, 12, 1) if offset < 0 else date(year, offset + 1, 1)
    first, last = months(start, 3)
    return Unit(name, first, last, Præcision.ÅRSTID, match["år"])


def _winter_of_two_years(match: re.Match[str]) -> Unit:
    year = int(match["år"])
    if int(match["slut"]) not in (year + 1, (year + 1) % 100):
        raise TidspunktFejl(
            _("En vinter løber fra det ene år ind i det næste."),
            _("Skriv for eksempel »vinteren {year}/{next}«.", year=year, next=year + 1),
        )
    first, last = months(date(year, 12, 1), 3)
    return Unit("vinteren", first, last, Præcision.ÅRSTID, f"{year}/{year + 1}")


def _week(match: re.Match[str]) -> Unit:
    year, number = int(match["år"]), int(match["nr"])
    # 28 December lies in a year's last ISO week, always.
    weeks = date(year, 12, 28).isocalendar().week
    if not 1 <= number <= weeks:
        values = {"number": number, "year": year, "weeks": weeks}
        raise TidspunktFejl(_("Uge {number} findes ikke i {year}.", **values), _("{year} har {weeks} uger.", **values))
    first = date.fromisocalendar(year, number, 1)
    return Unit(str(number), first, first + timedelta(days=6), Præcision.UGE, str(year), prefix="uge ")


def _year(match: re.Match[str]) -> Unit:
    year = int(match["år"])
    return Unit(match["år"], date(year, 1, 1), date(year, 12, 31), Præcision.ÅR)


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word) or int(word.rstrip("."))


_SEASON = rf"(?P<årstid>{'|'.join(_SEASONS)})(?:en|et)?"
# As text: re compiles a form when it is first used, and keeps it; a run that meets only "primo 2020" pays for two.
# Before each stand the signs of which it has one, so that re need not even look for the others.
_FORMS: tuple[tuple[tuple[str, ...], str, Callable[[re.Match[str]], Unit]], ...] = (
    (("",), rf"(?:(?:år|året|kalenderåret)\s)?(?P<år>{YEAR})", _year),
    # "jul" is Christmas; only "jul." with its point is the month
    (("",), rf"(?!jul\b[^.])(?P<måned>{MONTH_PATTERN})(?:\småned)?{_AT_YEAR}", _month),
    (("kv",), rf"{_ORDINAL}(?:kvartal\b|kvt\b\.?|kv\b\.?){_AT_YEAR}", _quarter),
    (("q",), rf"q(?P<nr>\d){_AT_YEAR}", _quarter),
    (("halvår",), rf"{_ORDINAL}halvår\b{_AT_YEAR}", _half_year),
    (tuple(_SEASONS), rf"{_SEASON}{_AT_YEAR}", _season),
    (("vinter",), rf"(?P<årstid>vinter)(?:en)?\s(?P<år>{YEAR})[/-](?P<slut>\d\d|{YEAR})", _winter_of_two_years),
    (("uge",), rf"uge\s(?P<nr>\d{{1,2}})\.?{_AT_YEAR}", _week),
    (("w",), rf"(?P<år>{YEAR})-?w(?P<nr>\d\d)", _week),
)
