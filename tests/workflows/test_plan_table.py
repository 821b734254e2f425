"""The time plan as a table: its columns, its bars and its signs."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.danish.periods import parse_tidspunkt
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.workflows.plan_table import MOST_COLUMNS, columns_for, print_plan

PLAN = {
    "mandat": {"beslutter": "Økonomiudvalget"},
    "tidsplan": {
        "milepæle": [
            {"tidspunkt": "22. januar 2020", "aktivitet": "a"},
            {"tidspunkt": "primo 2020", "aktivitet": "b", "organ": "Økonomiudvalget"},
            {"tidspunkt": "april 2020", "aktivitet": "c", "organ": "Økonomiudvalget"},
            {"tidspunkt": "senest februar 2020", "aktivitet": "d"},
            {"tidspunkt": "efter marts 2020", "aktivitet": "e"},
            {"tidspunkt": "når den nye direktør er tiltrådt", "aktivitet": "f"},
        ]
    },
}


@pytest.mark.parametrize(
    ("times", "names"),
    [
        ([], []),
        (["når budgettet er vedtaget"], []),
        (["22. august 2019"], ["aug. 2019"]),
        (["primo 2020"], ["jan. 2020", "feb. 2020", "mar. 2020", "apr. 2020"]),
        (["december 2019", "maj 2020"], ["dec. 2019", "jan. 2020", "feb. 2020", "mar. 2020", "apr. 2020", "maj 2020"]),
        (["1. januar 2020", "31. januar 2021"], [f"{n}. kvt. 2020" for n in range(1, 5)] + ["1. kvt. 2021"]),
        (["2020", "2023"], [f"{n}. halvår {year}" for year in range(2020, 2024) for n in (1, 2)]),
        (["2020", "2027"], [str(year) for year in range(2020, 2028)]),
        (["2020", "2032"], [f"{year}–{year + 1}" for year in range(2020, 2033, 2)]),
    ],
)
def test_the_columns_are_months_or_as_long_as_need_be(times: list[str], names: list[str]) -> None:
    assert [column.name for column in columns_for([parse_tidspunkt(time) for time in times])] == names


@given(st.dates(date(1990, 1, 1), date(2001, 12, 31)), st.integers(0, 350_000))
def test_the_columns_hold_every_day_once_and_are_few(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    columns = columns_for([parse_tidspunkt(f"{day.day}.{day.month}.{day.year}") for day in (first, last)])

    assert len(columns) <= MOST_COLUMNS
    assert columns[0].first <= first <= last <= columns[-1].last
    assert [(after.first - before.last).days for before, after in pairwise(columns)] == [1] * (len(columns) - 1)


def test_a_bar_stands_where_the_step_may_lie_and_its_sign_says_how_sure_that_is() -> None:
    plan = print_plan(Kommissorium.model_validate(PLAN), None, {})

    assert plan["kolonner"] == ["jan. 2020", "feb. 2020", "mar. 2020", "apr. 2020"]
    assert [[cell["tegn"] for cell in row["felter"]] for row in plan["rækker"]] == [
        ["●", "", "", ""],
        ["(B)", "(B)", "(B)", "(B)"],
        ["", "", "", "B"],
        ["(●)", "(●)", "", ""],
        ["", "", "", "●"],
        ["", "", "", ""],
    ]
    assert (plan["har_trin"], plan["har_beslutninger"], plan["har_brede"], plan["har_ukendte"]) == (True, True, True, True)


def test_a_colour_never_stands_without_its_sign() -> None:
    plan = print_plan(Kommissorium.model_validate(PLAN), None, {})
    looks = {(cell["tegn"], cell["farve"]) for row in plan["rækker"] for cell in row["felter"]}

    assert len({sign for sign, _colour in looks}) == len(looks) == len({colour for _sign, colour in looks})
    assert ("", "auto") in looks


def test_a_body_that_decides_by_its_role_marks_its_steps() -> None:
    data = {
        "stamoplysninger": {"behandles_i": [{"organ": "Byrådet", "rolle": "beslutter"}, {"organ": "Økonomiudvalget", "rolle": "drøfter"}]},
        "tidsplan": {"milepæle": [{"tidspunkt": "maj 2020", "organ": organ} for organ in ("byrådet", "Økonomiudvalget")]},
    }

    assert [row["beslutning"] for row in print_plan(Kommissorium.model_validate(data), None, {})["rækker"]] == [True, False]


def test_a_plan_without_days_has_no_picture() -> None:
    plan = print_plan(Kommissorium.model_validate({"tidsplan": {"milepæle": [{"tidspunkt": "afklares"}]}}), None, {})

    assert (plan["kolonner"], plan["rækker"]) == ([], [])
