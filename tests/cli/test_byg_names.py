"""`byg --navngiv` and `--metadata`, as they are typed."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program

TEXT = """\
format: 1
stamoplysninger: {titel: "Ny model: dialog", sagsnr: 15/2417, version: "0.2"}
formål: x
sag: {indstilling: [at x]}
"""


def byg(*words: str) -> Result:
    Path("sag.yaml").write_text(TEXT, encoding="utf-8")
    return CliRunner().invoke(program, ["byg", "sag.yaml", *words], prog_name="kommissorium")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_all_documents_are_named_after_the_case() -> None:
    answer = byg("--alle", "--navngiv")

    assert answer.exit_code == ExitCode.FINE
    assert sorted(path.name for path in Path().glob("*.docx")) == [
        "15-2417 Kommissorium - Ny model - dialog - version 0.2.docx",
        "15-2417 Sagsfremstilling - Ny model - dialog - version 0.2.docx",
    ]


def test_the_record_has_the_documents_name_and_is_told() -> None:
    answer = byg("--navngiv", "--metadata")

    assert answer.output.splitlines()[-3:] == [
        "Skrev 15-2417 Kommissorium - Ny model - dialog - version 0.2.docx.",
        "Skrev 15-2417 Kommissorium - Ny model - dialog - version 0.2.metadata.json.",
        "Skrev 15-2417 Kommissorium - Ny model - dialog - version 0.2.metadata.csv.",
    ]


def test_a_name_of_ones_own_and_the_cases_name_do_not_go_together() -> None:
    answer = byg("--navngiv", "-o", "ud.docx")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert "--navngiv kan ikke bruges sammen med -o." in answer.stderr
