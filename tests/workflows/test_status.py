import json
from datetime import date
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import InputError
from kommissorium.model.papers import all_holes
from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.interview.question import Tilstand
from kommissorium.workflows.interview.session import Interview
from kommissorium.workflows.status import Status, as_json, status_of
from tests.tools import ROOT

TEXT = """\
format: "1"
stamoplysninger:
  titel: Ny model
  kommune: Fjordby Kommune
  sagsnr: 15/2417
  dato: 22. august 2019
  bestiller: Økonomiudvalget
  ansvarlig: {afklares: {hvem: Direktionen, hvornår: primo 2020}}
  behandles_i:
    - {organ: Økonomiudvalget, tidspunkt: ultimo 2020, punkt: afklares}
formål: Mere dialog
mandat:
  hvad_besluttes: model
  indstiller: Direktionen
  beslutter: {afklares: {hvad: "Hvem?", hvornår: når budgettet er vedtaget}}
"""


def _status(tmp_path: Path, text: str = TEXT, today: date = date(2020, 6, 1)) -> Status:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    return status_of(path, today)


def test_answers_and_holes_and_empty_fields_are_counted_by_section(tmp_path: Path) -> None:
    status = _status(tmp_path)
    counted = {section.name: (section.answered, len(section.open), section.empty) for section in status.sections}

    assert [counted[name] for name in ("stamoplysninger", "formål", "mandat", "risici")] == [(7, 2, 9), (1, 0, 0), (2, 2, 1), (0, 0, 4)]
    assert status.answered == 10


@pytest.mark.parametrize("name", ["dragoer", "fjordby", "dialog"])
def test_what_is_open_is_what_tjek_says(name: str) -> None:
    path = ROOT / "examples" / name / "kommissorium.yaml"
    kommissorium = load_kommissorium(path).kommissorium
    assert kommissorium is not None

    assert [one.path for one in status_of(path, date(2020, 1, 1)).open] == [hole.path for hole in all_holes(kommissorium)]


@pytest.mark.parametrize(("day", "overdue"), [(date(2020, 4, 30), []), (date(2020, 5, 1), ["ansvarlig"])])
def test_a_hole_is_overdue_from_the_day_after_its_time(day: date, overdue: list[str], tmp_path: Path) -> None:
    assert [one.path[-1] for one in _status(tmp_path, today=day).open if one.is_overdue] == overdue


def test_a_hole_says_its_line_and_who_and_when(tmp_path: Path) -> None:
    (one, *_others) = _status(tmp_path).open

    assert (one.label, one.line, one.is_hole, one.hvem, one.hvornår) == ("Stamoplysninger: ansvarlig", 8, True, "Direktionen", "primo 2020")


def test_what_the_next_status_needs(tmp_path: Path) -> None:
    status = _status(tmp_path)

    assert status.for_treatment == ("Mandat og beslutningskompetence: beslutter",)
    assert status.for_approval[:2] == ("Stamoplysninger: ansvarlig", "Stamoplysninger: behandling 1, punkt")
    assert status.for_approval[-2:] == ("Godkendelse: organ", "Godkendelse: dato")


def test_an_approved_kommissorium_needs_nothing() -> None:
    status = status_of(ROOT / "examples" / "fjordby" / "kommissorium.yaml", date(2021, 1, 1))

    assert (status.status, status.for_treatment, status.for_approval) == ("godkendt", (), ())


def test_a_file_for_other_documents_needs_no_approval() -> None:
    status = status_of(ROOT / "examples" / "dialog" / "kommissorium.yaml", date(2021, 1, 1))

    assert (status.is_kommissorium, status.for_treatment, status.for_approval) == (False, (), ())


def test_a_field_that_is_left_empty_on_purpose_is_told_from_one_that_is_not_there(tmp_path: Path) -> None:
    (section, *_others) = _status(tmp_path, TEXT.replace("  kommune:", "  afdeling:\n  kommune:")).sections
    states = {question.path[-1]: question.state for question in section.questions}

    assert (states["afdeling"], states["kle"]) == (Tilstand.UDELADT, Tilstand.TOM)


def test_programs_get_all_of_it_in_plain_characters(tmp_path: Path) -> None:
    status = _status(tmp_path)
    text = as_json(status)
    found = json.loads(text)

    assert text.isascii()
    assert (found["dato"], found["besvaret"], found["åbne"]) == ("2020-06-01", 10, len(status.open))
    assert found["afsnit"][0]["åbne"][0] == {
        "felt": "stamoplysninger.ansvarlig",
        "titel": "Stamoplysninger: ansvarlig",
        "linje": 8,
        "tilstand": "afklares",
        "hvad": None,
        "hvem": "Direktionen",
        "hvornår": "primo 2020",
        "overskredet": True,
    }
    assert found["mangler_til_behandling"] == ["Mandat og beslutningskompetence: beslutter"]


def test_a_file_with_errors_is_told_them(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        _status(tmp_path, TEXT.replace("22. august 2019", "31. februar 2020"))

    assert [finding.code for finding in caught.value.findings] == ["I006"]


@pytest.mark.parametrize("name", ["dragoer", "dialog"])
def test_the_wizard_counts_as_status_does(name: str) -> None:
    path = ROOT / "examples" / name / "kommissorium.yaml"

    assert Interview(path).progress() == status_of(path, date(2020, 1, 1)).progress


def test_a_question_that_is_left_out_is_no_answer_in_place(tmp_path: Path) -> None:
    before = _status(tmp_path).progress
    interview = Interview(tmp_path / "a.yaml")
    question = next(q for section in interview.sections() for q in section.questions if q.path == ("stamoplysninger", "afdeling"))

    interview.leave_out(question)

    assert interview.progress() == status_of(interview.path, date(2020, 6, 1)).progress == before
