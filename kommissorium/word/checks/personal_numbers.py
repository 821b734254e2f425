"""Danish personal numbers: a day, and four digits more."""

import datetime
import re
from dataclasses import replace

from kommissorium.diagnostics.place import WordPlace

PERSONAL_NUMBER = re.compile(
    r"(?<![\d.,/-])(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)"
    r"(?P<between>[ \u00a0]?[-\u2010\u2011–][ \u00a0]?|[ \u00a0])?(?P<rest>\d{4})(?![\d/]|[.,-]\d)"
)
NAMED = re.compile(r"cpr|personnummer|personnr|fødselsnummer", re.IGNORECASE)
"""What stands before a number that is said to be one."""
_CENTURIES = (1900, 2000)


def is_a_day(match: re.Match[str]) -> bool:
    """Whether the first six digits are a day of some century; the check digit is not asked, since newer numbers do not keep it."""
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    return any(_exists(century + year, month, day) for century in _CENTURIES)


def masked(place: WordPlace) -> WordPlace:
    """The place without the digits of its words: a finding is no place for the number."""
    return replace(place, excerpt=re.sub(r"\d", "•", place.excerpt))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
