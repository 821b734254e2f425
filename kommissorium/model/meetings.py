"""The meetings of a kommissorium, and the rows of its plan, with their times."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kommissorium.danish.dates import long_date
from kommissorium.danish.periods import Operator, Præcision, Tidspunkt
from kommissorium.model.answers import Afklares
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.texts import Organ
from kommissorium.model.walk import Path

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Timed:
    """A time and where it stands."""

    path: Path
    """The keys and indexes that lead to the time; indexes count from 0."""
    time: Tidspunkt

    @property
    def day(self) -> date | None:
        """The day, where the time is one and not only bounded by one."""
        is_day = self.time.præcision is Præcision.DAG and self.time.operator is Operator.INGEN
        return self.time.tidligst if is_day else None


@dataclass(frozen=True, slots=True)
class Meeting(Timed):
    """A time at which a body meets."""

    organ: Organ

    @property
    def table(self) -> Path:
        """The list that the meeting is a row of, or the section that it stands in."""
        return tuple(step for step in self.path[:-1] if isinstance(step, str))


def rows_of(answer: list[Row] | Afklares) -> list[Row]:
    """The rows of a list that may be a hole; a hole has none."""
    return [] if isinstance(answer, Afklares) else answer


def milestones(kommissorium: Kommissorium) -> list[Timed]:
    """The milestones whose times are known, in their order."""
    times = [row.tidspunkt for row in rows_of(kommissorium.tidsplan.milepæle)]
    return [Timed(("tidsplan", "milepæle", number, "tidspunkt"), time) for number, time in enumerate(times) if isinstance(time, Tidspunkt)]


def meetings(kommissorium: Kommissorium) -> Iterator[Meeting]:
    """All meetings whose body and time are known, in the order of the document."""
    for number, treated in enumerate(rows_of(kommissorium.stamoplysninger.behandles_i)):
        yield from _meeting(("stamoplysninger", "behandles_i", number, "tidspunkt"), treated.organ, treated.tidspunkt)
    for number, decision in enumerate(rows_of(kommissorium.baggrund.beslutninger)):
        yield from _meeting(("baggrund", "beslutninger", number, "dato"), decision.organ, decision.dato)
    for number, step in enumerate(rows_of(kommissorium.tidsplan.milepæle)):
        yield from _meeting(("tidsplan", "milepæle", number, "tidspunkt"), step.organ, step.tidspunkt)
    yield from _meeting(("godkendelse", "dato"), kommissorium.godkendelse.organ, kommissorium.godkendelse.dato)


def dialogue_meetings(kommissorium: Kommissorium) -> Iterator[Timed]:
    """The dialogue meetings, and the meetings that decide upon what they ask for, whose times are known."""
    for number, meeting in enumerate(rows_of(kommissorium.dialogmøder)):
        if isinstance(meeting.dato, date):
            yield Timed(("dialogmøder", number, "dato"), day_as_time(meeting.dato))
        if isinstance(meeting.formel_beslutning.tidspunkt, Tidspunkt):
            yield Timed(("dialogmøder", number, "formel_beslutning", "tidspunkt"), meeting.formel_beslutning.tidspunkt)


def day_as_time(day: date) -> Tidspunkt:
    """The day as a time that is known to the day."""
    return Tidspunkt(long_date(day), day, day, præcision=Præcision.DAG)


def _meeting(path: Path, organ: object, time: object) -> Iterator[Meeting]:
    if isinstance(time, date):
        time = day_as_time(time)
    if isinstance(organ, Organ) and isinstance(time, Tidspunkt):
        yield Meeting(path, time, organ)
