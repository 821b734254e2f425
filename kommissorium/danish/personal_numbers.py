"""Danish personal numbers: a day, and four digits more."""

import datetime
import re

PERSONAL_NUMBER = re.compile(
    r"(?<![\d.,/-])(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)"
    r"(?P<between>[ \u00a0]?[-\u2010\u2011–][ \u00a0]?|[ \u00a0])?(?P<rest>\d{4})(?![\d/]|[.,-]\d)"
)
_NAMED = re.compile(r"cpr|personnummer|personnr|fødselsnummer", re.IGNORECASE)
"""What stands before a number that is said to be one."""
_SOMETHING_ELSE = re.compile(
    r"\b(?:sags?[\s.\-:/]*(?:nr|nummer|id)"
    r"|(?:dok(?:ument)?|journal|j\.|id|faktura|ordre|konto|ean|ref(?:erence)?|tlf|telefon|cvr|matr|kle)[\s.\-:/]*(?:nr|nummer|id)?)[\s.:]*$",
    re.IGNORECASE,
)
"""What stands before a number that is said to be another; "sag" alone is not enough, since cases are named after citizens."""
_BEFORE = 40
_CENTURIES = (1900, 2000)


def is_a_day(match: re.Match[str]) -> bool:
    """Whether the first six digits are a day of some century; the check digit is not asked, since newer numbers do not keep it."""
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    return any(_exists(century + year, month, day) for century in _CENTURIES)


def is_sure(match: re.Match[str]) -> bool:
    """Whether it is written as personal numbers are, or is said to be one; and is not said to be a case, an account or the like."""
    return bool(_NAMED.search(_before(match))) or (bool(match["between"]) and not _SOMETHING_ELSE.search(_before(match)))


def _before(match: re.Match[str]) -> str:
    return match.string[max(match.start() - _BEFORE, 0) : match.start()]


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
