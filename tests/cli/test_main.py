import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kommissorium.cli import main as main_module
from kommissorium.cli.codes import ExitCode
from kommissorium.cli.commands import Entry
from kommissorium.cli.main import program

HELP = """\
Brug: kommissorium [TILVALG] KOMMANDO …

  Fra én inputfil til kommissoriet som Word-dokument.

Tilvalg:
  --version      Vis versionen.
  --sprog da|en  Sproget på skærmen; kan også stå i KOMMISSORIUM_SPROG.
                 Dokumenter er altid på dansk.
  -h, --help     Vis denne hjælp.

Kommandoer:
  ny        Lav en ny inputfil, der er klar til at blive udfyldt.
  status    Vis, hvor langt en inputfil er.
  tjek      Find alle fejl i en inputfil.
  byg       Byg Word-dokumentet ud fra en inputfil.
  byg-alle  Byg mange dokumenter på én gang.
  plan      Regn baglæns fra det møde, der beslutter.
  skema     Vis inputfilens skema til en editor.
  skabelon  Arbejd med Word-skabeloner.

Eksempel:
  kommissorium ny sag
  kommissorium byg sag/kommissorium.yaml
"""


@pytest.mark.parametrize("words", [["--help"], ["-h"]])
def test_help_is_danish_and_has_an_example(words: list[str]) -> None:
    answer = CliRunner().invoke(program, words, prog_name="kommissorium")

    assert (answer.exit_code, answer.output) == (ExitCode.FINE, HELP)


def test_without_a_command_the_help_is_shown_as_wrong_use() -> None:
    answer = CliRunner().invoke(program, [], prog_name="kommissorium")

    assert (answer.exit_code, answer.output) == (ExitCode.WRONG_USE, HELP)


@pytest.mark.parametrize("name", ["ny", "tjek", "byg", "byg-alle", "plan", "skema"])
def test_every_command_has_help_with_an_example(name: str) -> None:
    answer = CliRunner().invoke(program, [name, "--help"], prog_name="kommissorium")

    assert answer.exit_code == ExitCode.FINE
    assert answer.output.startswith(f"Brug: kommissorium {name} [TILVALG]")
    assert f"Eksempel:\n  kommissorium {name} " in answer.output


@pytest.mark.parametrize(
    ("english", "danish"), [("new", "ny"), ("check", "tjek"), ("build", "byg"), ("build-all", "byg-alle"), ("schema", "skema")]
)
def test_an_english_command_is_understood(english: str, danish: str) -> None:
    runner = CliRunner()

    spoken = [runner.invoke(program, [name, "--help"], prog_name="kommissorium").output for name in (english, danish)]

    assert spoken[0] == spoken[1]


def test_an_unknown_command_is_answered_with_the_nearest_one() -> None:
    answer = CliRunner().invoke(program, ["bygg"], prog_name="kommissorium")

    assert (answer.exit_code, answer.stdout) == (ExitCode.WRONG_USE, "")
    assert answer.stderr == (
        "Brug: kommissorium [TILVALG] KOMMANDO …\nSkriv »kommissorium --help« for at få hjælp.\n\n"
        "Fejl: Kommandoen »bygg« findes ikke. Mente du »byg«?\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["byg"], "Der mangler et argument: »FIL«."),
        (["skabelon", "kopi"], "Der mangler et argument: »NAVN«."),
        (["byg", "a", "--overskri"], "Tilvalget »--overskri« findes ikke. Mente du »--overskriv«?"),
        (["byg", "a", "b"], "Der er et argument for meget: b"),
        (["byg", "a", "--ud"], "Tilvalget »--ud« skal følges af en værdi."),
        (["byg", "a", "--findes-ikke"], "Tilvalget »--findes-ikke« findes ikke."),
    ],
)
def test_wrong_use_is_explained_in_danish(words: list[str], sentence: str) -> None:
    answer = CliRunner().invoke(program, words, prog_name="kommissorium")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert answer.stderr.splitlines()[-1] == f"Fejl: {sentence}"


def test_a_failure_of_the_program_is_a_sentence_and_a_log_without_the_documents_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "failing.py").write_text("def step(text):\n    raise ValueError(text)\n\nstep('hemmelig tekst')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(main_module.ENTRIES, "fejl", Entry("failing", "…"))

    answer = CliRunner().invoke(program, ["fejl"], prog_name="kommissorium")

    (log,) = tmp_path.glob("kommissorium-*.log")
    assert (answer.exit_code, answer.stdout) == (ExitCode.BUG, "")
    assert answer.stderr == (
        "Programmet fejlede, og det er ikke din skyld. Arbejdet blev ikke gjort færdigt.\n"
        f"Send denne fil til den, der vedligeholder programmet; den rummer intet af dit dokument: {log}\n"
    )
    text = log.read_text(encoding="utf-8")
    assert text.endswith("  failing, line 4, in <module>\n  failing, line 2, in step\n")
    assert "ValueError" in text
    assert "hemmelig" not in text
    assert str(tmp_path) not in text


def test_a_failure_without_a_place_for_its_log_is_still_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(Path(__file__) / "ingen"))
    monkeypatch.setitem(main_module.ENTRIES, "fejl", Entry("a_module_that_is_not_there", "…"))

    answer = CliRunner().invoke(program, ["fejl"], prog_name="kommissorium")

    assert answer.exit_code == ExitCode.BUG
    assert answer.stderr == "Programmet fejlede, og det er ikke din skyld. Arbejdet blev ikke gjort færdigt.\n"


def test_help_loads_no_command() -> None:
    for name in [name for name in sys.modules if name.startswith("kommissorium.cli.")]:
        if name.rpartition(".")[2] in {"ny", "tjek", "byg"}:
            del sys.modules[name]

    CliRunner().invoke(program, ["--help"], prog_name="kommissorium")

    assert [name for name in sys.modules if name in {"kommissorium.cli.ny", "kommissorium.cli.tjek", "kommissorium.cli.byg"}] == []
