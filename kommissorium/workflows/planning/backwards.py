"""When each step must happen at the latest, so that the decision can be made on its day; and when it can be made at the earliest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kommissorium.workflows.planning.way import Step
from kommissorium.workflows.planning.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Placed:
    """A step with its latest days."""

    step: Step
    day: date
    """The meeting, or the last day on which the work is done."""
    is_meeting: bool = False
    """Whether the calendar has the meeting; other days of bodies are only the latest possible."""
    begin: date | None = None
    """The last day on which work can begin, that day among its working days; None for meetings."""
    agenda: date | None = None
    """The day on which the meeting's agenda goes out: the item must be ready."""


def place_backwards(steps: Sequence[Step], days: Sequence[date | None], workdays: Workdays) -> list[Placed]:
    """The steps with their latest days; `days` are those that are chosen already, that of the last step, the decision, among them.

    A chosen day that is later than the latest one does not count: what comes after it needs more time.
    """
    assert days[-1]
    placed = [_meeting(steps[-1], days[-1], workdays)]
    for step, chosen in zip(steps[-2::-1], days[-2::-1], strict=True):
        last = latest(step, placed[-1], workdays)
        placed.append(_meeting(step, chosen, workdays) if chosen and step.organ and chosen < last.day else last)
    return placed[::-1]


def latest(step: Step, following: Placed, workdays: Workdays) -> Placed:
    """The step at its latest, so that it is done when the `following` one needs it."""
    until = _done_before(following, workdays)
    if not step.organ:
        return Placed(step, until, begin=workdays.before(until, step.days - 1) if step.days else None)
    limit = workdays.before(until, step.days)
    meetings = [day for day in workdays.meetings(step.organ) if day <= limit]
    return _meeting(step, meetings[-1] if meetings else limit, workdays)


def earliest_decision(steps: Sequence[Step], today: date, workdays: Workdays) -> Placed | None:
    """The decision at its earliest, when the first of the steps begins `today`; None where the calendar ends before it."""
    done = workdays.before(today, 1)
    for step in steps:
        if not step.organ:
            done = workdays.after(done, step.days or 1)
            continue
        # An agenda goes out on the day on which the item is ready; without one it is ready the day before, as counted backwards.
        ready = max(done, workdays.after(today, 0)) if step.agenda else workdays.after(done, 1)
        meeting = next_meeting(step, ready, workdays)
        if meeting is None:
            return None
        placed, done = meeting, workdays.after(meeting.day, step.days)
    return placed


def next_meeting(step: Step, day: date, workdays: Workdays) -> Placed | None:
    """The body's next meeting that an item reaches which is ready on `day`; a day, not a meeting, where the calendar has none of its.

    None where the calendar ends before it.
    """
    days = workdays.meetings(step.organ)
    if not days:
        return _meeting(step, workdays.after(day, step.agenda or 0), workdays)
    reached = (_meeting(step, one, workdays) for one in days)
    return next((meeting for meeting in reached if (meeting.agenda or meeting.day) >= day), None)


def _done_before(following: Placed, workdays: Workdays) -> date:
    """The last day of what comes before: the day of the agenda, or the working day before work begins or a body meets."""
    return following.agenda or workdays.before(following.begin or following.day, 1)


def _meeting(step: Step, day: date, workdays: Workdays) -> Placed:
    agenda = workdays.before(day, step.agenda) if step.agenda else None
    return Placed(step, day, is_meeting=day in workdays.meetings(step.organ), agenda=agenda)
