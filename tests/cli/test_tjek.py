import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program

WRONG = 'format: "1"\nformaal: Nyt\n'


def _check(*words: str) -> Result:
    return CliRunner().invoke(program, ["tjek", *words], prog_name="kommissorium")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("sag.yaml").write_text(WRONG, encoding="utf-8")
    return "sag.yaml"


def test_findings_are_text_unless_told(file: str) -> None:
    answer = _check(file)

    assert (answer.exit_code, answer.output) == (
        ExitCode.FINDINGS,
        "sag.yaml:2:1: fejl I005: Feltet »formaal« findes ikke her.\n"
        "     2 | formaal: Nyt\n"
        "       | ^\n"
        "  Mente du »formål«?\n\n"
        "1 fejl, 0 advarsler.\n",
    )


@pytest.mark.parametrize("name", ["tekst", "text"])
def test_the_form_of_text_has_an_english_name_too(name: str, file: str) -> None:
    assert _check(file, "--format", name).output == _check(file).output


def test_the_help_shows_only_the_danish_name() -> None:
    assert "[tekst|json|sarif|github]" in _check("--help").output


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_programs_get_data_and_the_same_exit_code(form: str, file: str) -> None:
    answer = _check(file, "--format", form)

    assert answer.exit_code == ExitCode.FINDINGS
    assert "I005" in json.dumps(json.loads(answer.stdout))


def test_github_gets_commands(file: str) -> None:
    answer = _check(file, "--format", "github")

    assert answer.stdout == "::error file=sag.yaml,line=2,col=1,title=I005::Feltet »formaal« findes ikke her.%0AMente du »formål«?\n"


@pytest.mark.parametrize("form", ["tekst", "json", "sarif", "github"])
def test_a_file_that_cannot_be_read_is_a_finding_in_every_form(form: str, file: str) -> None:
    answer = _check(f"{file}.txt", "--format", form)

    assert (answer.exit_code, answer.stderr) == (ExitCode.FINDINGS, "")
    assert "L001" in answer.stdout


def test_an_unknown_form_is_wrong_use(file: str) -> None:
    answer = _check(file, "--format", "xml")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert answer.stderr.splitlines()[-1].startswith("Fejl: Værdien for »--format« kan ikke bruges: »xml« er ikke blandt »tekst«, »json«")
