"""The Danish words of the calendar, and the short forms that people write."""

# Babel knows the same twelve and seven words, but babel.dates takes 28 ms to import, a good part of a whole `byg`.
MÅNEDER = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december")
UGEDAGE = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")

_MONTH_FORMS = {name[:3]: number for number, name in enumerate(MÅNEDER, 1)} | {name: number for number, name in enumerate(MÅNEDER, 1)}
_MONTH_FORMS["sept"] = 9
_WEEKDAY_FORMS = {name[:3]: number for number, name in enumerate(UGEDAGE)} | {name: number for number, name in enumerate(UGEDAGE)}
_WEEKDAY_FORMS |= {"tirs": 1, "tors": 3}

MONTH_PATTERN = "(?:" + "|".join(sorted(_MONTH_FORMS, key=len, reverse=True)) + r")\b\.?"
"""Matches each form of the months in lower case, with its point where it is short."""
WEEKDAY_PATTERN = "(?:" + "|".join(sorted(_WEEKDAY_FORMS, key=len, reverse=True)) + r")\b\.?"
"""Matches each form of the weekdays in lower case, with its point where it is short."""


def month_number(word: str) -> int:
    """The month, counted from 1, that a form such as "aug." or "august" names; KeyError for other words."""
    return _MONTH_FORMS[word.lower().rstrip(".")]


def weekday_number(word: str) -> int:
    """The weekday, Monday 0, that a form such as "tors." or "torsdag" names; KeyError for other words."""
    return _WEEKDAY_FORMS[word.lower().rstrip(".")]
