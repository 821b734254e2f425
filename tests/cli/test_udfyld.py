"""`skabelon udfyld` when the data do not suit the template."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from tests.builders import word_file


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    word_file(Path("brev.docx"), ["Kære {{ navn }}, du skylder {{ beløb | kroner }}."])


def run(*words: str) -> Result:
    return CliRunner().invoke(program, ["skabelon", *words], prog_name="kommissorium")


def test_udfyld_names_the_data_where_a_name_is_missing_in_them() -> None:
    Path("b3.yaml").write_text("navn: Ane\nkrav: []\n", encoding="utf-8")

    answer = run("udfyld", "brev.docx", "b3.yaml", "-o", "ud.docx")

    assert (answer.exit_code, answer.stderr.splitlines()[-1]) == (
        ExitCode.FINDINGS,
        "  Skriv »beløb« i b3.yaml, ret navnet i skabelonen, eller skriv --tillad-manglende.",
    )


USES = "word.docx, brødtekst, afsnit {n}, ved »{{{{ {tag} }}}}«: {how} S312: {why} Det bruges i »{{{{ {tag} }}}}«."


@pytest.mark.parametrize(("words", "how", "code"), [([], "advarsel", ExitCode.FINE), (["--streng"], "fejl", ExitCode.FINDINGS)])
def test_udfyld_says_which_value_a_filter_cannot_use(words: list[str], how: str, code: ExitCode) -> None:
    word_file(Path("word.docx"), ["{{ beløb | kroner }}", "{% for k in krav %}", "{{ k.dag | dato }}", "{% endfor %}"])
    Path("d.yaml").write_text("beløb: mange\nkrav: [{dag: primo 2020}, {dag: 31.2.2019}, {dag: efter aftale}]\n", encoding="utf-8")

    answer = run("udfyld", "word.docx", "d.yaml", "-o", "ud.docx", *words)

    assert [line for line in answer.output.splitlines() if "S312" in line] == [
        USES.format(n=1, tag="beløb | kroner", how=how, why="»mange« er ikke et beløb."),
        USES.format(n=3, tag="k.dag | dato", how=how, why="Datoen »31.2.2019« findes ikke."),
    ]
    assert (answer.exit_code, Path("ud.docx").exists()) == (code, code is ExitCode.FINE)


@pytest.mark.parametrize("value", ["primo 2020", "1. kvartal 2020", "afklares", "2019-08-22", "ca. 500 kr.", ""])
def test_udfyld_says_nothing_of_values_that_may_be_meant(value: str) -> None:
    word_file(Path("word.docx"), ["{{ dag | dato }}" if "kr" not in value else "{{ dag | kroner }}"])
    Path("d.json").write_text(json.dumps({"dag": value}), encoding="utf-8")

    assert run("udfyld", "word.docx", "d.json", "-o", "ud.docx").output == "Skrev ud.docx.\n"
