"""The plan as rows: each step with its latest days, what the input already says of it, and what is too late."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kommissorium.danish.periods import Tidspunkt
from kommissorium.workflows.planning.backwards import Placed, latest, place_backwards
from kommissorium.workflows.planning.own_rows import Milestone, OwnRows
from kommissorium.workflows.planning.way import Step
from kommissorium.workflows.planning.workdays import Workdays


class Vurdering(StrEnum):
    """How a step stands on the day that is asked for."""

    I_TIDE = "i tide"
    PASSERET = "passeret"
    SKAL_VÆRE_BEGYNDT = "skulle være begyndt"
    DAGSORDEN_SENDT = "dagsordenen er sendt ud"
    PLANLAGT_FOR_SENT = "planlagt for sent"
    FOR_SENT = "for sent"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the plan."""

    placed: Placed
    """The step and its latest days; for a milestone with a time of its own that time."""
    planned: Tidspunkt | None = None
    """What the input says, if anything."""
    milestone: Milestone | None = None
    """The milestone of the input that is this step."""
    is_own: bool = False
    """Whether the row is only a milestone of the input, and no step of the way."""
    vurdering: Vurdering = Vurdering.I_TIDE

    @property
    def is_late(self) -> bool:
        """Whether it is too late for the step, or to begin with it."""
        return self.vurdering not in (Vurdering.I_TIDE, Vurdering.PASSERET)


def rows_for(steps: Sequence[Step], day: date, own: OwnRows, workdays: Workdays) -> list[Row]:
    """The plan for a decision on `day`, in the order of its days: the steps, and the milestones that are no step."""
    found = [own.find(step, decides=step is steps[-1]) for step in steps]
    chosen = [*(_day_of(planned) for _milestone, planned in found[:-1]), day]
    placed = place_backwards(steps, chosen, workdays)
    rows = [Row(one, planned, milestone) for one, (milestone, planned) in zip(placed, found, strict=True)]
    known = {row.milestone.number: row.placed for row in rows if row.milestone}
    following = rows[-1].placed
    for milestone in reversed(own.milestones):
        if milestone.number not in known:
            rows.append(_own_row(milestone, following, workdays))
            known[milestone.number] = rows[-1].placed
        following = known[milestone.number]
    # A stable sort: of one day, the way's steps come first and the decision last.
    decision = rows[len(steps) - 1]
    return [*sorted((row for row in rows if row is not decision), key=lambda row: row.placed.day), decision]


def assessed(row: Row, today: date) -> Row:
    """The row with how its step stands `today`."""
    return replace(row, vurdering=_assess(row.placed, row.planned, today))


def _day_of(time: Tidspunkt | None) -> date | None:
    """The day, where the time is one."""
    return time.tidligst if time and time.tidligst == time.senest else None


def _own_row(milestone: Milestone, following: Placed, workdays: Workdays) -> Row:
    step = Step(milestone.name, milestone.organ)
    if milestone.time is None:
        return Row(latest(step, following, workdays), None, milestone, is_own=True)
    day = milestone.time.senest or milestone.time.tidligst
    assert day is not None
    return Row(Placed(step, day), milestone.time, milestone, is_own=True)


def _assess(placed: Placed, planned: Tidspunkt | None, today: date) -> Vurdering:
    if planned and planned.senest and planned.senest < today:
        return Vurdering.PASSERET
    if placed.day < today:
        return Vurdering.FOR_SENT
    if planned and planned.tidligst and planned.tidligst > placed.day:
        return Vurdering.PLANLAGT_FOR_SENT
    if placed.begin and placed.begin < today:
        return Vurdering.SKAL_VÆRE_BEGYNDT
    if placed.agenda and placed.agenda < today:
        return Vurdering.DAGSORDEN_SENDT
    return Vurdering.I_TIDE
