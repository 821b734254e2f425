"""From the text of a time to its value."""

import re
from calendar import monthrange
from datetime import date

from kommissorium.danish.calendar_words import MONTH_PATTERN, MÅNEDER, month_number
from kommissorium.danish.dates import DatoFejl, long_date, parse_date
from kommissorium.danish.periods.values import Operator, Præcision, Tidspunkt, TidspunktFejl
from kommissorium.texts import _

_PERIOD = re.compile(
    rf"(?:(?P<del>primo|medio|ultimo) )?(?:(?P<måned>{MONTH_PATTERN})\.? |(?P<kvartal>[1-4])\.? kvartal |(?P<halvår>[12])\.? halvår )?(?P<år>\d{{4}})"
)
_CONDITION = re.compile(r"(?:når|inden|efter|ved|i forbindelse med|fra næste) .+")


def parse_tidspunkt(text: str) -> Tidspunkt:
    """The time that the text states, in canonical Danish and with its first and last day; raises TidspunktFejl."""
    clean = " ".join(text.split())
    period, _comma, condition = clean.partition(", ")
    if _CONDITION.fullmatch(clean):
        return Tidspunkt(clean, None, None, betingelse=clean)
    words = period.lower()
    operator = Operator.SENEST if words.startswith("senest ") else Operator.INGEN
    name, first, last, precision = _interval(words.removeprefix("senest "))
    printed = f"{operator.value} {name}".strip() + (f", {condition}" if condition else "")
    start = None if operator is Operator.SENEST else first
    return Tidspunkt(printed, start, last, operator, condition, precision)


def _interval(words: str) -> tuple[str, date, date, Præcision]:
    match = _PERIOD.fullmatch(words)
    if not match:
        return _exact(words)
    year, start, length, precision = int(match["år"]), 1, 12, Præcision.ÅR
    name = f"{year}"
    if match["måned"]:
        start, length, precision = month_number(match["måned"]), 1, Præcision.MÅNED
        name = f"{MÅNEDER[start - 1]} {year}"
    elif match["kvartal"]:
        start, length, precision = int(match["kvartal"]) * 3 - 2, 3, Præcision.KVARTAL
        name = f"{match['kvartal']}. kvartal {year}"
    elif match["halvår"]:
        start, length, precision = int(match["halvår"]) * 6 - 5, 6, Præcision.HALVÅR
        name = f"{match['halvår']}. halvår {year}"
    if not match["del"]:
        return name, date(year, start, 1), _month_end(year, start + length - 1), precision
    third = ("primo", "medio", "ultimo").index(match["del"])
    name = f"{match['del']} {name}"
    if length == 1:
        last = (date(year, start, 10), date(year, start, 20), _month_end(year, start))[third]
        return name, date(year, start, third * 10 + 1), last, Præcision.DEL
    step = length // 3
    first = start + third * step
    return name, date(year, first, 1), _month_end(year, first + step - 1), Præcision.DEL


def _exact(words: str) -> tuple[str, date, date, Præcision]:
    try:
        day = parse_date(words)
    except DatoFejl as error:
        if "findes ikke" in error.message or "ikke en " in error.message.partition(" er en ")[2]:
            raise TidspunktFejl(error.message, error.hint) from None
        raise TidspunktFejl(
            _("»{text}« er ikke et tidspunkt.", text=words),
            _("Skriv for eksempel »22. august 2019«, »primo 2020« eller »når budgettet er vedtaget«."),
        ) from None
    return long_date(day), day, day, Præcision.DAG


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
