import gettext
import io
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result

from kommissorium import texts
from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.resources import example_file

CATALOGUES = sorted((Path(texts.__file__).parent / "locale").rglob("*.po"))


class _Loud(gettext.NullTranslations):
    """A language in which every text is written in capitals."""

    def gettext(self, message: str) -> str:
        return message.upper()


def test_texts_are_translated_when_they_are_shown_not_when_they_are_defined(monkeypatch: pytest.MonkeyPatch) -> None:
    context = program.make_context("kommissorium", [], resilient_parsing=True)
    command = program.get_command(context, "byg")
    assert command is not None
    before = command.get_help(context)

    monkeypatch.setattr(texts, "_translations", _Loud())
    after = command.get_help(context)

    for words in ("Byg Word-dokumentet", "Brug jeres egen Word-skabelon.", "Eksempel:"):
        assert (words in before, words in after, words.upper() in after) == (True, False, True)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parent.parent.name + "-" + path.stem)
def test_the_compiled_catalogue_says_what_its_source_says(path: Path) -> None:
    compiled = io.BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source))

    assert _texts(compiled.getvalue()) == _texts(path.with_suffix(".mo").read_bytes())


def _texts(catalogue: bytes) -> dict[object, str]:
    texts: dict[object, str] = gettext.GNUTranslations(io.BytesIO(catalogue))._catalog
    return {text: translation for text, translation in texts.items() if text}


def _run(*words: str) -> Result:
    return CliRunner().invoke(program, words, prog_name="kommissorium")


@pytest.mark.parametrize(
    "words",
    [["--sprog", "en", "tjek", "x"], ["tjek", "x", "--sprog", "en"], ["tjek", "--sprog=EN", "x"], ["--language", "en", "check", "x"]],
    ids=" ".join,
)
def test_english_is_spoken_when_the_option_asks_before_or_after_the_command(words: list[str]) -> None:
    assert (
        _run(*words).output == 'x:1:1: error L001: The file "x" does not exist.\n  Check the name and the folder.\n\n1 error, 0 warnings.\n'
    )


def test_the_environment_chooses_where_no_option_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOMMISSORIUM_SPROG", "en")

    assert _run("--help").output.startswith("Usage: kommissorium [OPTIONS] COMMAND …\n")
    assert _run("--sprog", "da", "--help").output.startswith("Brug: kommissorium [TILVALG] KOMMANDO …\n")


def test_the_next_run_is_danish_again() -> None:
    _run("--sprog", "en", "--help")

    assert _run("--help").output.startswith("Brug: ")


@pytest.mark.parametrize("words", [["--help"], ["tjek", "--help"], ["byg", "--help"], ["ny", "--help"], ["skema", "--help"]], ids=" ".join)
def test_help_in_english_has_no_danish_letter(words: list[str]) -> None:
    shown = _run("--sprog", "en", *words).output

    assert shown.startswith("Usage: kommissorium ")
    assert [line for line in shown.splitlines() if set("æøåÆØÅ") & set(line)] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["tjek"], "Error: Missing argument 'FILE'."),
        (["tjekk"], 'Error: There is no command "tjekk". Did you mean "tjek"?'),
        (["tjek", "x", "--format", "xml"], "Error: Invalid value for '--format': 'xml' is not one of 'tekst', 'json', 'sarif', 'github'."),
    ],
)
def test_wrong_use_is_explained_in_english(words: list[str], sentence: str) -> None:
    answer = _run("--sprog", "en", *words)

    assert (answer.exit_code, answer.stderr.splitlines()[-1]) == (ExitCode.WRONG_USE, sentence)


def test_an_unknown_language_is_wrong_use() -> None:
    answer = _run("--sprog", "de", "tjek", "x")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert answer.stderr.splitlines()[-1] == "Fejl: Værdien for »--sprog« kan ikke bruges: »de« er ikke blandt »da«, »en«."


def test_what_is_written_is_danish_in_every_language(tmp_path: Path) -> None:
    written = {}
    for language in ("da", "en"):
        folder = tmp_path / language
        _run("--sprog", language, "ny", str(folder))
        _run("--sprog", language, "byg", str(example_file("dragoer")), "-o", str(folder / "dragoer.docx"))
        written[language] = {path.name: path.read_bytes() for path in folder.iterdir()}

    assert sorted(written["da"]) == ["dragoer.docx", "kommissorium.schema.json", "kommissorium.yaml"]
    assert [name for name in written["da"] if written["da"][name] != written["en"][name]] == []
    assert _run("--sprog", "en", "skema").output == _run("skema").output
