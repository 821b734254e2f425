"""The decision that a plan leads to."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kommissorium.danish.periods import Tidspunkt
from kommissorium.model.calendar import names_same_body
from kommissorium.model.case import Behandling, Rolle
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import day_as_time, rows_of
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Organ
from kommissorium.workflows.planning.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Target:
    """The meeting that decides."""

    organ: str
    time: Tidspunkt
    """With a first or a last day, or both."""
    earlier: tuple[Behandling, ...] = ()
    """The meetings that treat the case before it, after the decision before."""
    since: date | None = None
    """The day of the decision before; None where there is none, or none whose day is known."""

    @property
    def last(self) -> date:
        """The last day that it may be, or the first one where nobody has said a last one."""
        day = self.time.senest or self.time.tidligst
        assert day is not None
        return day

    @property
    def first(self) -> date:
        """The first day that it may be, or the last one where nobody has said a first one."""
        return self.time.tidligst or self.last


def find_target(kommissorium: Kommissorium, profil: Profil | None, today: date) -> Target | None:
    """The next decision from `today` on, or else the last one: of the meetings that treat the case, of the milestones before the
    body that decides, or the approval. None where none of them says when.
    """
    for found in (_treated(kommissorium), _milestones(kommissorium, profil), _approval(kommissorium)):
        targets = [target for target in found if target.time.tidligst or target.time.senest]
        if targets:
            return next((target for target in targets if target.last >= today), targets[-1])
    return None


def days_of(target: Target, workdays: Workdays) -> tuple[date, ...]:
    """The days to plan from: the target's own, or the first and the last one that it may be.

    Meetings of the calendar where it has some within that time, working days otherwise.
    """
    time = target.time
    meetings = [day for day in workdays.meetings(target.organ) if target.first <= day <= target.last]
    if meetings:
        return tuple(dict.fromkeys((meetings[0], meetings[-1])))
    if time.tidligst == time.senest:
        return (target.last,)
    ends = time.tidligst and workdays.after(time.tidligst, 0), time.senest and workdays.before(time.senest, 0)
    return tuple(dict.fromkeys(day for day in ends if day))


def _treated(kommissorium: Kommissorium) -> Iterator[Target]:
    rows = rows_of(kommissorium.stamoplysninger.behandles_i)
    says_roles = any(isinstance(row.rolle, Rolle) for row in rows)
    start, since = 0, None
    for number, row in enumerate(rows):
        if row.rolle is Rolle.BESLUTTER or (not says_roles and number == len(rows) - 1):
            if isinstance(row.tidspunkt, Tidspunkt) and isinstance(row.organ, Organ):
                yield Target(row.organ, row.tidspunkt, tuple(rows[start:number]), since)
                since = row.tidspunkt.senest
            start = number + 1


def _milestones(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Target]:
    decides = kommissorium.mandat.beslutter
    for step in rows_of(kommissorium.tidsplan.milepæle):
        organ, time = step.organ, step.tidspunkt
        if not (isinstance(organ, Organ) and isinstance(decides, Organ) and isinstance(time, Tidspunkt)):
            continue
        if names_same_body(organ, decides, profil):
            yield Target(organ, time)


def _approval(kommissorium: Kommissorium) -> Iterator[Target]:
    approval = kommissorium.godkendelse
    if isinstance(approval.organ, Organ) and isinstance(approval.dato, date):
        yield Target(approval.organ, day_as_time(approval.dato))
