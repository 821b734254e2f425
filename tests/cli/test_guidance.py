"""Comments with guidance at the open questions of a draft."""

import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.main import program
from tests.raw_files import words_of
from tests.tools import validate

DRAFT = """\
format: "1"
katalog: styringsmodel
stamoplysninger:
  titel: Ny styringsmodel
  kommune: Fjordby Kommune
  dato: 22. august 2019
formål: afklares
baggrund:
  beslutninger: afklares
opgave:
  spørgsmål:
    - id: S1
      svar: afklares
    - spørgsmål: Hvad koster det?
      svar: afklares
"""


def _build(source: Path, *words: str) -> Result:
    answer = CliRunner().invoke(program, ["byg", str(source), *words], prog_name="kommissorium")
    assert answer.exit_code == 0, answer.output
    return answer


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "sag.yaml"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def _comments(document: Path) -> list[str]:
    with zipfile.ZipFile(document) as archive:
        return words_of(document.read_bytes(), "word/comments.xml") if "word/comments.xml" in archive.namelist() else []


def test_a_draft_says_at_each_open_question_what_the_answer_should_be(source: Path) -> None:
    answer = _build(source)

    comments = _comments(source.with_suffix(".docx"))
    assert f"\n{len(comments)} svar skal afklares" in answer.output
    assert "Det organ eller den chef, der har bestilt arbejdet." in " ".join(comments)
    assert any(text.startswith("Bestilleren siger, hvad der skal nås") for text in comments)  # the catalogue's guidance
    assert any(text.startswith("Skriv ordene af efter referatet") for text in comments)  # that of a field which the catalogue asks for
    assert any(text.startswith("Svaret: en tekst, en liste") for text in comments)  # a question of one's own


@pytest.mark.parametrize("words", [["--endelig"], ["--final"]])
def test_a_final_document_carries_no_guidance(source: Path, words: list[str]) -> None:
    _build(source, *words)

    with zipfile.ZipFile(source.with_suffix(".docx")) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"omment" not in whole


def test_the_other_documents_of_an_approved_input_carry_no_guidance(tmp_path: Path) -> None:
    source = tmp_path / "sag.yaml"
    approved = "stamoplysninger: {status: godkendt}\ngodkendelse: {organ: Økonomiudvalget, dato: 4. februar 2020}\n"
    source.write_text(f'format: "1"\n{approved}strategibrev: {{år: 2020}}\n', encoding="utf-8")

    answer = _build(source, "--dokument", "strategibrev")

    assert "skal afklares" in answer.output
    assert _comments(tmp_path / "sag-strategibrev.docx") == []


def test_a_draft_becomes_final_without_being_taken_for_edited(source: Path) -> None:
    _build(source)

    _build(source, "--endelig")

    assert _comments(source.with_suffix(".docx")) == []


@pytest.mark.tool("ooxml-validator")
def test_a_draft_with_guidance_is_valid(source: Path) -> None:
    _build(source)

    assert validate(source.with_suffix(".docx")) == []
