"""Danish personal numbers: a day, and four digits more."""

import datetime
import re

PERSONAL_NUMBER = re.compile(
    r"(?<![\d.,/-])(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)"
    r"(?P<between>[ \u00a0]?[-\u2010\u2011–][ \u00a0]?|[ \u00a0])?(?P<rest>\d{4})(?![\d/]|[.,-]\d)"
)
_NAMED = re.compile(r"cpr|personnummer|personnr|fødselsn|født\b|fødselsda[gt]", re.IGNORECASE)
"""What stands before a number that is said to be one."""
_PERSON = re.compile(
    r"person|\b(?:borger|ansøger|klager|patient|klient|elev|barn|medarbejder|ægtefælle|værge)(?:en|et|ens|ets|s)?\b", re.IGNORECASE
)
"""Whose number is a personal number, although it is called no more than a number."""
_KIND = (
    "akt|dok(?:ument)?|journal|faktura|regning|ordre|rekvisition|konto|kontrakt|aftale|lån|police|projekt|bilag|bevilling|"
    "tilladelse|licens|vare|telefon|matrikel|referat|reference"
)
_SHORT_KIND = r"j\.|id|ref|ean|tlf|cvr|matr|kle|dok|tel"
_NUMBER = "(?:nr|nummer|numre)(?:et|ene)?"
_SOMETHING_ELSE = re.compile(
    rf"(?:\b\w[\w-]*{_NUMBER}|\b[^\W\d]\w*[. \u00a0-]+(?:(?:med|har|under)[ \u00a0]+)?{_NUMBER}"
    rf"|\bsags?[ -]?id|\b(?:\w+sag|\w*(?:{_KIND}))(?:s|en|ens|et|ets|er|erne|ne|r)?|\b(?:{_SHORT_KIND}))[\s.:/#(»\"-]*$",
    re.IGNORECASE,
)
"""What stands before a number that is said to be another: »Løbenr.«, »Kontrakt nr.«, »Byggesag«; "sag" alone is not enough, since cases
are named after citizens."""
_LISTED = re.compile(
    r"(?:(?<![\d./–-])(?:\d{6}[ \u00a0]?[-–]?[ \u00a0]?\d{4}|\d[\d./–-]{0,24})"
    r"\s?(?:,|;|/|\bog|\bsamt|\beller)\s*(?:(?:og|samt|eller)\s)?)+$",
    re.IGNORECASE,
)
"""Numbers before it in the same list, which are of its kind."""
_LIST = 200
_BEFORE = 40
_CENTURIES = (1900, 2000)


def is_a_day(match: re.Match[str]) -> bool:
    """Whether the first six digits are a day of some century; the check digit is not asked, since newer numbers do not keep it."""
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    return any(_exists(century + year, month, day) for century in _CENTURIES)


def is_sure(match: re.Match[str]) -> bool:
    """Whether it is written as personal numbers are, or is said to be one; and is not said to be a case, an account or the like."""
    before = _LISTED.sub("", match.string[max(match.start() - _LIST, 0) : match.start()])[-_BEFORE:]
    return bool(_NAMED.search(before)) or (bool(match["between"]) and not _is_introduced_as_another(before))


def _is_introduced_as_another(before: str) -> bool:
    introduced = _SOMETHING_ELSE.search(before)
    return introduced is not None and not _PERSON.search(introduced[0])


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
