"""From an input file to the plan that leads to its decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.codes import NO_TARGET
from kommissorium.source.validation import Loaded, load_kommissorium
from kommissorium.texts import _
from kommissorium.workflows.planning.backwards import Placed, earliest_decision, next_meeting
from kommissorium.workflows.planning.own_rows import own_rows
from kommissorium.workflows.planning.rows import Row, Vurdering, assessed, rows_for
from kommissorium.workflows.planning.target import Target, days_of, find_target
from kommissorium.workflows.planning.way import Step, way_to
from kommissorium.workflows.planning.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Plan:
    """The way to a decision on one day."""

    rows: tuple[Row, ...]
    """In the order of their days; the last one is the decision."""

    @property
    def decision(self) -> Placed:
        """The decision."""
        return self.rows[-1].placed

    @property
    def is_late(self) -> bool:
        """Whether something that must happen before the decision is too late."""
        return any(row.is_late for row in self.rows)


@dataclass(frozen=True, slots=True)
class Plans:
    """What can be said of the way to the next decision."""

    target: Target
    today: date
    plans: tuple[Plan, ...]
    """One for the day of the decision, or two: for the first and for the last day that it may be."""
    reached: Placed | None
    """The deciding body's next meeting that an item reaches which is ready today; None where the calendar has none."""
    earliest: Placed | None
    """The decision, when what has not happened yet begins today; None where the calendar ends before it."""
    has_own_way: bool
    """Whether the steps are the profile's own."""


def plan_backwards(path: Path, today: date) -> Plans:
    """The latest days of each step to the decision that the input file names; raises InputError for one with errors, or with no day."""
    return make_plans(load_kommissorium(path), today)


def make_plans(loaded: Loaded, today: date) -> Plans:
    """The same for an input that is read already."""
    if loaded.kommissorium is None:
        raise InputError(loaded.findings)
    target = find_target(loaded.kommissorium, loaded.profil, today)
    if target is None:
        raise InputError((_no_target(loaded),))
    workdays, steps = Workdays(loaded.profil), way_to(target, loaded.profil)
    own = own_rows(loaded.kommissorium, loaded.profil, target)
    days = days_of(target, workdays)
    plans = tuple(Plan(tuple(assessed(row, today) for row in rows_for(steps, day, own, workdays))) for day in days)
    return Plans(
        target,
        today,
        plans,
        next_meeting(steps[-1], today, workdays),
        earliest_decision(_left(steps, plans[-1]), today, workdays),
        has_own_way=bool(loaded.profil and loaded.profil.sagsgang),
    )


def _left(steps: Sequence[Step], plan: Plan) -> list[Step]:
    """The steps that have not happened yet; the decision always."""
    done = [row.placed.step for row in plan.rows if row.vurdering is Vurdering.PASSERET]
    return [step for step in steps if step is steps[-1] or not any(step is one for one in done)]


def _no_target(loaded: Loaded) -> Finding:
    path = ("stamoplysninger", "behandles_i")
    hint = _("Skriv under »behandles_i«, hvilket organ der beslutter, og hvornår; »primo 2020« er nok.")
    place = loaded.positions.place(path)
    return Finding(NO_TARGET, Severity.ERROR, _("Filen siger ikke, hvornår der skal besluttes."), hint, place)
