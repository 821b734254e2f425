"""The days on which a municipality works and its bodies meet."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from kommissorium.danish.workdays import is_working_day, working_days_after, working_days_before
from kommissorium.model.calendar import closed_by, meeting_days
from kommissorium.model.profile import Profil

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Workdays:
    """The municipality's working days, and the meetings of its calendar."""

    profil: Profil | None
    closed: Callable[[date], bool] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "closed", closed_by(self.profil))

    def before(self, day: date, count: int) -> date:
        """The working day `count` working days before `day`; for 0 the day itself, or the last working day before it."""
        return working_days_before(day, count, self.closed) if count else self._open(day, -_DAY)

    def after(self, day: date, count: int) -> date:
        """The working day `count` working days after `day`; for 0 the day itself, or the first working day after it."""
        return working_days_after(day, count, self.closed) if count else self._open(day, _DAY)

    def meetings(self, organ: str) -> list[date]:
        """The days on which the body meets, as far as the calendar has them."""
        return meeting_days(organ, self.profil)

    def _open(self, day: date, step: timedelta) -> date:
        while not is_working_day(day, self.closed):
            day += step
        return day
