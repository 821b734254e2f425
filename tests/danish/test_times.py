"""The table of times, and the laws that hold for all of them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from kommissorium.danish.periods import Operator, Order, Præcision, Tidspunkt, TidspunktFejl, compare, parse_tidspunkt

TABLE = yaml.safe_load((Path(__file__).parents[1] / "cases" / "danish_times.yaml").read_text(encoding="utf-8"))
ACCEPTED = [row for group in TABLE["accepted"].values() for row in group]

YEARS = st.integers(1900, 2199).map(str)
MONTHS = st.sampled_from(["januar", "feb.", "marts", "april", "juni", "august", "december"])
WHOLES = st.one_of(
    MONTHS,
    st.sampled_from(["1. kvartal", "Q3", "4. kvt.", "1. halvår", "andet halvår", "foråret", "sommeren", "efterår", "vinteren"]),
    st.integers(1, 52).map(lambda week: f"uge {week}"),
)
PARTS = st.sampled_from(["primo", "medio", "ultimo", "begyndelsen af", "midten af", "slutningen af", "udgangen af"])
DAYS = st.builds(lambda day, month: f"{day}. {month}", st.integers(1, 28), MONTHS)
UNITS = st.one_of(WHOLES, DAYS, st.builds("{} {}".format, PARTS, WHOLES))
DATED = st.one_of(st.builds("{} {}".format, UNITS, YEARS), YEARS)
SPANS = st.builds("{}{}{}".format, st.one_of(UNITS, DATED), st.sampled_from([" til ", "-", " eller ", " og ", "/", ", "]), DATED)
OPERATORS = st.sampled_from(["senest", "inden", "før", "efter", "fra", "til og med", "til", "tidligst", "i", "ved", "mellem"])
CALENDARS = st.one_of(DATED, SPANS, st.builds("{} {}".format, OPERATORS, st.one_of(DATED, SPANS)))
CONDITIONS = st.one_of(
    st.sampled_from(
        ["når direktøren er tiltrådt.", "Hvis budgettet, og kun det, er vedtaget", "inden sommerferien 2020", "14 dage før mødet"]
    ),
    st.builds("{} {}".format, st.sampled_from(["når", "efter", "ved", "fra", "Senest"]), st.text(max_size=20)),
)
TIMES = st.one_of(
    CALENDARS,
    CONDITIONS,
    st.builds("{}, {}".format, CALENDARS, CONDITIONS),
    st.builds("{}, dog {}".format, CONDITIONS, CALENDARS),
)
PIECES = ["primo", "når", "uge", "12", "2020", "-", "/", ",", ".", "1.", "53", "marts", "senest", "fra", "til", "jul", "kl.", "q1"]


def read_or_none(text: str) -> Tidspunkt | None:
    try:
        return parse_tidspunkt(text)
    except TidspunktFejl:
        return None


@pytest.mark.parametrize("row", ACCEPTED, ids=lambda row: row["text"])
def test_a_form_has_its_days_its_print_and_its_condition(row: dict[str, Any]) -> None:
    found = parse_tidspunkt(row["text"])

    assert (found.tidligst, found.senest, str(found), found.betingelse) == (
        row["first"],
        row["last"],
        row.get("prints", row["text"]),
        row.get("condition", ""),
    )


@pytest.mark.parametrize("row", ACCEPTED, ids=lambda row: row["text"])
def test_the_print_of_a_form_is_read_as_the_same_time(row: dict[str, Any]) -> None:
    found = parse_tidspunkt(row["text"])

    assert parse_tidspunkt(str(found)) == found


@pytest.mark.parametrize("row", TABLE["refused"], ids=lambda row: row["why"])
def test_what_is_no_time_is_refused_with_advice(row: dict[str, str]) -> None:
    with pytest.raises(TidspunktFejl) as caught:
        parse_tidspunkt(row["text"])

    assert row["says"] in f"{caught.value.message} {caught.value.hint}"
    assert caught.value.message and caught.value.hint


def test_a_time_carries_its_operator_and_its_precision() -> None:
    assert parse_tidspunkt("Senest d. 1/5 2020") == Tidspunkt(
        tekst="senest 1. maj 2020",
        tidligst=None,
        senest=date(2020, 5, 1),
        operator=Operator.SENEST,
        betingelse="",
        præcision=Præcision.DAG,
    )


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("22. august 2019", Præcision.DAG),
        ("uge 12 2020", Præcision.UGE),
        ("marts 2020", Præcision.MÅNED),
        ("foråret 2020", Præcision.ÅRSTID),
        ("1. kvartal 2020", Præcision.KVARTAL),
        ("1. halvår 2020", Præcision.HALVÅR),
        ("2020", Præcision.ÅR),
        ("primo 2020", Præcision.DEL),
        ("marts-april 2020", Præcision.TIDSRUM),
        ("inden sommerferien", Præcision.INGEN),
    ],
)
def test_the_precision_is_that_of_the_period(text: str, precision: Præcision) -> None:
    assert parse_tidspunkt(text).præcision is precision


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("primo 2020", "23. januar 2020", Order.UNDECIDED),
        ("14. maj 2020", "primo 2020", Order.AFTER),
        ("primo 2020", "14. maj 2020", Order.BEFORE),
        ("marts 2020", "uge 14 2020", Order.UNDECIDED),
        ("før marts 2020", "efter marts 2020", Order.BEFORE),
        ("senest 1. maj 2020", "2. maj 2020", Order.BEFORE),
        ("senest 1. maj 2020", "1. januar 2020", Order.UNDECIDED),
        ("fra 1. maj 2020", "30. april 2020", Order.AFTER),
        ("fra 1. maj 2020", "1. juni 2020", Order.UNDECIDED),
        ("når budgettet er vedtaget", "2020", Order.UNDECIDED),
        ("primo 2020, når budgettet er vedtaget", "2021", Order.BEFORE),
        ("22. august 2019", "22. august 2019", Order.UNDECIDED),
    ],
)
def test_two_times_compare_in_three_values(one: str, other: str, order: Order) -> None:
    assert compare(parse_tidspunkt(one), parse_tidspunkt(other)) is order


@given(DATED)
def test_a_stretch_of_the_calendar_with_its_year_is_a_time(text: str) -> None:
    found = parse_tidspunkt(text)

    assert found.tidligst is not None and found.senest is not None


@given(TIMES)
@example("mandag den 5. og tirsdag den 6. marts 2018")
@example("når abcd., 1. maj 2020")
@example("1. marts-30. april eller 3. juni 2020")
def test_the_print_of_a_time_is_read_as_the_same_time(text: str) -> None:
    found = read_or_none(text)

    assert found is None or parse_tidspunkt(str(found)) == found


@given(TIMES)
def test_no_time_ends_before_it_begins(text: str) -> None:
    found = read_or_none(text)

    assert not (found and found.tidligst and found.senest) or found.tidligst <= found.senest


@given(TIMES, TIMES)
def test_before_and_after_exclude_each_other(one: str, other: str) -> None:
    first, second = read_or_none(one), read_or_none(other)
    mirrored = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE, Order.UNDECIDED: Order.UNDECIDED}

    if first and second:
        assert compare(second, first) is mirrored[compare(first, second)]


@given(DATED)
def test_before_a_time_lies_before_after_it_unless_it_is_a_vague_part(text: str) -> None:
    if parse_tidspunkt(text).præcision is not Præcision.DEL:
        assert compare(parse_tidspunkt(f"før {text}"), parse_tidspunkt(f"efter {text}")) is Order.BEFORE


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_any_text_is_a_time_or_refused_with_advice(text: str) -> None:
    try:
        found = parse_tidspunkt(text)
    except TidspunktFejl as error:
        assert error.message and error.hint
    else:
        assert parse_tidspunkt(str(found)) == found
