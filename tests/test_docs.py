"""The manual and the README tell the truth: every screen in them is what the program shows."""

import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import ENTRIES, program
from kommissorium.danish.filters import FILTERS
from kommissorium.model.base import Model
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.walk import fields_of
from tests.builders import word_file
from tests.tools import ROOT

MANUAL = (ROOT / "VEJLEDNING.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+) ?(.*)\n((?:.*\n)*?)```$", re.MULTILINE)
PROMPT = "$ kommissorium "
CUT = "…"


@dataclass(frozen=True, slots=True)
class Screen:
    words: list[str]
    shown: list[str]
    is_dialog: bool = False


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_every_screen_of_the_manual_is_what_the_program_shows() -> None:
    screens = _play(MANUAL)

    assert [_run(screen) for screen in screens] == [screen.shown for screen in screens]
    assert {screen.words[0] for screen in screens} >= set(ENTRIES)


@pytest.mark.parametrize("name", ENTRIES)
def test_every_command_and_option_is_in_the_manual(name: str) -> None:
    command = program.get_command(program.make_context("kommissorium", [], resilient_parsing=True), name)
    assert command is not None

    assert [word for word in [name, *_words(command)] if not re.search(rf"(?<![\w-]){re.escape(word)}(?!\w)", MANUAL)] == []


def test_every_field_of_the_input_is_in_the_manual() -> None:
    assert [name for name in _names(Kommissorium) if not re.search(rf"(?<!\w){name}(?!\w)", MANUAL)] == []


def test_every_filter_is_in_the_manual() -> None:
    assert [name for name in FILTERS if rf"\| {name} }}}}" not in MANUAL] == []


def test_every_exit_code_is_in_the_manual() -> None:
    assert [int(number) for number in re.findall(r"^\| (\d) \|", MANUAL, re.MULTILINE)] == list(ExitCode)


def test_the_readme_names_only_files_that_are_there() -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)", README)

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_readme_has_one_command_to_build_and_one_to_test() -> None:
    commands = [line for line in README.splitlines() if line.startswith("python3 -m venv ")]

    assert ["byg examples/dragoer/kommissorium.yaml" in commands[0], "-m pytest" in commands[1]] == [True, True]
    assert len(commands) == 2


def _words(command: click.Command) -> list[str]:
    """The options of the command, and the names and options of the commands in it."""
    options = [word for parameter in command.params for word in parameter.opts if word.startswith("-")]
    if not isinstance(command, click.Group):
        return options
    context = command.make_context("", [], resilient_parsing=True)
    inner = {name: command.get_command(context, name) for name in command.list_commands(context)}
    return [*options, *inner, *(word for one in inner.values() if one is not None for word in _words(one))]


def _play(text: str) -> list[Screen]:
    """Writes the files that the text shows, and gives its screens."""
    screens = []
    for language, title, body in BLOCK.findall(text):
        if language in ("yaml", "csv") and title:
            Path(title).parent.mkdir(parents=True, exist_ok=True)
            Path(title).write_text(body, encoding="utf-8")
        elif language == "word":
            word_file(Path(title), body.splitlines())
        elif language == "console":
            command, *shown = body.splitlines()
            assert command.startswith(PROMPT)
            screens.append(Screen(shlex.split(command.removeprefix(PROMPT)), shown, title == "dialog"))
    return screens


def _run(screen: Screen) -> list[str]:
    """What the program shows; what the manual leaves out with "…" is left out here as well."""
    like = screen.shown
    if screen.is_dialog:
        if sys.platform == "win32":
            return like  # there is no terminal to drive it in
        from tests.terminal import play  # noqa: PLC0415  its tools are not made for Windows

        return play(Path(), screen.words, like)
    answer = CliRunner().invoke(program, screen.words, prog_name="kommissorium")
    shown = answer.output.splitlines()
    if CUT not in like:
        return shown
    cut = like.index(CUT)
    return [*shown[:cut], CUT, *shown[len(shown) - (len(like) - cut - 1) :]]


def _names(model: type[Model]) -> list[str]:
    inner = [name for felt in fields_of(model) if felt.model for name in _names(felt.model)]
    return [*(felt.name for felt in fields_of(model)), *inner]
