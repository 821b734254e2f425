"""The municipality's calendar: on which days its bodies meet, and on which nobody does."""

from collections.abc import Callable
from datetime import date

from kommissorium.danish.dates import weekday_name
from kommissorium.danish.workdays import is_weekend, public_holiday
from kommissorium.model.bodies import is_council, is_same_body
from kommissorium.model.profile import Profil


def meeting_days(organ: str, profil: Profil | None) -> list[date]:
    """The days on which the body meets, in order; empty when the calendar has none of its meetings."""
    calendar = profil.møder if profil else []
    return sorted({meeting.dato for meeting in calendar if names_same_body(meeting.organ, organ, profil)})


def names_same_body(one: str, other: str, profil: Profil | None) -> bool:
    """Whether both texts name the same body; the council's names, "kommunalbestyrelsen" and "byrådet", are one."""
    return is_same_body(one, other, profil) or (is_council(one, profil) and is_council(other, profil))


def nearest_days(day: date, days: list[date]) -> list[date]:
    """The last of the days before `day` and the first one after it, as far as there are any."""
    before, after = [one for one in days if one < day], [one for one in days if one > day]
    return [*before[-1:], *after[:1]]


def is_covered(days: list[date], year: int) -> bool:
    """Whether the calendar speaks of that year at all."""
    return any(day.year == year for day in days)


def closed_by(profil: Profil | None) -> Callable[[date], bool]:
    """Tells the days on which the municipality is closed though they are no public holidays."""
    return lambda day: bool(profil and profil.day_off(day))


def why_closed(day: date, profil: Profil | None) -> str:
    """Why nobody meets on that day; empty where nothing speaks against it."""
    if name := public_holiday(day) or (profil.day_off(day) if profil else ""):
        return name
    return weekday_name(day) if is_weekend(day) else ""
