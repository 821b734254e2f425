"""`byg --offentlig`: a document for everybody."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.ooxml.stamp import read_stamp
from kommissorium.word.text.fingerprint import fingerprint
from tests.raw_files import p, raw_file, words_of
from tests.tools import validate
from tests.word.publish.secrets import SECRET, everything, secret_document

INPUT = """\
format: "1"
stamoplysninger:
  titel: Ny styringsmodel
  kommune: Fjordby Kommune
formål: afklares
"""
CHANGED = '<w:p><w:r><w:t>Rammen er </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t>3</w:t></w:r></w:ins></w:p>'
SCREEN = (
    "sag-offentlig.docx, hele dokumentet: oplysning U101: "
    "Fjernet før offentliggørelsen: 5 navne på forfattere og firmaer, 3 oplysninger om arbejdet "
    "med filen, 14 stier, 7 revisionsnumre, 6 steder med skjult tekst, 4 sæt data fra andre systemer, skjulte oplysninger i 3 billeder, "
    "1 regneark bag et diagram og 2 skjulte dele af filen.\n"
)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sag.yaml").write_text(INPUT, encoding="utf-8")


def _build(*words: str) -> Result:
    return CliRunner().invoke(program, ["byg", *words], prog_name="kommissorium")


def test_a_document_from_a_template_with_traces_has_none_and_says_what_went() -> None:
    secret_document(Path("skabelon.docx"))

    answer = _build("sag.yaml", "--skabelon", "skabelon.docx", "--offentlig")

    assert answer.exit_code == ExitCode.FINE, answer.output
    assert SCREEN in answer.output
    assert [name for name, content in everything(Path("sag-offentlig.docx").read_bytes()).items() if SECRET.encode() in content] == []


@pytest.mark.parametrize("words", [["--offentlig"], ["--public"], ["--offentlig", "--endelig"]])
def test_the_public_document_carries_no_guidance_and_no_author(words: list[str]) -> None:
    answer = _build("sag.yaml", *words)

    members = everything(Path("sag-offentlig.docx").read_bytes())
    assert "Fjernet før offentliggørelsen: 1 navn på forfatter eller firma." in answer.output
    assert [name for name, content in members.items() if b"omment" in content or b"creator" in content] == []


def test_the_public_document_is_known_as_the_programs_own() -> None:
    _build("sag.yaml", "--offentlig")

    package = open_package(Path("sag-offentlig.docx"))
    assert read_stamp(package) == fingerprint(package.data)
    assert _build("sag.yaml", "--offentlig").exit_code == ExitCode.FINE


@pytest.mark.tool("ooxml-validator")
def test_the_public_document_is_valid() -> None:
    _build("sag.yaml", "--offentlig")

    assert validate(Path("sag-offentlig.docx")) == []


def test_changes_that_nobody_has_decided_on_keep_a_document_back() -> None:
    raw_file(Path("skabelon.docx"), CHANGED)

    answer = _build("sag.yaml", "--skabelon", "skabelon.docx", "--offentlig")

    assert answer.exit_code == ExitCode.FINDINGS
    assert answer.output.startswith(
        "sag-offentlig.docx, brødtekst, afsnit 1, ved »Rammen er 3«: fejl A115: Afsnittet har 1 registreret ændring.\n"
    )
    assert not Path("sag-offentlig.docx").exists()


def test_a_personal_number_keeps_a_document_back_and_is_not_shown() -> None:
    raw_file(Path("skabelon.docx"), p("Borgeren med cpr-nr. 010170-1234."))

    answer = _build("sag.yaml", "--skabelon", "skabelon.docx", "--offentlig")

    assert answer.exit_code == ExitCode.FINDINGS
    assert "fejl A108: Teksten indeholder noget, der ligner et CPR-nummer." in answer.output
    assert not Path("sag-offentlig.docx").exists()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([], ["sag-offentlig.docx", "sag.docx"]),
        (["--dokument", "kommissorium", "-o", "ud.docx"], ["sag.docx", "ud.docx"]),
        (["--alle"], ["sag-offentlig.docx", "sag.docx"]),
        (["--navngiv"], ["Kommissorium - Ny styringsmodel-offentlig.docx", "sag.docx"]),
    ],
)
def test_the_public_edition_has_a_name_of_its_own_and_leaves_the_working_one(words: list[str], names: list[str]) -> None:
    _build("sag.yaml")
    before = Path("sag.docx").read_bytes()

    _build("sag.yaml", "--offentlig", *words)

    assert sorted(path.name for path in Path().glob("*.docx")) == names
    assert Path("sag.docx").read_bytes() == before


def test_a_finished_document_becomes_a_public_copy_beside_it() -> None:
    secret_document(Path("notat.docx"))
    before = Path("notat.docx").read_bytes()

    answer = _build("notat.docx", "--offentlig")

    assert answer.output.endswith("Skrev notat-offentlig.docx.\n")
    assert "1 kommentar" in answer.output
    assert Path("notat.docx").read_bytes() == before
    assert SECRET.encode() not in b"".join(everything(Path("notat-offentlig.docx").read_bytes()).values())
    assert "Til offentligheden" in words_of(Path("notat-offentlig.docx").read_bytes())


def test_a_finished_document_is_never_its_own_public_copy() -> None:
    raw_file(Path("notat.docx"), p("Tekst"))

    answer = _build("notat.docx", "--offentlig", "-o", "notat.docx", "--overskriv")

    assert (answer.exit_code, "F113" in answer.output) == (ExitCode.FINDINGS, True)


@pytest.mark.parametrize(
    "words", [["--alle"], ["--dokument", "tidsplan"], ["--skabelon", "s.docx"], ["--metadata"], ["--navngiv"], ["--live"]]
)
def test_what_needs_an_input_file_does_not_go_with_a_document(words: list[str]) -> None:
    raw_file(Path("notat.docx"), p("Tekst"))

    assert _build("notat.docx", "--offentlig", *words).exit_code == ExitCode.WRONG_USE
