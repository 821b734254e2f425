"""What the agenda item takes from the kommissorium."""

from typing import Any

import pytest

from kommissorium.model.catalogue import Katalog
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument
from kommissorium.resources import example_file
from kommissorium.source.catalogue_reader import load_catalogue
from kommissorium.source.positions import Positions
from kommissorium.word.content.values import Markdown, Marked
from kommissorium.workflows.context import Paper, build_context

SHARED = {
    "stamoplysninger": {
        "titel": "T",
        "behandles_i": [
            {"organ": "Direktionen", "tidspunkt": "maj 2020", "rolle": "indstiller"},
            {"organ": "Økonomiudvalget", "tidspunkt": "juni 2020", "punkt": "4"},
        ],
    },
    "formål": "F",
    "mandat": {"indstiller": "Direktionen"},
    "konsekvenser": {"juridiske": "J"},
    "afgrænsning": {"forhold_til_ledelse": "L"},
}


@pytest.fixture(scope="module")
def katalog() -> Katalog:
    found, _findings = load_catalogue("styringsmodel", example_file("dragoer"), Positions("x"))
    assert found
    return found


def _sag(data: dict[str, Any], katalog: Katalog) -> dict[str, Any]:
    sag = build_context(Kommissorium.model_validate(data), katalog, None, Paper(Dokument.SAGSFREMSTILLING))["sag"]
    assert isinstance(sag, dict)
    return sag


@pytest.mark.parametrize(
    ("field", "shared", "own"),
    [
        ("titel", "Kommissorium: T", "egen"),
        ("udvalg", "Økonomiudvalget", "Direktionen"),
        ("mødedato", "juni 2020", "maj 2021"),
        ("resumé", Markdown("F"), Markdown("egen")),
        ("indstilles_af", "Direktionen", "egen"),
        ("love_og_regler", Markdown("J"), Markdown("egen")),
        ("relation_til_politikker", Markdown("L"), Markdown("egen")),
        ("økonomi_og_personale", "", Markdown("egen")),
        ("beslutningsproces", "", Markdown("egen")),
    ],
)
def test_a_field_is_the_kommissoriums_until_it_is_written(field: str, shared: object, own: object, katalog: Katalog) -> None:
    assert _sag(SHARED, katalog)[field] == shared
    assert _sag(SHARED | {"sag": {field: str(own)}}, katalog)[field] == own


def test_the_day_and_the_item_follow_the_committee(katalog: Katalog) -> None:
    sag = _sag(SHARED | {"sag": {"udvalg": "Direktionen"}}, katalog)

    assert (sag["udvalg"], sag["mødedato"], sag["punkt"]) == ("Direktionen", "maj 2020", "")
    assert _sag(SHARED, katalog)["punkt"] == "4"


def test_a_fact_that_is_missing_is_marked_where_it_would_stand(katalog: Katalog) -> None:
    sag = _sag({"sag": {"indstilling": ["at x"]}, "formål": {"afklares": None}}, katalog)

    assert [isinstance(sag[name], Marked) for name in ("titel", "udvalg", "mødedato", "resumé", "indstilles_af")] == [True] * 5
    assert sag["indstilling"] == ["at x"]


def test_the_kommissorium_is_an_annex_where_there_is_one(katalog: Katalog) -> None:
    assert _sag(SHARED, katalog)["med_kommissorium"] is True
    assert _sag({"sag": {"indstilling": ["at x"]}}, katalog)["med_kommissorium"] is False


def test_a_hole_that_is_no_question_of_the_document_has_no_number(katalog: Katalog) -> None:
    data = SHARED | {"kilder": "afklares", "evaluering": {"tekst": "afklares"}, "sag": {"indstilling": ["at x"]}}

    context = build_context(Kommissorium.model_validate(data), katalog, None, Paper(Dokument.SAGSFREMSTILLING))

    assert context["kilder"] == [Marked("afklares")]
    assert context["evaluering"]["tekst"] == Marked("afklares")
