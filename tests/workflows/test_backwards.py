"""The plan backwards and the count forwards are one and the same way."""

from datetime import date, timedelta
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from kommissorium.danish.workdays import is_working_day
from kommissorium.model.profile import Profil
from kommissorium.workflows.planning.backwards import Placed, earliest_decision, place_backwards
from kommissorium.workflows.planning.way import Step
from kommissorium.workflows.planning.workdays import Workdays

YEAR = [day for number in range(365) if is_working_day(day := date(2027, 1, 1) + timedelta(number), lambda _day: False)]
BODIES = ("Økonomiudvalget", "Direktionen", "Byrådet")
WORKS = st.builds(Step, st.just("Arbejde"), days=st.integers(0, 20))
MEETINGS = st.builds(Step, st.just("Møde"), st.sampled_from(BODIES[:2]), st.integers(0, 5), st.sampled_from([None, 0, 1, 4]))
DECISIONS = st.builds(Step, st.just("Beslutning"), st.just("Byrådet"), st.just(0), st.sampled_from([None, 0, 4]))
# How many working days lie between a body's meetings; one without any in the calendar meets on any day.
RHYTHMS = st.tuples(*(st.sampled_from([0, 7, 22]) for _body in BODIES))


@cache
def _workdays(*rhythms: int) -> Workdays:
    held = [(body, day) for body, rhythm in zip(BODIES, rhythms, strict=True) if rhythm for day in YEAR[::rhythm]]
    calendar = [{"organ": body, "dato": day.isoformat()} for body, day in held]
    return Workdays(Profil.read({"kommune": {"navn": "Fjordby Kommune"}, "møder": calendar}))


def _first_day(placed: Placed) -> date:
    return placed.begin or placed.agenda or placed.day


@given(st.lists(WORKS | MEETINGS, max_size=4), DECISIONS, RHYTHMS, st.integers(150, 240))
def test_who_begins_on_the_plans_first_day_reaches_the_decision_and_who_begins_a_working_day_later_does_not(
    before: list[Step], decision: Step, rhythms: tuple[int, ...], number: int
) -> None:
    workdays, steps = _workdays(*rhythms), [*before, decision]
    day = next(day for day in workdays.meetings("Byrådet") or YEAR if day >= YEAR[number])

    first = _first_day(place_backwards(steps, [None] * len(before) + [day], workdays)[0])

    in_time, late = (earliest_decision(steps, today, workdays) for today in (first, workdays.after(first, 1)))
    assert in_time is not None
    assert in_time.day <= day
    assert late is None or late.day > day
