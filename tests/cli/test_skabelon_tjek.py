"""`skabelon tjek`: findings in every form, exceptions, pages, and copies with comments and changes; `tjek` and `byg` on documents."""

import json
import re
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.resources import example_file
from kommissorium.workflows.pages import read_pages
from tests.builders import word_file
from tests.tools import ROOT

PROFILE = (
    "kommune: {navn: Fjordby Kommune}\nundtagelser:\n  - {kode: D108, grund: Tabellen er et brevhoved., fil: brev.docx}\n"
    "  - {kode: d119, grund: Titlen skrives i sagssystemet.}\n"
)


def run(*words: str) -> Result:
    return CliRunner().invoke(program, list(words), prog_name="kommissorium")


def codes(answer: Result) -> list[str]:
    return [finding["code"] for finding in json.loads(answer.stdout)["findings"]]


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    word_file(tmp_path / "brev.docx", ["Kære {{ formåll }}, det er til dig.", {"table": [["A", "B"], ["1", "2"]]}])
    document = docx.Document("brev.docx")
    for language in document.styles.element.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}lang"):
        language.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val", "da-DK")
    document.save("brev.docx")


def test_the_findings_stand_with_their_places_and_end_with_code_1() -> None:
    answer = run("skabelon", "tjek", "brev.docx", "--undtag", "A116", "--undtag", "D114", "--undtag", "d108")

    assert (answer.exit_code, answer.output) == (
        ExitCode.FINDINGS,
        "brev.docx, dokumentegenskaber: advarsel D119: Dokumentet har ingen titel.\n"
        "  Skriv den i Word under Filer › Oplysninger › Titel.\n"
        "\n"
        "brev.docx, brødtekst, afsnit 1, ved »Kære {{ formåll }}, det er til dig.«: fejl M201: "
        "Feltet »formåll« i »{{ formåll }}« findes ikke.\n"
        "  Mente du »formål«?\n"
        "\n"
        "1 fejl, 1 advarsel.\n",
    )


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_programs_get_the_same_findings(form: str) -> None:
    answer = run("skabelon", "tjek", "brev.docx", "--format", form)

    assert (answer.exit_code, answer.stderr) == (ExitCode.FINDINGS, "")
    assert set(re.findall(r"\b[A-Z]\d{3}\b", answer.stdout)) >= {"M201", "D108", "D119"}


def test_several_templates_are_checked_at_once() -> None:
    answer = run("skabelon", "tjek", "kommissorium", "findes-ikke.docx", "--format", "json")

    assert (answer.exit_code, [code for code in codes(answer) if code.startswith("S")]) == (ExitCode.FINDINGS, ["S110"])


def test_the_profile_beside_a_template_excepts_rules_with_a_reason() -> None:
    before = set(codes(run("skabelon", "tjek", "brev.docx", "--format", "json")))
    Path("profil.yaml").write_text(PROFILE, encoding="utf-8")

    after = set(codes(run("skabelon", "tjek", "brev.docx", "--format", "json")))

    assert before - after == {"D108", "D119"}


def test_a_mistake_elsewhere_in_the_profile_drops_no_exception_and_is_told_once() -> None:
    Path("profil.yaml").write_text(PROFILE.replace("kommune: {navn", "kommunen: {navn"), encoding="utf-8")
    word_file(Path("andet.docx"), ["Kære {{ formåll }}."])

    answer = run("skabelon", "tjek", "brev.docx", "andet.docx", "--format", "json")

    findings = json.loads(answer.stdout)["findings"]
    about_profile = [finding for finding in findings if finding["place"] and finding["place"]["file"].endswith("profil.yaml")]
    assert len(about_profile) == len({(finding["code"], finding["message"]) for finding in about_profile}) > 0
    assert {"D108", "D119"} & {finding["code"] for finding in findings if (finding["place"] or {}).get("file") == "brev.docx"} == set()


@pytest.mark.parametrize("command", [("skabelon", "tjek"), ("tjek",)])
def test_an_exception_from_a_rule_that_is_none_is_told_at_its_line(command: tuple[str, ...]) -> None:
    Path("profil.yaml").write_text(PROFILE.replace("d119", "M999"), encoding="utf-8")

    answer = run(*command, "brev.docx", "--format", "json")

    (finding,) = [finding for finding in json.loads(answer.stdout)["findings"] if finding["code"] == "P014"]
    assert (finding["place"]["line"], finding["severity"]) == (4, "warning")


def test_a_finished_document_is_checked_without_the_rules_that_are_skipped_and_an_input_file_with_all() -> None:
    word_file(Path("ud.docx"), ["Navn: [navn]"])

    before, after = (codes(run("tjek", "ud.docx", *more, "--format", "json")) for more in ((), ("--undtag", "r103")))
    refused = run("tjek", "sag.yaml", "--undtag", "R103")

    assert set(before) - set(after) == {"R103"}
    assert (refused.exit_code, "kun bruges, når FIL er et Word-dokument" in refused.stderr) == (ExitCode.WRONG_USE, True)


def test_an_exception_without_a_reason_is_told() -> None:
    Path("profil.yaml").write_text("kommune: {navn: Fjordby Kommune}\nundtagelser: [{kode: D108}]\n", encoding="utf-8")

    answer = run("skabelon", "tjek", "brev.docx", "--format", "json")

    assert any(finding["place"]["file"].endswith("profil.yaml") for finding in json.loads(answer.stdout)["findings"])
    assert "D108" in codes(answer)


def test_an_unknown_code_is_answered_with_the_nearest_one() -> None:
    answer = run("skabelon", "tjek", "brev.docx", "--undtag", "D1080")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert answer.stderr.splitlines()[-1] == ("Fejl: Værdien for »--undtag« kan ikke bruges: Koden »D1080« findes ikke. Mente du »D108«?")


def test_a_copy_with_comments_is_written_and_checking_it_again_finds_the_same() -> None:
    before = Path("brev.docx").read_bytes()

    answer = run("skabelon", "tjek", "brev.docx", "--kommentarer", "tjekket.docx")
    again = run("skabelon", "tjek", "tjekket.docx", "--kommentarer", "igen.docx")

    assert (answer.output.splitlines()[-1], Path("brev.docx").read_bytes()) == ("Skrev tjekket.docx.", before)
    assert again.output.replace("igen.docx", "").replace("tjekket.docx", "brev.docx") == answer.output.replace("tjekket.docx", "")
    comments, repeated = ([comment.text for comment in docx.Document(name).comments] for name in ("tjekket.docx", "igen.docx"))
    assert len(comments) == len(repeated) == len(codes(run("skabelon", "tjek", "brev.docx", "--format", "json")))
    assert "Fejl M201: Feltet »formåll« i »{{ formåll }}« findes ikke.\nMente du »formål«?" in comments


def test_a_copy_with_tracked_changes_is_written() -> None:
    answer = run("skabelon", "tjek", "brev.docx", "--ret", "rettet.docx")

    assert answer.output.splitlines()[-2:] == ["Skrev rettet.docx.", "1 sted er rettet som registreret ændring."]
    assert "D108" not in codes(run("skabelon", "tjek", "rettet.docx", "--format", "json"))


def test_the_template_itself_is_never_written() -> None:
    before = Path("brev.docx").read_bytes()

    answers = [run("skabelon", "tjek", "brev.docx", option, "brev.docx") for option in ("--kommentarer", "--ret")]

    assert [answer.stderr.split(":")[0] for answer in answers] == ["fejl F113", "fejl F113"]
    assert Path("brev.docx").read_bytes() == before


def test_one_copy_cannot_hold_two_templates() -> None:
    answer = run("skabelon", "tjek", "brev.docx", "kommissorium", "--ret", "ud.docx")

    assert answer.exit_code == ExitCode.WRONG_USE
    assert answer.stderr.splitlines()[-1] == "Fejl: --kommentarer og --ret kan kun bruges med én skabelon ad gangen."


def test_no_copy_is_made_of_what_cannot_be_opened() -> None:
    Path("x.docx").write_bytes(b"PK\x03\x04")

    answer = run("skabelon", "tjek", "x.docx", "--kommentarer", "ud.docx", "--ret", "rettet.docx")

    assert answer.exit_code == ExitCode.FINDINGS
    assert "S103" in answer.stdout
    assert not Path("ud.docx").exists()
    assert not Path("rettet.docx").exists()


@pytest.mark.tool("soffice")
def test_pages_are_told_where_they_are_asked_for() -> None:
    document = docx.Document("brev.docx")
    document.add_page_break()
    document.add_paragraph("Se {{ ukendt }}")
    document.save("brev.docx")

    findings = json.loads(run("skabelon", "tjek", "brev.docx", "--side", "--format", "json").stdout)["findings"]

    assert [finding["place"]["page"] for finding in findings if finding["code"] == "M201"] == [1, 2]


def test_without_libreoffice_it_is_said_that_there_are_no_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    answer = run("skabelon", "tjek", "brev.docx", "--side", "--format", "json")

    assert codes(answer)[-1] == "F140"


def test_pages_are_read_out_of_a_pdf() -> None:
    pdf = b"<</kommissorium0[4 0 R/XYZ 90 1 0]\n/kommissorium1[1 0 R/XYZ 9 1 0]\n<</Type/Pages\n/Kids[ 1 0 R 4 0 R ]\n"

    assert read_pages(pdf) == {0: 2, 1: 1}


def test_tjek_finds_what_is_left_over_in_a_document() -> None:
    word_file(Path("ud.docx"), ["Mødet holdes xx.xx.xxxx i {{ sted }}."])

    answer = run("tjek", "ud.docx", "--format", "json")

    assert answer.exit_code == ExitCode.FINDINGS
    assert {"R101", "R105"} <= set(codes(answer))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf1}"])
def test_tjek_explains_a_document_that_cannot_be_opened(content: bytes) -> None:
    Path("ud.docx").write_bytes(content)

    answer = run("tjek", "ud.docx")

    assert answer.exit_code == ExitCode.FINDINGS
    assert answer.output.startswith("ud.docx, filen: fejl S1")


def test_byg_warns_of_what_is_left_over_and_writes_all_the_same() -> None:
    word_file(Path("s.docx"), ["{{ formål }}", "Husk at indsætte datoen xx.xx.xxxx"])

    answer = run("byg", str(example_file("dragoer")), "-o", "ud.docx", "--skabelon", "s.docx")

    assert answer.exit_code == ExitCode.FINE
    assert "advarsel R105: Datoen »xx.xx.xxxx« er ikke udfyldt." in answer.output
    assert Path("ud.docx").exists()


def test_a_document_built_of_our_own_template_has_nothing_left_over() -> None:
    answer = run("byg", str(example_file("dragoer")), "-o", "ud.docx")

    assert "advarsel R" not in answer.output
    assert run("tjek", "ud.docx").exit_code == ExitCode.FINE


@pytest.mark.parametrize("code", ["D108", "R101", "A114", "M201", "s201"])
def test_the_codes_of_rules_are_explained(code: str) -> None:
    assert run("tjek", "--forklar", code).output.startswith(f"{code.upper()} (")


def test_the_templates_that_come_with_the_program_are_free_of_findings_together() -> None:
    answer = run("skabelon", "tjek", *(str(path) for path in sorted((ROOT / "templates").glob("*.docx"))))

    assert (answer.exit_code, answer.output) == (ExitCode.FINE, "Ingen fejl.\n")


def test_several_templates_are_asked_what_none_of_them_uses() -> None:
    word_file(Path("a.docx"), ["{% for r in risici %}{{ r.risiko }}: {{ r.ansvarlig }}{% endfor %}"])
    word_file(Path("b.docx"), ["{% for r in risici %}{{ r.vurdering }}{% endfor %}"])

    alone, together = run("skabelon", "tjek", "a.docx", "--format", "json"), run("skabelon", "tjek", "a.docx", "b.docx", "--format", "json")
    told = [finding["message"] for finding in json.loads(together.stdout)["findings"] if finding["code"] == "M214"]
    names = [re.findall("»(.*?)«", message)[0] for message in told]

    assert "M214" not in codes(alone)
    assert [name for name in names if name.startswith("risici")] == ["risici[].håndtering"]
    assert "strategibrev" not in names  # neither is a template for that


@pytest.mark.parametrize("option", ["--ret", "--kommentarer"])
def test_a_copy_never_takes_the_place_of_a_file_and_the_answer_names_no_option_that_is_not_there(option: str) -> None:
    before = Path("brev.docx").read_bytes()
    Path("andet.docx").write_bytes(before)

    answers = [run("skabelon", "tjek", "brev.docx", option, name) for name in ("brev.docx", "andet.docx")]

    assert [answer.exit_code for answer in answers] == [ExitCode.FINDINGS] * 2
    assert [answer.stderr.splitlines()[-1] for answer in answers] == ["  Vælg et andet navn."] * 2
    assert [Path("brev.docx").read_bytes(), Path("andet.docx").read_bytes()] == [before] * 2
