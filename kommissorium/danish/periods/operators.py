"""The words before a stretch that open one of its sides: senest, inden, før, efter, fra, til og med, tidligst."""

from dataclasses import dataclass
from datetime import date, timedelta

from kommissorium.danish.periods.spans import read_from_to, read_stretch
from kommissorium.danish.periods.units import Unit
from kommissorium.danish.periods.values import Operator, Præcision

# The longer opening stands before the shorter that begins it.
_OPENINGS = {
    "senest ": Operator.SENEST,
    "tidligst ": Operator.TIDLIGST,
    "inden ": Operator.INDEN,
    "før ": Operator.FØR,
    "efter ": Operator.EFTER,
    "fra og med ": Operator.FRA,
    "fra ": Operator.FRA,
    "frem til og med ": Operator.TIL_OG_MED,
    "frem til ": Operator.TIL_OG_MED,
    "indtil ": Operator.TIL_OG_MED,
    "til og med ": Operator.TIL_OG_MED,
    "til ": Operator.TIL_OG_MED,
}
_FILLERS = ("i løbet af ", "i perioden ", "perioden ", "i ", "ved ", "på ")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarTime:
    """What the calendar part of a time says."""

    printed: str
    first: date | None
    last: date | None
    operator: Operator
    precision: Præcision


def read_calendar(words: str) -> CalendarTime | None:
    """What `words` (lower case, single spaces, plain hyphens) say about the calendar; None where they say nothing whole.

    Raises TidspunktFejl where the form is right and the calendar contradicts it.
    """
    bare = _without_filler(words)
    if unit := read_stretch(bare) or read_from_to(bare):
        return CalendarTime(str(unit), unit.first, unit.last, Operator.INGEN, unit.precision)
    for opening, operator in _OPENINGS.items():
        if words.startswith(opening):
            return _opened(operator, _without_filler(words.removeprefix(opening)))
    return None


def _opened(operator: Operator, words: str) -> CalendarTime | None:
    unit = read_stretch(words)
    if unit is None or unit.core.startswith("fra "):
        return None
    printed = f"{operator.value} {_preposition(operator, unit)}{unit}"
    return CalendarTime(printed, _first(operator, unit), _last(operator, unit), operator, unit.precision)


def _first(operator: Operator, unit: Unit) -> date | None:
    if operator in (Operator.FRA, Operator.TIDLIGST):
        return unit.first
    if operator is not Operator.EFTER:
        return None
    vague = unit.part and unit.part != "udgangen af"
    return unit.first if vague else unit.last + _ONE_DAY


def _last(operator: Operator, unit: Unit) -> date | None:
    """The last day left open; "inden" a part of a period may be any day up to the part's end, for nobody knows where in it."""
    if operator in (Operator.SENEST, Operator.TIL_OG_MED):
        return unit.last
    if operator not in (Operator.INDEN, Operator.FØR):
        return None
    return unit.last if unit.part else unit.first - _ONE_DAY


def _preposition(operator: Operator, unit: Unit) -> str:
    if operator not in (Operator.SENEST, Operator.TIDLIGST) or not unit.part.endswith(" af"):
        return ""
    return "ved " if unit.part == "udgangen af" else "i "


def _without_filler(words: str) -> str:
    for filler in _FILLERS:
        if words.startswith(filler):
            return words.removeprefix(filler)
    return words
