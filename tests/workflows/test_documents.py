"""Which documents an input becomes, what they are called, and what happens when there is nothing for one."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.diagnostics.errors import OutputError
from kommissorium.workflows.build import Wish, build_documents
from kommissorium.workflows.documents import find_document
from tests.documents import has_place, read_items

TWO_MEETINGS = "dialogmøder: [{institution: A}, {institution: B}]\n"
AGENDA = "formål: x\nsag: {indstilling: [at x]}\n"


def _input(folder: Path, text: str, name: str = "kommissorium.yaml") -> Path:
    path = folder / name
    path.write_text("format: 1\n" + text, encoding="utf-8")
    return path


def _written(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.docx"))


def _byg(*words: object) -> tuple[int, str]:
    answer = CliRunner().invoke(program, ["byg", *map(str, words)], prog_name="kommissorium")
    return answer.exit_code, answer.output


def test_without_a_wish_it_is_the_kommissorium(tmp_path: Path) -> None:
    assert _byg(_input(tmp_path, AGENDA))[0] == ExitCode.FINE

    assert _written(tmp_path) == ["kommissorium.docx"]


def test_each_meeting_has_a_document_of_its_own(tmp_path: Path) -> None:
    build_documents(_input(tmp_path, TWO_MEETINGS), Wish(find_document("dialogreferat")))

    assert _written(tmp_path) == ["dialogreferat-1.docx", "dialogreferat-2.docx"]


def test_documents_of_a_file_with_another_name_begin_with_it(tmp_path: Path) -> None:
    build_documents(_input(tmp_path, AGENDA, "Sag 7.yaml"), Wish(None))

    assert _written(tmp_path) == ["Sag 7-sagsfremstilling.docx", "Sag 7.docx"]


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (TWO_MEETINGS, [], "fejl F121: Filen har ikke noget til dokumentet »kommissorium«"),
        (AGENDA, ["--dokument", "strategibrev"], "med --dokument et, som filen har noget til: »kommissorium«, »sagsfremstilling«."),
        (AGENDA, ["--dokument", "sagsfremstiling"], "Mente du »sagsfremstilling«?"),
        (TWO_MEETINGS, ["--dokument", "dialogreferat", "-o", "ud.docx"], "fejl F122: Der bliver bygget 2 dokumenter"),
    ],
    ids=["nothing for the kommissorium", "nothing for it", "misspelt", "one name for two"],
)
def test_what_cannot_be_built_is_refused_and_nothing_is_written(tmp_path: Path, text: str, words: list[str], said: str) -> None:
    code, shown = _byg(_input(tmp_path, text), *words)

    assert (code, _written(tmp_path)) == (ExitCode.FINDINGS, [])
    assert said in shown


def test_all_and_one_are_not_wished_for_together(tmp_path: Path) -> None:
    assert _byg(_input(tmp_path, AGENDA), "--alle", "--dokument", "sagsfremstilling")[0] == ExitCode.WRONG_USE


def test_one_document_of_somebody_else_keeps_all_from_being_written(tmp_path: Path) -> None:
    source = _input(tmp_path, AGENDA)
    (tmp_path / "sagsfremstilling.docx").write_bytes(b"a letter")

    with pytest.raises(OutputError):
        build_documents(source, Wish(None))

    assert _written(tmp_path) == ["sagsfremstilling.docx"]


def test_a_document_shows_only_its_own_open_questions(tmp_path: Path) -> None:
    text = "stamoplysninger: {kommune: A, sagsnr: 1/2, titel: T}\nformål: x\nsag: {indstilling: afklares}\nstrategibrev: {år: '2021'}\n"
    source = _input(tmp_path, text)

    agenda = build_documents(source, Wish(find_document("sagsfremstilling")))
    letter = build_documents(source, Wish(find_document("strategibrev")))

    assert [hole.message for hole in letter.holes] == [
        "Strategibrev: indledning mangler.",
        "Strategibrev: temaer mangler.",
        "Strategibrev: afsender mangler.",
    ]
    assert "Sagsfremstilling: indstilling" in [hole.message for hole in agenda.holes]
    rows = next(item.rows for item in reversed(read_items(agenda.outputs[0])) if item.rows)
    assert len(rows) - 1 == len(agenda.holes)
    assert has_place(read_items(agenda.outputs[0]), {"under": "Åbne spørgsmål", "række": "Indstilling", "celle": "2"})
