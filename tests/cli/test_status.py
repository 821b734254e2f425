import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kommissorium.cli.main import program

TEXT = """\
format: "1"
stamoplysninger:
  titel: Ny model
  sagsnr: {afklares: {hvem: Sekretariatet, hvornår: primo 2020}}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def _run(path: Path, *words: str) -> str:
    answer = CliRunner().invoke(program, ["status", str(path), *words])
    assert answer.exit_code == 0
    return answer.output


def test_a_program_that_reads_the_screen_gets_plain_text_without_a_bar(path: Path) -> None:
    shown = _run(path, "--dato", "1. juni 2020")

    assert shown.splitlines()[:2] == ["Ny model (udkast)", "1 af 26 svar er på plads."]
    assert "\x1b" not in shown
    assert "    4   Stamoplysninger: sagsnummer" in shown
    assert "primo 2020 (overskredet)" in shown


def test_nothing_is_overdue_before_its_time(path: Path) -> None:
    assert "overskredet" not in _run(path, "--dato", "1. januar 2020")


def test_every_question_is_shown_when_asked_for(path: Path) -> None:
    assert [word for word in ("besvaret", "afklares", "mangler", "tom") if f" {word}\n" not in _run(path, "--alle")] == []


def test_json_is_for_programs(path: Path) -> None:
    assert json.loads(_run(path, "--json", "--dato", "1. juni 2020"))["titel"] == "Ny model"


def test_a_day_that_is_none_is_refused(path: Path) -> None:
    answer = CliRunner().invoke(program, ["status", str(path), "--dato", "31. februar 2020"])

    assert (answer.exit_code, "Februar 2020 har 29 dage." in answer.output) == (2, True)


def test_a_file_with_errors_is_told_them(path: Path) -> None:
    path.write_text("format: 1\nukendt: x\n", encoding="utf-8")
    answer = CliRunner().invoke(program, ["status", str(path)])

    assert (answer.exit_code, "I005" in answer.output) == (1, True)


@pytest.mark.skipif(sys.platform == "win32", reason="pexpect drives terminals that Windows does not have")
@pytest.mark.parametrize(("encoding", "bar"), [("utf-8", "█░"), ("cp1252", "#.")])
def test_poor_and_narrow_terminals_show_a_bar(encoding: str, bar: str, path: Path) -> None:
    from tests.terminal import Terminal  # noqa: PLC0415  its tools are not made for Windows

    words = ["status", path.name, "--dato", "1. juni 2020"]
    shown, code = Terminal(path.parent, *words, columns=40, PYTHONUTF8="0", PYTHONIOENCODING=encoding, NO_COLOR="1").end()

    assert (code, shown[0], shown[1]) == (0, "Ny model (udkast)", bar[0] + bar[1] * 38)
    assert [line for line in shown if len(line) > 40 or "?" in line] == []
