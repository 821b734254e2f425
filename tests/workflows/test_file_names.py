"""Names of documents after their case."""

from pathlib import Path
from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument
from kommissorium.workflows.context import Paper
from kommissorium.workflows.file_names import LONGEST, distinct, name_for, safe_name
from tests.tables import cases

CASE = {"titel": "Ny model", "sagsnr": "15/2417", "version": "0.2"}


def named(paper: Paper | None = None, **about: object) -> str:
    return name_for(Kommissorium.read({"stamoplysninger": CASE | about}), paper or Paper())


@pytest.mark.parametrize("case", cases("file_names"))
def test_a_text_becomes_a_name_that_every_file_system_takes(case: dict) -> None:
    assert safe_name(case["text"]) == case["becomes"]


@given(st.text(max_size=400))
def test_no_text_makes_a_name_that_is_refused(text: str) -> None:
    name = safe_name(text)

    assert len(name) <= LONGEST + 1
    assert len(f"{name}.metadata.json".encode()) <= 255
    assert is_normalized("NFC", name)
    assert not set(name) & set('<>:"/\\|?*\n\r\t\0')
    assert name == name.strip(" .")


def test_a_name_is_case_number_kind_title_and_version() -> None:
    assert named() == "15-2417 Kommissorium - Ny model - version 0.2"
    assert named(Paper(Dokument.SAGSFREMSTILLING)) == "15-2417 Sagsfremstilling - Ny model - version 0.2"


def test_what_is_not_settled_is_left_out() -> None:
    assert named(sagsnr="afklares", version=None) == "Kommissorium - Ny model"
    assert named(sagsnr="afklares", version=None, titel="afklares") == "Kommissorium"


def test_a_long_title_is_cut_at_a_word_and_the_version_stays() -> None:
    name = named(titel="styringsmodel " * 30)

    assert name.startswith("15-2417 Kommissorium - styringsmodel styringsmodel")
    assert name.endswith("styringsmodel - version 0.2")
    assert len(name) <= LONGEST


def test_a_summary_is_named_after_its_institution_and_the_letter_after_its_year() -> None:
    data = {"dialogmøder": [{"institution": "A"}, {"institution": "Børnehuset"}], "strategibrev": {"år": "2020"}}
    kommissorium = Kommissorium.read(data)

    names = [name_for(kommissorium, paper) for paper in (Paper(Dokument.DIALOGREFERAT, 1), Paper(Dokument.STRATEGIBREV))]

    assert names == ["Dialogreferat - Børnehuset", "Strategibrev - 2020"]


def test_names_that_only_differ_in_case_are_told_apart() -> None:
    assert distinct(["Børnehus", "børnehus", "Børnehus", "Skole"]) == ["Børnehus", "børnehus (2)", "Børnehus (3)", "Skole"]


def test_every_name_can_be_a_file_here(tmp_path: Path) -> None:
    names = distinct([name for case in cases("file_names") if (name := safe_name(case.values[0]["text"]))])

    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(b"x")

    assert {path.stem for path in tmp_path.iterdir()} == set(names)
