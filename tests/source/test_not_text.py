"""Files that hold no text, given where an input file is wanted."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from tests.builders import word_file

WORD = (
    "notat.docx: fejl L036: »notat.docx« er et Word-dokument, ikke en inputfil.\n"
    "  Angiv YAML-filen. Et færdigt dokument kan kun bruges med »tjek« og »byg --offentlig«.\n"
)
BINARY = {
    "a zip file": b"PK\x03\x04\x14\x00\x06\x00\x08\x00a.txt",
    "an old Word file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00",
    "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "a packed file": b"\x1f\x00\x08\xd8\x00\x00\x00",
}


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("words", [["byg"], ["status"], ["plan"]])
@pytest.mark.parametrize("size", [0, 3_000_000])
def test_a_word_document_is_called_one(words: list[str], size: int) -> None:
    path = word_file(Path("notat.docx"), ["Tekst"])
    path.write_bytes(path.read_bytes() + b"\0" * size)

    answer = CliRunner().invoke(program, [*words, str(path)], prog_name="kommissorium")

    assert (answer.exit_code, answer.output.rstrip("\n") + "\n") == (ExitCode.FINDINGS, WORD)


@pytest.mark.parametrize("data", BINARY.values(), ids=BINARY)
def test_nothing_of_a_binary_file_is_shown(data: bytes) -> None:
    Path("sag.yaml").write_bytes(data)

    answer = CliRunner().invoke(program, ["byg", "sag.yaml"], prog_name="kommissorium")

    assert answer.output.splitlines() == [
        "sag.yaml: fejl L036: »sag.yaml« er ikke en tekstfil.",
        "  Angiv inputfilen, for eksempel kommissorium.yaml.",
    ]


def test_a_folder_has_no_lines_and_its_input_file_is_named() -> None:
    Path("sag2").mkdir()
    Path("sag2/kommissorium.yaml").write_text("a: 1\n", encoding="utf-8")

    answer = CliRunner().invoke(program, ["byg", "sag2"], prog_name="kommissorium")

    assert answer.output.splitlines() == ["sag2: fejl L002: »sag2« er en mappe.", f"  Mente du »{Path('sag2/kommissorium.yaml')}«?"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_refused_before_it_is_read() -> None:
    os.mkfifo("rør.yaml")

    answer = CliRunner().invoke(program, ["tjek", "rør.yaml"], prog_name="kommissorium")

    assert answer.output.splitlines()[:2] == [
        "rør.yaml: fejl L003: »rør.yaml« er ikke en almindelig fil.",
        "  Angiv en fil, der ligger på disken.",
    ]
