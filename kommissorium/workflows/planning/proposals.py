"""The steps of a plan as milestones of the input file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kommissorium.danish.dates import long_date
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import milestones
from kommissorium.source.decoding import read_bytes
from kommissorium.source.inserting import insert_row
from kommissorium.source.validation import load_kommissorium
from kommissorium.source.yaml_builder import Data
from kommissorium.workflows.planning.plan import Plans, make_plans
from kommissorium.workflows.planning.rows import Row
from kommissorium.workflows.writing import write_file

ROWS = ("tidsplan", "milepæle")


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the proposals."""

    written: tuple[str, ...]
    """The activities that are milestones now."""
    passed: tuple[str, ...]
    """Those that were not written, since their days have passed."""


def write_proposals(path: Path, today: date) -> Written:
    """Puts the steps that are no milestones yet into the input file, each before the first milestone that is surely later.

    A plan from a wide time is written from its last day, as latest days. Nothing that stands in the file is changed. Raises InputError,
    ChangeError and OutputError; the file is then untouched.
    """
    loaded = load_kommissorium(path)
    plans = make_plans(loaded, today)
    assert loaded.kommissorium is not None
    new = [row for row in plans.plans[-1].rows if not row.is_own and row.milestone is None]
    coming = [row for row in new if row.placed.day >= today]
    old = data = read_bytes(path)
    # From the last one to the first, so that the places of those that are still to come do not move.
    for row in reversed(coming):
        place = _place(row, plans, loaded.kommissorium)
        data = insert_row(data, ROWS, place, _milestone(row, plans), str(path))
    if data != old:
        write_file(path, data)
    return Written(_names(coming), _names([row for row in new if row.placed.day < today]))


def _place(row: Row, plans: Plans, kommissorium: Kommissorium) -> int:
    """Before the decision's milestone, and before the first whose time is surely later."""
    decision = plans.plans[-1].rows[-1].milestone
    later = [step.path[2] for step in milestones(kommissorium) if step.time.tidligst and step.time.tidligst > row.placed.day]
    numbers = [number for number in (*later, decision.number if decision else None) if isinstance(number, int)]
    rows = kommissorium.tidsplan.milepæle
    return min(numbers, default=len(rows) if isinstance(rows, list) else 0)


def _milestone(row: Row, plans: Plans) -> dict[str, Data]:
    milestone: dict[str, Data] = {"tidspunkt": _time(row, plans), "aktivitet": row.placed.step.name}
    return milestone | ({"organ": row.placed.step.organ} if row.placed.step.organ else {})


def _time(row: Row, plans: Plans) -> str:
    if row.planned:
        return str(row.planned)
    placed = row.placed
    if placed.is_meeting:
        return long_date(placed.day)
    if placed.begin and plans.today <= placed.begin < placed.day and len(plans.plans) == 1:
        return f"fra {long_date(placed.begin)} til {long_date(placed.day)}"
    return f"senest {long_date(placed.day)}"


def _names(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row.placed.step.name for row in rows)
