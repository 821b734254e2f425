"""What the input itself says of the steps: the meetings that treat the case, and its milestones."""

from collections.abc import Sequence
from dataclasses import dataclass

from kommissorium.danish.periods import Tidspunkt
from kommissorium.model.calendar import names_same_body
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import rows_of
from kommissorium.model.profile import Profil
from kommissorium.model.schedule import Milepæl
from kommissorium.model.texts import Organ, Tekst
from kommissorium.workflows.planning.target import Target
from kommissorium.workflows.planning.way import Step


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone of the input."""

    number: int
    """Its place in the list, counted from 0."""
    name: str
    organ: str
    time: Tidspunkt | None
    """None while it is not settled."""


@dataclass(frozen=True, slots=True)
class OwnRows:
    """The rows of the input on the way to one decision."""

    target: Target
    milestones: tuple[Milestone, ...]
    profil: Profil | None

    def find(self, step: Step, *, decides: bool) -> tuple[Milestone | None, Tidspunkt | None]:
        """The milestone that is the step, and when the input says that the step is; None where it says nothing of it."""
        milestone = self._milestone(step, decides=decides)
        if decides:
            return milestone, self.target.time
        for row in reversed(self.target.earlier):
            if isinstance(row.organ, Organ) and isinstance(row.tidspunkt, Tidspunkt) and self._same(row.organ, step.organ):
                return milestone, row.tidspunkt
        return milestone, milestone.time if milestone else None

    def _milestone(self, step: Step, *, decides: bool) -> Milestone | None:
        """The last milestone of the step's name or before its body; that of the decision lies at its time, and no other does."""
        own = [row for row in self.milestones if self._is_step(row, step)]
        if decides or self._same(step.organ, self.target.organ):
            own = [row for row in own if _overlap(row.time, self.target.time) == decides]
        return own[-1] if own else None

    def _is_step(self, row: Milestone, step: Step) -> bool:
        return row.name.casefold() == step.name.casefold() or self._same(row.organ, step.organ)

    def _same(self, one: str, other: str) -> bool:
        return bool(one and other) and names_same_body(one, other, self.profil)


def own_rows(kommissorium: Kommissorium, profil: Profil | None, target: Target) -> OwnRows:
    """The milestones that surely lie neither before the decision before the target nor after the target.

    One of which neither the activity nor the time is settled says nothing yet.
    """
    rows = [row for row in _milestones(rows_of(kommissorium.tidsplan.milepæle)) if row.name or row.time]
    return OwnRows(target, tuple(row for row in rows if row.time is None or _is_on_the_way(row.time, target)), profil)


def _milestones(rows: Sequence[Milepæl]) -> list[Milestone]:
    return [
        Milestone(
            number,
            str(row.aktivitet) if isinstance(row.aktivitet, Tekst) else "",
            str(row.organ) if isinstance(row.organ, Organ) else "",
            row.tidspunkt if isinstance(row.tidspunkt, Tidspunkt) and (row.tidspunkt.tidligst or row.tidspunkt.senest) else None,
        )
        for number, row in enumerate(rows)
    ]


def _is_on_the_way(time: Tidspunkt, target: Target) -> bool:
    is_after = time.tidligst is not None and time.tidligst > target.last
    is_before = target.since is not None and time.senest is not None and time.senest <= target.since
    return not (is_after or is_before)


def _overlap(one: Tidspunkt | None, other: Tidspunkt) -> bool:
    """Whether both times may be one day; one that is not known may be none that is."""
    if one is None:
        return False
    starts_late = one.tidligst and other.senest and one.tidligst > other.senest
    ends_early = one.senest and other.tidligst and one.senest < other.tidligst
    return not (starts_late or ends_early)
