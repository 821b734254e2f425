from typing import Any

import pytest

from kommissorium.model.document_rules import check_agenda_item, check_dialogue
from kommissorium.model.kommissorium import Kommissorium

MEETING = {"dato": "14. maj 2020"}
DECISION = {"nødvendig": "ja", "hvad": "x", "organ": "Byrådet"}


def _meeting(**fields: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    read = Kommissorium.model_validate({"dialogmøder": [MEETING | fields]})
    return [(problem.code, problem.path[2:]) for problem in check_dialogue(read)]


def test_a_recommendation_goes_on_with_that() -> None:
    read = Kommissorium.model_validate({"sag": {"indstilling": ["at x", "At y", "Kommissoriet godkendes", "attest gives"]}})

    assert [(problem.code, problem.path) for problem in check_agenda_item(read)] == [
        ("D001", ("sag", "indstilling", 2)),
        ("D001", ("sag", "indstilling", 3)),
    ]


@pytest.mark.parametrize("count", [1, 5])
def test_up_to_five_directions_are_fine(count: int) -> None:
    assert _meeting(pejlemærker=[{"tekst": "Mere udeliv for de 3-5-årige, f.eks. i skoven."}] * count) == []


def test_six_directions_are_many_and_two_sentences_are_long() -> None:
    directions = [{"tekst": "Mere udeliv."}] * 5 + [{"tekst": "Mere udeliv. Også om vinteren."}]

    assert _meeting(pejlemærker=directions) == [("D002", ("pejlemærker",)), ("D003", ("pejlemærker", 5, "tekst"))]


@pytest.mark.parametrize(
    ("decision", "found"),
    [
        ({"nødvendig": "nej"}, []),
        ({}, []),
        (DECISION | {"tidspunkt": "11. juni 2020"}, []),
        (DECISION | {"tidspunkt": "afklares"}, []),
        (DECISION | {"tidspunkt": "maj 2020"}, []),
        (DECISION, [("D004", ("formel_beslutning",))]),
        (DECISION | {"tidspunkt": "14. maj 2020"}, [("D005", ("formel_beslutning", "tidspunkt"))]),
        (DECISION | {"tidspunkt": "april 2020"}, [("D005", ("formel_beslutning", "tidspunkt"))]),
    ],
    ids=["not needed", "not said", "later", "open", "perhaps later", "no time", "the same day", "earlier"],
)
def test_a_formal_decision_is_taken_later_and_its_place_and_time_are_said(decision: dict[str, str], found: list[Any]) -> None:
    assert _meeting(formel_beslutning=decision) == found
