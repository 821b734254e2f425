"""Which documents an input has something for, what they print, and whose holes are whose."""

from typing import Any

import pytest

from kommissorium.model.agenda_item import INSTEAD, Sag
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import OWN, SECTIONS, Dokument, all_holes, copies, holes_of, meeting_path, paths_of, written
from kommissorium.model.rules import approved_has_no_holes
from kommissorium.model.walk import fields_of

TABLE = ("stamoplysninger", "behandles_i")


def _read(data: dict[str, Any]) -> Kommissorium:
    return Kommissorium.model_validate(data)


@pytest.mark.parametrize(
    ("data", "documents"),
    [
        ({}, [Dokument.KOMMISSORIUM]),
        ({"stamoplysninger": {"titel": "x"}}, [Dokument.KOMMISSORIUM]),
        ({"formål": "afklares"}, [Dokument.KOMMISSORIUM]),
        ({"dialogmøder": [{"institution": "A"}]}, [Dokument.DIALOGREFERAT]),
        ({"dialogmøder": "afklares"}, [Dokument.KOMMISSORIUM]),
        ({"sag": "afklares"}, [Dokument.SAGSFREMSTILLING]),
        ({"formål": "x", "tidsplan": {"periode": {"fra": "2020"}}}, [Dokument.KOMMISSORIUM, Dokument.TIDSPLAN]),
        ({"resultataftale": {"følger": {"valg": "ingen"}}}, [Dokument.RESULTATAFTALE]),
    ],
)
def test_an_input_is_for_the_documents_whose_sections_are_written(data: dict[str, Any], documents: list[Dokument]) -> None:
    assert list(written(_read(data))) == documents


def test_every_document_has_sections_that_there_are() -> None:
    assert list(SECTIONS) == list(Dokument)
    assert {name for names in SECTIONS.values() for name in names} <= set(Kommissorium.model_fields)


def test_there_is_a_document_for_each_meeting() -> None:
    read = _read({"dialogmøder": [{"institution": "A"}, {"institution": "B"}]})

    assert [copies(read, dokument) for dokument in (Dokument.DIALOGREFERAT, Dokument.KOMMISSORIUM)] == [2, 1]
    assert {hole.path[1] for hole in holes_of(read, Dokument.DIALOGREFERAT, 1) if hole.path[0] == "dialogmøder"} == {1}


@pytest.mark.parametrize("section", OWN)
def test_the_holes_of_another_document_are_none_of_the_kommissorium(section: str) -> None:
    data = {section: [{}] if section == "dialogmøder" else "afklares", "formål": "x"}

    assert [hole for hole in holes_of(_read(data), Dokument.KOMMISSORIUM) if hole.path[0] == section] == []
    assert [hole for hole in all_holes(_read(data)) if hole.path[0] == section]


def test_a_file_without_a_kommissorium_is_not_asked_for_one() -> None:
    read = _read({"strategibrev": {"år": "2021"}})

    assert {hole.path[0] for hole in all_holes(read)} == {"stamoplysninger", "strategibrev"}
    assert {hole.path for hole in all_holes(read) if hole.path[0] == "stamoplysninger"} == {("stamoplysninger", "kommune")}


def test_an_approved_kommissorium_may_have_other_documents_with_holes() -> None:
    data = {"stamoplysninger": {"status": "godkendt"}, "formål": "x", "strategibrev": "afklares"}

    assert [problem for problem in approved_has_no_holes(_read(data)) if problem.path[0] == "strategibrev"] == []
    assert ("mandat", "tekst") in [problem.path for problem in approved_has_no_holes(_read(data))]


def test_every_field_of_the_agenda_item_says_what_stands_in_its_place() -> None:
    assert list(INSTEAD) == [felt.name for felt in fields_of(Sag)]


def test_what_stands_in_for_a_field_is_asked_for_only_while_the_field_is_not_written() -> None:
    short, own = _read({"sag": {"indstilling": ["at x"]}}), _read({"sag": {"indstilling": ["at x"], "love_og_regler": "Ingen."}})

    assert ("konsekvenser", "juridiske") in paths_of(short, Dokument.SAGSFREMSTILLING)
    assert ("konsekvenser", "juridiske") not in paths_of(own, Dokument.SAGSFREMSTILLING)
    assert ("konsekvenser", "andre") in paths_of(own, Dokument.SAGSFREMSTILLING)


@pytest.mark.parametrize(
    ("meetings", "committee", "path"),
    [
        ([], None, TABLE),
        ([{"organ": "A"}, {"organ": "B"}], None, (*TABLE, 1)),
        ([{"organ": "A", "rolle": "beslutter"}, {"organ": "B", "rolle": "drøfter"}], None, (*TABLE, 0)),
        ([{"organ": "A"}, {"organ": "B"}], "a", (*TABLE, 0)),
        ([{"organ": "A"}], "C", ("sag", "mødedato")),
    ],
    ids=["none", "the last", "the one that decides", "the committee's own", "not the committee's"],
)
def test_the_agenda_item_is_for_one_meeting(meetings: list[Any], committee: str | None, path: tuple[object, ...]) -> None:
    assert meeting_path(_read({"stamoplysninger": {"behandles_i": meetings}, "sag": {"udvalg": committee}})) == path
