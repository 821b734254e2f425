"""Amounts and dates that are not written as Danish writes them, each with the Danish form."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kommissorium.danish.dates import long_date
from kommissorium.danish.numbers import thousands

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+\.(?:docx|pdf|xlsx|yaml)\b|\S+@\S+")
"""Addresses and names of files, in which dates and numbers stand as they are."""


@dataclass(frozen=True, slots=True)
class Form:
    """Some words, and how they are written in Danish."""

    start: int
    """The first character's place, counted from 0."""
    words: str
    danish: str
    """Empty where nobody can know what was meant."""


def foreign_forms(text: str) -> Iterator[Form]:
    """Amounts such as 1,250,000 and kr 500,- and dates such as 2020-01-01 and 01/02/2020; addresses and names of files are left alone."""
    text = _ADDRESS.sub(lambda found: " " * len(found[0]), text)
    taken: set[int] = set()
    for pattern, danish in _FORMS:
        for match in pattern.finditer(text):
            said = danish(match)
            if said is not None and not taken & set(range(*match.span())):
                taken |= set(range(*match.span()))
                yield Form(match.start(), match[0], said)


def _english(match: re.Match[str]) -> str:
    whole, _point, decimals = match[0].partition(".")
    return whole.replace(",", ".") + ("," + decimals if decimals else "")


def _currency_first(match: re.Match[str]) -> str:
    return f"{match['amount'].removesuffix(',-').removesuffix(',00')} kr."


def _long_number(match: re.Match[str]) -> str:
    return str(thousands(Decimal(match["amount"]))) + match["rest"]


def _iso(match: re.Match[str]) -> str | None:
    return _day(int(match["year"]), int(match["month"]), int(match["day"]))


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


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (re.compile(r"(?<![\d/.-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"), _iso),
    (re.compile(r"(?<![\d/.])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3})(?![\d/])"), _slashes),
    (re.compile(r"\bkr\.?[ \u00a0]?(?P<amount>\d[\d.]*,-)"), _currency_first),
    (re.compile(r"\bkr[ \u00a0](?P<amount>\d[\d.]*(?:,\d\d)?)(?![\d,])"), _currency_first),
    (re.compile(r"(?<![\d.,])(?P<amount>\d[\d.]*,-)(?: ?kr\.?)?"), _currency_first),
    (re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d,])"), _english),
    (re.compile(r"(?<![\d.,])\d{1,3},\d{3}(?:\.\d\d)?(?=[ \u00a0]kr\b)"), _english),
    (re.compile(r"(?<![\d.,/-])(?P<amount>\d{5,})(?P<rest>[ \u00a0]kr\.)"), _long_number),
)
"""What is looked for, and what makes it Danish; None where it is no mistake after all."""
