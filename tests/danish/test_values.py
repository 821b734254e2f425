"""Dates, amounts, lists and typography by their table, and what templates see of them."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.danish.dates import DatoFejl, long_date, parse_date, short_date, weekday_name
from kommissorium.danish.filters import FILTERS
from kommissorium.danish.lists import conjunction
from kommissorium.danish.numbers import BeløbFejl, kroner, parse_amount, thousands
from kommissorium.danish.typography import NBSP, typeset

TABLE = yaml.safe_load((Path(__file__).parents[1] / "cases" / "danish_values.yaml").read_text(encoding="utf-8"))
SPACED_TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(["§", "17", "stk.", "4", " ", "kr.", "mio.", "22.", "august", "kl.", "uge", NBSP, "%", ","])).map("".join),
)


@pytest.mark.parametrize("row", TABLE["dates"], ids=lambda row: row["text"])
def test_a_date_is_read_and_written(row: dict[str, Any]) -> None:
    day = parse_date(row["text"])

    assert (day, long_date(day), short_date(day)) == (row["day"], row["long"], row["short"])


@pytest.mark.parametrize("row", TABLE["no dates"], ids=lambda row: row["text"])
def test_what_is_no_date_is_refused_with_advice(row: dict[str, str]) -> None:
    with pytest.raises(DatoFejl) as caught:
        parse_date(row["text"])

    assert row["says"] in f"{caught.value.message} {caught.value.hint}"


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_every_written_date_is_read_as_the_same_day(day: date) -> None:
    written = [long_date(day), short_date(day), day.isoformat(), f"{weekday_name(day)} den {long_date(day)}"]

    assert {parse_date(text) for text in written} == {day}


@pytest.mark.parametrize("row", TABLE["amounts"], ids=lambda row: row["text"])
def test_an_amount_is_read_and_written(row: dict[str, str]) -> None:
    amount = parse_amount(row["text"])

    assert (str(amount), kroner(amount)) == (row["amount"], row["prints"])


@pytest.mark.parametrize("row", TABLE["no amounts"], ids=lambda row: row["text"])
def test_what_is_no_amount_is_refused_with_advice(row: dict[str, str]) -> None:
    with pytest.raises(BeløbFejl) as caught:
        parse_amount(row["text"])

    assert row["says"] in f"{caught.value.message} {caught.value.hint}"


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_every_written_amount_is_read_as_the_same_amount(amount: Decimal) -> None:
    assert parse_amount(kroner(amount)) == amount


def test_thousands_have_points_and_decimals_a_comma() -> None:
    assert [thousands(number) for number in (999, 3478, 2325750, Decimal("2.5E+6"), Decimal("-1250.5"))] == [
        "999",
        "3.478",
        "2.325.750",
        "2.500.000",
        "-1.250,5",
    ]


@pytest.mark.parametrize("row", TABLE["lists"], ids=lambda row: row["prints"])
def test_a_list_has_no_comma_before_its_last_word(row: dict[str, Any]) -> None:
    assert conjunction(row["items"], row.get("word", "og")) == row["prints"]


@pytest.mark.parametrize("row", TABLE["typography"], ids=lambda row: row["text"])
def test_a_number_and_its_word_stay_on_one_line(row: dict[str, str]) -> None:
    assert typeset(row["text"]) == row["prints"].replace("~", NBSP)


@pytest.mark.parametrize("text", TABLE["typography leaves alone"])
def test_typography_leaves_alone(text: str) -> None:
    assert typeset(text) == text


@given(SPACED_TEXTS)
def test_typography_changes_spaces_only(text: str) -> None:
    assert typeset(text).replace(NBSP, " ") == text.replace(NBSP, " ")


@given(SPACED_TEXTS)
def test_typography_is_done_once(text: str) -> None:
    assert typeset(typeset(text)) == typeset(text)


@pytest.mark.parametrize(
    ("name", "value", "printed"),
    [
        ("dato", date(2019, 8, 22), "22. august 2019"),
        ("dato", "2019-08-22", "22. august 2019"),
        ("dato", "primo 2020", "primo 2020"),
        ("dato", None, None),
        ("kroner", 1250000, "1.250.000 kr."),
        ("kroner", Decimal("0.5"), "0,50 kr."),
        ("kroner", "2,5 mio. kr.", "2.500.000 kr."),
        ("kroner", "afklares", "afklares"),
        ("kroner", None, None),
        ("opremsning", ["a", 2, "c"], "a, 2 og c"),
        ("opremsning", (word for word in ["a", "b"]), "a og b"),
        ("opremsning", "afklares", "afklares"),
        ("opremsning", None, None),
        ("stort", "primo § 17 i ØU", "Primo § 17 i ØU"),
        ("stort", "", ""),
        ("stort", None, None),
    ],
)
def test_a_filter_writes_what_it_can_read_and_passes_on_the_rest(name: str, value: object, printed: object) -> None:
    assert FILTERS[name](value) == printed
