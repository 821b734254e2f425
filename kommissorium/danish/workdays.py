"""Danish public holidays and working days."""

from collections.abc import Callable
from datetime import date, timedelta

_SATURDAY = 5
_LAST_GREAT_PRAYER_DAY = 2023
# Days after Easter Sunday. The package "holidays" says the same of the years 1970 to 2060 (a test holds the two together), and
# takes 250 ms to import, twice as long as a whole `tjek`.
_AROUND_EASTER = {
    -3: "skærtorsdag",
    -2: "langfredag",
    0: "påskedag",
    1: "2. påskedag",
    26: "store bededag",
    39: "Kristi himmelfartsdag",
    49: "pinsedag",
    50: "2. pinsedag",
}
_GREAT_PRAYER_DAY = 26
_FIXED = {(1, 1): "nytårsdag", (12, 25): "juledag", (12, 26): "2. juledag"}


def public_holiday(day: date) -> str:
    """The name of the Danish public holiday, as it stands in a sentence; empty on other days, Sundays among them.

    >>> public_holiday(date(2020, 4, 10))
    'langfredag'
    """
    if name := _FIXED.get((day.month, day.day)):
        return name
    distance = (day - _easter(day.year)).days
    if distance == _GREAT_PRAYER_DAY and day.year > _LAST_GREAT_PRAYER_DAY:
        return ""
    return _AROUND_EASTER.get(distance, "")


def is_weekend(day: date) -> bool:
    """Whether the day is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def is_working_day(day: date, is_closed: Callable[[date], bool]) -> bool:
    """Whether the day is one of Monday to Friday, no public holiday, and not one on which `is_closed`."""
    return not (is_weekend(day) or public_holiday(day) or is_closed(day))


def working_days_before(day: date, count: int, is_closed: Callable[[date], bool]) -> date:
    """The working day that lies `count` working days before `day`; the day itself where `count` is 0."""
    return _step(day, count, is_closed, -timedelta(days=1))


def working_days_after(day: date, count: int, is_closed: Callable[[date], bool]) -> date:
    """The working day that lies `count` working days after `day`; the day itself where `count` is 0."""
    return _step(day, count, is_closed, timedelta(days=1))


def _step(day: date, count: int, is_closed: Callable[[date], bool], step: timedelta) -> date:
    while count:
        day += step
        count -= is_working_day(day, is_closed)
    return day


def _easter(year: int) -> date:
    """Easter Sunday, by the rule of Meeus, Jones and Butcher for the Gregorian calendar."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
