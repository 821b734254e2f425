"""Public holidays and working days."""

from datetime import date, timedelta

import holidays

from kommissorium.danish.workdays import public_holiday, working_days_after, working_days_before

FIRST, LAST = 1970, 2060


def test_holidays_are_those_of_the_package_holidays() -> None:
    known = set(holidays.country_holidays("DK", years=range(FIRST, LAST + 1)))
    days = [date(FIRST, 1, 1) + timedelta(days=number) for number in range((date(LAST + 1, 1, 1) - date(FIRST, 1, 1)).days)]

    assert {day for day in days if public_holiday(day)} == known


def test_holidays_have_their_names() -> None:
    assert public_holiday(date(2021, 4, 30)) == "store bededag"
    assert public_holiday(date(2024, 4, 26)) == ""
    assert public_holiday(date(2020, 5, 21)) == "Kristi himmelfartsdag"


def test_working_days_leave_out_weekends_holidays_and_closed_days() -> None:
    def closed(day: date) -> bool:
        return day == date(2021, 5, 14)

    assert working_days_before(date(2021, 4, 22), 4, closed) == date(2021, 4, 16)
    assert working_days_before(date(2021, 4, 6), 1, closed) == date(2021, 3, 31)
    assert working_days_before(date(2021, 5, 17), 1, closed) == date(2021, 5, 12)
    assert working_days_before(date(2021, 5, 17), 0, closed) == date(2021, 5, 17)


def test_working_days_are_counted_forwards_as_well() -> None:
    def closed(day: date) -> bool:
        return day == date(2021, 5, 14)

    assert working_days_after(date(2021, 3, 31), 1, closed) == date(2021, 4, 6)
    assert working_days_after(date(2021, 5, 12), 1, closed) == date(2021, 5, 17)
    assert working_days_after(date(2021, 5, 12), 0, closed) == date(2021, 5, 12)
