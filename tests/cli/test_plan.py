"""`kommissorium plan`, as it is typed."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.resources import example_file

FJORDBY = str(example_file("fjordby"))
DRAGOER = str(example_file("dragoer"))


def run(*words: str) -> Result:
    return CliRunner().invoke(program, ["plan", *words], prog_name="kommissorium")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_plan_is_a_table_with_what_can_still_be_reached() -> None:
    answer = run(FJORDBY, "--dato", "4. januar 2021")

    assert answer.exit_code == ExitCode.FINE
    assert (
        answer.output
        == """\
Byrådet beslutter 25. marts 2021.

Til beslutning 25. marts 2021

Trin                                  Begynd senest   Senest       Punkt klar   Bemærk
─────────────────────────────────────────────────────────────────────────────────────────
Udkastet skrives                      8.1.2021        28.1.2021
Direktionen drøfter udkastet                          1.2.2021 *   28.1.2021
Høring i Hoved-MED og kommunens råd   4.2.2021        3.3.2021
Høringssvarene skrives ind            4.3.2021        10.3.2021
Økonomiudvalget behandler sagen                       16.3.2021    10.3.2021
Byrådet beslutter                                     25.3.2021    19.3.2021    milepæl 1

* Mødekalenderen har intet møde, der passer. Dagen er den seneste.
Er punktet klar i dag, kan det nå mødet 28. januar 2021 (dagsorden 22. januar 2021).
Begynder I i dag, kan der tidligst besluttes 25. marts 2021.
"""
    )


def test_a_wide_time_is_shown_from_both_ends_with_its_condition() -> None:
    answer = run(DRAGOER, "--dato", "2. december 2019")

    assert answer.exit_code == ExitCode.FINE
    assert answer.output.startswith(
        "Økonomiudvalget beslutter primo 2020, når den nye kommunaldirektør er tiltrådt.\n"
        "Tidspunktet er bredt, så her er to planer: en til 2. januar 2020 og en til 30. april 2020.\n"
    )
    assert [line for line in answer.output.splitlines() if line.startswith("Til beslutning")] == [
        "Til beslutning 2. januar 2020",
        "Til beslutning 30. april 2020",
    ]
    assert "Trinene og deres længde er programmets skøn. Kommunens egne kan stå i profilen under »sagsgang«." in answer.output
    assert answer.output.count("skulle være begyndt") == 1


def test_a_decision_that_has_been_made_is_said_to_be_passed() -> None:
    assert "Det tidspunkt er passeret." in run(DRAGOER, "--dato", "1. maj 2020").output


def test_json_has_the_same_plan() -> None:
    plans = json.loads(run(FJORDBY, "--dato", "2021-01-04", "--json").output)

    assert plans["mål"] == {
        "organ": "Byrådet",
        "tidspunkt": "25. marts 2021",
        "tidligst": "2021-03-25",
        "senest": "2021-03-25",
        "betingelse": None,
    }
    assert plans["planer"][0]["trin"][4] == {
        "trin": "Økonomiudvalget behandler sagen",
        "organ": "Økonomiudvalget",
        "begynd_senest": None,
        "senest": "2021-03-16",
        "er_møde": True,
        "punkt_klar": "2021-03-10",
        "planlagt": "16. marts 2021",
        "milepæl": None,
        "vurdering": "i tide",
    }
    assert (plans["dato"], plans["næste_møde"]["dag"]) == ("2021-01-04", "2021-01-28")


def test_without_a_day_one_is_asked_for_with_its_line() -> None:
    Path("sag.yaml").write_text("format: 1\nstamoplysninger:\n  behandles_i: []\n", encoding="utf-8")

    answer = run("sag.yaml")

    assert answer.exit_code == ExitCode.FINDINGS
    assert answer.stderr.startswith("sag.yaml:3:3: fejl T022: Filen siger ikke, hvornår der skal besluttes.")


def test_a_day_that_is_none_is_wrong_use() -> None:
    answer = run(FJORDBY, "--dato", "31. februar 2021")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert "Datoen »31. februar 2021« findes ikke." in answer.stderr


def test_the_table_follows_the_language_but_the_steps_do_not() -> None:
    answer = run(FJORDBY, "--dato", "4. januar 2021", "--sprog", "en")

    assert "Byrådet decides 25. marts 2021." in answer.output
    assert "Udkastet skrives" in answer.output
    assert "skulle være" not in answer.output


def test_the_plan_is_written_only_when_told_to() -> None:
    text = "format: 1\nstamoplysninger: {behandles_i: [{organ: Byrådet, tidspunkt: 25. marts 2021, rolle: beslutter}]}\n"
    file = Path("sag.yaml")
    file.write_text(text, encoding="utf-8")

    run("sag.yaml", "--dato", "1. marts 2021")
    unchanged = file.read_text(encoding="utf-8")
    answer = run("sag.yaml", "--dato", "1. marts 2021", "--skriv")

    assert unchanged == text
    assert answer.output.endswith(
        "Skrev 4 milepæle i sag.yaml.\n"
        "Ikke skrevet, for det er for sent: Udkastet skrives.\n"
        "Ikke skrevet, for det er for sent: Direktionen drøfter udkastet.\n"
    )
    assert file.read_text(encoding="utf-8").count("aktivitet: ") == 4
