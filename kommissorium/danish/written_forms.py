"""Amounts and dates that are not written as Danish writes them, each with the Danish form."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kommissorium.danish.dates import long_date
from kommissorium.danish.numbers import thousands

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+\.(?:docx|pdf|xlsx|yaml)\b|\S+@\S+")
"""Addresses and names of files, in which dates and numbers stand as they are."""
_NUMBERED = re.compile(r"(?:\b(?:\w*nr|\w*nummer|id|sag)\b[.:]*|\bnr\.? ?\d+ af)\s*$", re.IGNORECASE)
"""What stands before the number of a case or the like, and before the day of a law, which is cited as it was announced."""
_COUNTED = re.compile(r"(?:\d|,-|\b(?:mio|mia|mill|t|i|pr|á|antal|million|millioner|milliard|milliarder|tusind)\b\.?)\s*$", re.IGNORECASE)
"""What stands before a "kr." that belongs to the words before it, not to the number behind it."""


@dataclass(frozen=True, slots=True)
class Form:
    """Some words, and how they are written in Danish."""

    start: int
    """The first character's place, counted from 0."""
    words: str
    danish: str
    """Empty where nobody can know what was meant."""


def foreign_forms(text: str) -> list[Form]:
    """In their order amounts such as 1,250,000, kr. 500 and 2.5 mio. kr. and dates such as 2020-01-01, 01/02/2020 and 3/4-20.

    Addresses, names of files, numbers of cases and the days of laws are left alone.
    """
    text = _ADDRESS.sub(lambda found: " " * len(found[0]), text)
    taken: set[int] = set()
    found = []
    for pattern, danish in _FORMS:
        for match in pattern.finditer(text):
            said, place = danish(match), set(range(*match.span()))
            is_danish = said in (None, match[0].replace("\u00a0", " ")) or _follows(match, _NUMBERED)
            if said is not None and not is_danish and not taken & place:
                taken |= place
                found.append(Form(match.start(), match[0], said))
    return sorted(found, key=lambda form: form.start)


def _follows(match: re.Match[str], before: re.Pattern[str]) -> bool:
    """Whether the words right before the match end as `before` says."""
    return before.search(match.string[max(match.start() - _BEFORE, 0) : match.start()]) is not None


def _english(match: re.Match[str]) -> str:
    whole, _point, decimals = match[0].partition(".")
    return whole.replace(",", ".") + ("," + decimals if decimals else "")


def _currency_first(match: re.Match[str]) -> str | None:
    return None if _follows(match, _COUNTED) else _kroner(match)


def _kroner(match: re.Match[str]) -> str:
    """The amount and its unit, with the currency behind it; without øre where there are none."""
    amount, unit = match["amount"].removesuffix(",-").removesuffix(",00"), match.groupdict().get("unit") or ""
    whole, comma, decimals = amount.partition(",")
    if len(whole) >= _LONG and whole.isdecimal():
        whole = thousands(int(whole))
    return f"{whole}{comma}{decimals}{_unit(unit)} kr."


def _millions(match: re.Match[str]) -> str:
    """A point is a comma, where it cannot be one between thousands; each abbreviation has its own."""
    amount = re.sub(r"^(\d+)\.(\d{1,2})$", r"\1,\2", match["amount"])
    return amount + _unit(match["unit"]) + (" kr." if match["currency"] else "")


def _unit(unit: str) -> str:
    return f" {unit.strip().rstrip('.')}." if unit else ""


def _long_number(match: re.Match[str]) -> str:
    whole, comma, decimals = match["amount"].partition(",")
    return f"{thousands(int(whole))}{comma}{decimals}{' kroner' if match['currency'] == 'kroner' else ' kr.'}"


def _year_first(match: re.Match[str]) -> str | None:
    return _day(int(match["year"]), int(match["month"]), int(match["day"]))


def _day_first(match: re.Match[str]) -> str | None:
    """Of 3/4-27 everybody knows that it is in April: it is written in Denmark only."""
    year = int(match["year"])
    return _day(year if year > _CENTURY else _THIS_CENTURY + year, int(match["month"]), int(match["day"]))


def _slashes(match: re.Match[str]) -> str | None:
    """Of 3/4/2020 nobody knows whether it is in March or in April; 22/8/2019 can be but one day."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if not (0 < first <= 31 and 0 < second <= 31):
        return None
    if first <= 12 and second <= 12 and first != second:
        return ""
    return _day(year, second, first) or _day(year, first, second) or ""


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return long_date(date(year, month, day))
    except ValueError:
        return None


_LONG = 5
"""The digits from which on a number has a point between its thousands."""
_BEFORE = 30
_CENTURY, _THIS_CENTURY = 100, 2000
_AMOUNT = r"(?P<amount>\d+(?:\.\d{3})*(?:,\d{1,2})?)(?!\d|[.,]\d)"
_SPACE = "[ \u00a0]"
_KR = rf"(?:{_SPACE}kr(?!\w)\.?)"
_SHORT_UNIT = rf"(?P<unit>{_SPACE}(?:mio|mia)\b\.?)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_UNITS = rf"{_SPACE}?(?:kr|år|timer?|dage|uger|måneder|pct|%)"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (re.compile(r"(?<![\d/.-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"), _year_first),
    (re.compile(rf"(?<![\d/.-]){_YEAR}/(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?![\d/-])"), _year_first),
    (re.compile(r"(?<![\d/.])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3})(?![\d/])"), _slashes),
    (re.compile(rf"(?<![\w/.-])(?P<day>\d{{1,2}})-(?P<month>\d{{1,2}})-{_YEAR}(?![\w-]|/\d)"), _day_first),
    (re.compile(rf"(?<![\w/.-])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?:{_SPACE}|-){_YEAR}(?![\w/-]|[.,]\d|{_UNITS})"), _day_first),
    (re.compile(rf"(?<![\w/.-])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})-(?P<year>[1-4]\d)(?![\w/-]|[.,]\d|{_UNITS})"), _day_first),
    (re.compile(rf"\bkr\.?{_SPACE}?(?P<amount>\d[\d.]*,-)"), _currency_first),
    (re.compile(rf"\b(?:kr\.?|DKK){_SPACE}{_AMOUNT}{_SHORT_UNIT}?"), _currency_first),
    (re.compile(r"(?<![\d.,])(?P<amount>\d[\d.]*,-)(?: ?kr\.?)?"), _kroner),
    (re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d,])"), _english),
    (re.compile(rf"(?<![\d.,])\d{{1,3}},\d{{3}}(?:\.\d\d)?(?={_SPACE}kr\b)"), _english),
    (re.compile(rf"(?<![\d.,/-])(?P<amount>\d{{5,}}(?:,\d\d)?){_SPACE}(?P<currency>kr(?!\w)\.?|kroner)"), _long_number),
    (re.compile(rf"(?<![\d.,])(?P<amount>\d+(?:[.,]\d+)*){_SHORT_UNIT}(?P<currency>{_KR}?)"), _millions),
    (re.compile(rf"(?<![\d.,])(?P<amount>\d{{1,3}}(?:\.\d{{3}})*(?:,\d\d)?|\d{{4}}){_KR}"), _kroner),
)
"""What is looked for, and what makes it Danish; None where it is no mistake after all, nor what is Danish already."""
