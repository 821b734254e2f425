"""Every code is explained, once, and the manual lists them all."""

import pytest
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.diagnostics.codes.catalogue import CODES, FAMILIES
from kommissorium.diagnostics.codes.entry import Code
from tests.codes_in_use import MANUAL, appendix, in_manual, used_codes
from tests.texts_in_code import extracted

USED = used_codes()
ALL = [code for family in FAMILIES.values() for code in family]


def test_every_code_in_use_is_in_the_catalogue_and_none_besides() -> None:
    assert (sorted(USED.keys() - CODES.keys()), sorted(CODES.keys() - USED.keys())) == ([], [])


def test_no_code_stands_twice() -> None:
    assert len(ALL) == len(CODES)


def test_codes_stand_in_the_order_of_their_numbers_under_the_letter_of_their_family() -> None:
    for title, family in FAMILIES.items():
        names = [code.code for code in family]

        assert names == sorted(names)
        assert {name[0] for name in names} == {title[0]}


def test_a_code_is_as_bad_as_the_findings_say() -> None:
    other = {code: severities for code, severities in USED.items() if severities and CODES[code].severity.name not in severities}

    assert other == {}


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.code)
def test_a_code_has_a_short_title_and_an_explanation_in_sentences(entry: Code) -> None:
    assert entry.title[0].isupper() or not entry.title[0].isalpha()
    assert not entry.title.endswith(".")
    assert len(entry.title) <= 60
    assert entry.explanation.endswith(".")
    assert entry.wrong == "" or entry.right != ""


def test_titles_and_explanations_are_marked_for_the_catalogue_of_texts() -> None:
    texts = {text for entry in ALL for text in (entry.title, entry.explanation)} | FAMILIES.keys()

    assert texts - extracted() == set()


def test_the_manual_lists_every_code() -> None:
    assert in_manual(MANUAL.read_text(encoding="utf-8")).strip() == appendix().strip()


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_can_be_explained_without_a_file(code: str) -> None:
    answer = CliRunner().invoke(program, ["tjek", "--forklar", code.lower()], prog_name="kommissorium")

    assert answer.exit_code == ExitCode.FINE
    assert answer.output.startswith(f"{code} (")
    assert CODES[code].title in answer.output


def test_an_example_shows_what_is_wrong_and_what_is_right() -> None:
    answer = CliRunner().invoke(program, ["tjek", "--forklar", "I001"], prog_name="kommissorium")

    assert answer.output == (
        "I001 (fejl): Et ukendt format\n\n"
        "Feltet »format« siger, hvilken udgave af filens form der bruges. Programmet kender kun format 1.\n\n"
        "Forkert:\n  format: 2\n\n"
        "Rigtigt:\n  format: 1\n"
    )


def test_an_unknown_code_is_answered_with_the_nearest_one() -> None:
    answer = CliRunner().invoke(program, ["tjek", "--forklar", "I-005"], prog_name="kommissorium")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert answer.stderr.splitlines()[-1] == "Fejl: Værdien for »--forklar« kan ikke bruges: Koden »I-005« findes ikke. Mente du »I005«?"
