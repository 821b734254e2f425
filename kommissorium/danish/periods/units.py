"""A stretch of the calendar with its name: a day, a week, a month, the first third of a year."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kommissorium.danish.periods.values import Præcision


@dataclass(frozen=True, slots=True)
class Unit:
    """One stretch of days and the pieces of its name, so that neighbours can share the rest: "3. eller 4. kvartal 2020"."""

    core: str
    """What tells it from its neighbours: "marts", "3.", "12", "primo marts"."""
    first: date
    last: date
    precision: Præcision
    year: str = ""
    """The year as printed at the end; empty where the core says it."""
    prefix: str = ""
    """What stands before the core: "uge "."""
    suffix: str = ""
    """What stands between core and year: " kvartal"."""
    part: str = ""
    """The word for a part of a longer stretch: "primo", "udgangen af"; empty for a whole one."""

    @property
    def name(self) -> str:
        """The name without its year."""
        return f"{self.prefix}{self.core}{self.suffix}"

    def __str__(self) -> str:
        return f"{self.name} {self.year}".rstrip()


def months(start: date, count: int) -> tuple[date, date]:
    """The first and the last day of `count` whole months, the first of which begins with `start`."""
    return start, add_months(start, count) - timedelta(days=1)


def add_months(start: date, count: int) -> date:
    """The first of a month, `count` months after another first."""
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    return date(year, month + 1, 1)


_THIRDS = {
    "primo": 0,
    "medio": 1,
    "ultimo": 2,
    "begyndelsen af": 0,
    "midten af": 1,
    "slutningen af": 2,
    "udgangen af": 2,
}
_DAYS_OF_MONTH = ((1, 10), (11, 20), (21, 31))
# A week has no usual thirds; these overlap, so that nothing is called a contradiction which is none.
_DAYS_OF_WEEK = ((0, 2), (1, 3), (3, 6))


def third_of(whole: Unit, part: str) -> Unit:
    """The third of a week, month, quarter, half-year, season or year that `part` names.

    `part` is "primo", "medio", "ultimo", or "begyndelsen", "midten", "slutningen" or "udgangen" with "af".
    """
    third = _THIRDS[part]
    first, last = _third(whole, third)
    return replace(whole, core=f"{part} {whole.name}", first=first, last=last, precision=Præcision.DEL, prefix="", suffix="", part=part)


def _third(whole: Unit, third: int) -> tuple[date, date]:
    if whole.precision is Præcision.UGE:
        start, end = _DAYS_OF_WEEK[third]
        return whole.first + timedelta(days=start), whole.first + timedelta(days=end)
    if whole.precision is Præcision.MÅNED:
        start, end = _DAYS_OF_MONTH[third]
        return whole.first.replace(day=start), whole.last.replace(day=min(end, whole.last.day))
    length = _LENGTHS[whole.precision] // 3
    return months(add_months(whole.first, third * length), length)


_LENGTHS = {Præcision.KVARTAL: 3, Præcision.ÅRSTID: 3, Præcision.HALVÅR: 6, Præcision.ÅR: 12}
