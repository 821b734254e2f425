"""`kommissorium skabelon forskel`: what has changed between two templates."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from tests.builders import word_file


def run(*words: str) -> Result:
    return CliRunner().invoke(program, ["skabelon", *words], prog_name="kommissorium")


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_forskel_shows_text_tags_and_fields_and_marks_what_breaks() -> None:
    word_file(Path("gammel.docx"), ["Om {{ formål }}", "{{ evaluering.tekst }}"])
    word_file(Path("ny.docx"), ["Om {{ formål }}", "{{ økonomi.bevilling }} og {{ baggrund.anbefaling }}"])

    answer = run("forskel", "gammel.docx", "ny.docx")

    assert (answer.exit_code, answer.output) == (
        ExitCode.FINDINGS,
        "Tekst:\n"
        "  @@\n"
        "   Om {{ formål }}\n"
        "  -{{ evaluering.tekst }}\n"
        "  +{{ økonomi.bevilling }} og {{ baggrund.anbefaling }}\n"
        "\n"
        "\n"
        "Mærker:\n"
        "  - {{ evaluering.tekst }}\n"
        "  + {{ økonomi.bevilling }}\n"
        "  + {{ baggrund.anbefaling }}\n"
        "\n"
        "Felter:\n"
        "  - evaluering\n"
        "  - evaluering.tekst\n"
        "  ! økonomi skal udfyldes\n"
        "  ! økonomi.bevilling skal udfyldes\n"
        "  ! baggrund skal udfyldes\n"
        "  + baggrund.anbefaling kan udfyldes\n"
        "\n"
        "Brud: Svar, der passede til den gamle, passer måske ikke til den nye.\n",
    )


def test_forskel_finds_nothing_between_a_template_and_itself() -> None:
    answer = run("forskel", "kommissorium", "kommissorium")

    assert (answer.exit_code, answer.output) == (ExitCode.FINE, "Ingen forskel.\n")


def test_forskel_tells_fields_that_are_not_there_and_what_cannot_be_filled() -> None:
    word_file(Path("gammel.docx"), ["Om {{ formål }}"])
    word_file(Path("ny.docx"), ["Om {{ formål }} {{ findesikke }}", "{% for r in risici %}{{ r.risiko }}{% endfor %}", "{{ formål"])

    answer = run("forskel", "gammel.docx", "ny.docx")

    fields = answer.output.partition("Felter:\n")[2]
    told = [line.partition(" ved ")[0] for line in fields.splitlines()]
    assert answer.exit_code == ExitCode.FINDINGS
    assert told == [
        "  + risici kan udfyldes",
        "  ! risici.risiko (i hver række) skal udfyldes",
        "  ! findesikke findes ikke",
        "",
        "Fejl i den nye:",
        "  ! ny.docx, brødtekst, afsnit 3,",
        "",
        "Brud: Den nye kan ikke udfyldes, som den er; »kommissorium skabelon tjek« siger, hvad der skal rettes.",
    ]
