"""The wizard's lists and what may be left out, without a terminal."""

from pathlib import Path

import pytest

from kommissorium.workflows.check import check_input
from kommissorium.workflows.interview.question import Question
from kommissorium.workflows.interview.session import Interview, More, Optional
from kommissorium.workflows.new import create_input
from tests.workflows.interviews import data_of, question_at, titles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return create_input(tmp_path / "sag", catalogue="styringsmodel")


def test_a_list_takes_rows_until_nobody_wants_more(path: Path) -> None:
    interview = Interview(path)
    asked = interview.next_in("leverancer")
    seen = []
    while asked := interview.next_in("leverancer"):
        if isinstance(asked, More) and asked.path[-1] == 1:
            seen.append(asked.item)
            interview.add_row(asked)
        elif isinstance(asked, Question):
            seen.append(asked.title)
            interview.answer(asked, "primo 2020")
        else:
            seen.append(type(asked).__name__)
            interview.pass_by(asked)

    row = ["hvad", "til", "tidspunkt"]
    assert seen == [*(f"leverance 1, {name}" for name in row), "leverance", *(f"leverance 2, {name}" for name in row), "More", "Optional"]
    assert [list(row) for row in data_of(path)["leverancer"]] == [[*row, "form"], row]


def test_members_and_groups_each_ask_for_more(path: Path) -> None:
    interview = Interview(path)
    offered = []
    while asked := interview.next_in("organisering"):
        match asked:
            case Question():
                interview.answer(asked, "Noget")
            case Optional():
                interview.want(asked)
            case More():
                offered.append(asked.path)
                interview.pass_by(asked)

    assert offered == [("organisering", "grupper", 1), ("organisering", "grupper", 0, "medlemmer", 1)]


def test_optional_questions_can_be_left_out_all_at_once(path: Path) -> None:
    interview = Interview(path)
    for section in ("risici", "tidsplan"):
        while not isinstance(asked := interview.next_in(section), Optional):
            assert asked is not None
            interview.pass_by(asked)
        assert interview.leave_out(asked) == ()

    data = data_of(path)
    assert (data["risici"], data["tidsplan"]["periode"], data["tidsplan"]["betingelser"]) == (None, None, None)
    assert data["tidsplan"]["milepæle"] == [{"tidspunkt": "afklares", "aktivitet": "afklares", "ansvarlig": None, "organ": None}]
    assert titles(interview, "risici") == []
    assert [hole for hole in check_input(path).holes if "isici" in hole.message] == []


def test_an_optional_section_that_was_left_out_is_not_asked_for_again(path: Path) -> None:
    interview = Interview(path)
    asked = interview.next_in("tidsplan")
    while not isinstance(asked, Optional):
        interview.pass_by(asked)
        asked = interview.next_in("tidsplan")

    interview.leave_out(asked)

    assert "Optional" not in titles(interview, "tidsplan")
    assert data_of(path)["tidsplan"]["periode"] is None


def test_without_questions_of_the_catalogue_one_s_own_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nformål: Et.\n', encoding="utf-8")
    interview = Interview(path)

    assert titles(interview, "opgave")[:2] == ["spørgsmål 1, spørgsmål", "spørgsmål 1, svar"]
    interview.answer(question_at(interview, "opgave", "spørgsmål", 0, "spørgsmål"), "Hvad koster det?")
    interview.answer(question_at(interview, "opgave", "spørgsmål", 0, "svar"), "skal belyses")
    assert data_of(path)["opgave"] == {"spørgsmål": [{"spørgsmål": "Hvad koster det?", "svar": "skal belyses"}]}
