"""The time plan as a table that can be looked at: a row for each step, a column for each period, and a bar where the step may lie."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from kommissorium.danish.calendar_words import MÅNEDER
from kommissorium.danish.periods import Tidspunkt
from kommissorium.model.bodies import is_same_body
from kommissorium.model.case import Rolle
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import rows_of
from kommissorium.model.profile import Profil
from kommissorium.model.schedule import Milepæl
from kommissorium.model.texts import Organ
from kommissorium.word.content.values import Record
from kommissorium.workflows.printing import Holes, print_section

MOST_COLUMNS = 12
STEP, DECISION, NOTHING = "●", "B", ""
_COLOURS = {(STEP, True): "9DB7D5", (STEP, False): "DCE6F1", (DECISION, True): "F0B95B", (DECISION, False): "FBE9C8"}
"""The fill of a cell, by its sign and by whether the step surely lies there; black text can be read on all of them."""
_EMPTY = "auto"
_MONTHS_IN = (1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 2400)
"""How long a column may be, in months."""


@dataclass(frozen=True, slots=True)
class Column:
    """A stretch of the calendar."""

    first: date
    last: date
    name: str


def print_plan(kommissorium: Kommissorium, profil: Profil | None, holes: Holes) -> Record:
    """`kolonner` (their names), `rækker` (tidspunkt, aktivitet, organ, ansvarlig, beslutning, felter), and which signs are in use.

    A cell of `felter` has `tegn`, `farve` and `kolonne`. A step whose time is not known has no bar. `har_trin`, `har_beslutninger`,
    `har_brede` and `har_ukendte` say which signs the legend must explain.
    """
    steps, period = rows_of(kommissorium.tidsplan.milepæle), kommissorium.tidsplan.periode
    times = [*(step.tidspunkt for step in steps), period.fra, period.til]
    columns = columns_for([time for time in times if isinstance(time, Tidspunkt)])
    rows = [print_section(step, ("tidsplan", "milepæle", number), holes) for number, step in enumerate(steps)]
    for step, row in zip(steps, rows, strict=True):
        row["beslutning"] = _is_decision(step, kommissorium, profil)
        row["felter"] = list(_cells(step, columns, DECISION if row["beslutning"] else STEP))
    signs = {cell["tegn"] for row in rows for cell in _felter(row)} - {NOTHING}
    return Record(
        kolonner=[column.name for column in columns],
        rækker=rows if columns else [],
        har_trin=bool({STEP, f"({STEP})"} & signs),
        har_beslutninger=bool({DECISION, f"({DECISION})"} & signs),
        har_brede=any(str(sign).startswith("(") for sign in signs),
        har_ukendte=any(not any(cell["tegn"] for cell in _felter(row)) for row in rows),
    )


def columns_for(times: Sequence[Tidspunkt]) -> list[Column]:
    """Months, quarters, half-years, years or spans of years from the first day to the last, whichever are at most twelve.

    None without days.
    """
    days = [day for time in times for day in (time.tidligst, time.senest) if day]
    if not days:
        return []
    first, last = min(days), max(days)
    for months in _MONTHS_IN:
        columns = list(_columns(first, last, months))
        if len(columns) <= MOST_COLUMNS:
            break
    return columns


def _columns(first: date, last: date, months: int) -> Iterator[Column]:
    start = date(first.year, (first.month - 1) // months * months + 1, 1)
    starts = [start]
    while starts[-1] <= last:
        starts.append(_later(starts[-1], months))
    for begin, end in pairwise(starts):
        yield Column(begin, end - timedelta(days=1), _name(begin, months))


def _later(day: date, months: int) -> date:
    total = day.month - 1 + months
    return date(day.year + total // 12, total % 12 + 1, 1)


def _name(begin: date, months: int) -> str:
    number = (begin.month - 1) // months + 1
    if months == 1:
        word = MÅNEDER[begin.month - 1]
        return f"{word[:3]}{'.' if len(word) > 3 else ''} {begin.year}"
    if months > 12:
        return f"{begin.year}–{begin.year + months // 12 - 1}"
    return {3: f"{number}. kvt. {begin.year}", 6: f"{number}. halvår {begin.year}"}.get(months, str(begin.year))


def _cells(step: Milepæl, columns: list[Column], sign: str) -> Iterator[Record]:
    within = [column for column in columns if isinstance(step.tidspunkt, Tidspunkt) and _touches(step.tidspunkt, column)]
    surely = len(within) == 1
    for column in columns:
        shown = (sign if surely else f"({sign})") if column in within else NOTHING
        yield Record(kolonne=column.name, tegn=shown, farve=_COLOURS[sign, surely] if shown else _EMPTY)


def _touches(time: Tidspunkt, column: Column) -> bool:
    """Whether the step may lie in the column; a time that is open to one side reaches to the edge of the table."""
    if time.tidligst is None and time.senest is None:
        return False
    return (time.tidligst or date.min) <= column.last and column.first <= (time.senest or date.max)


def _is_decision(step: Milepæl, kommissorium: Kommissorium, profil: Profil | None) -> bool:
    """Whether the step is before a body that decides, by the mandate or by the meetings that treat the case."""
    deciding = [row.organ for row in rows_of(kommissorium.stamoplysninger.behandles_i) if row.rolle is Rolle.BESLUTTER]
    bodies = [body for body in (kommissorium.mandat.beslutter, *deciding) if isinstance(body, Organ)]
    return isinstance(step.organ, Organ) and any(is_same_body(step.organ, body, profil) for body in bodies)


def _felter(row: Record) -> list[Record]:
    cells = row["felter"]
    assert isinstance(cells, list)
    return cells
