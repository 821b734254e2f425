"""Annexes that the input names with a file."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from tests.builders import word_file
from tests.raw_files import Part, p, raw_file, words_of
from tests.tools import validate
from tests.word.annexes.test_compose import annex_file

INPUT = """\
format: "1"
stamoplysninger: {titel: Nyt udvalg, kommune: Fjordby Kommune}
formål: Udvalget skal styrke nærdemokratiet.
sag: {titel: Nyt udvalg}
bilag:
  - titel: Referat
  - titel: Oversigt over områder
    fil: oversigt.docx
"""


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    annex_file(Path("oversigt.docx"))
    Path("sag.yaml").write_text(INPUT, encoding="utf-8")


def _run(*words: str) -> Result:
    return CliRunner().invoke(program, [*words], prog_name="kommissorium")


def test_an_annex_with_a_file_stands_behind_the_kommissorium_under_its_number() -> None:
    assert _run("byg", "sag.yaml").exit_code == ExitCode.FINE

    words = words_of(Path("sag.docx").read_bytes())
    assert {"Referat", "Oversigt over områder"} <= set(words)
    assert [text for text in words if text.startswith("Bilag\u00a0")] == ["Bilag\u00a02: Oversigt over områder"]
    assert "Tekst med note." in words


def test_the_document_with_an_annex_is_known_as_the_programs_own() -> None:
    assert [_run("byg", "sag.yaml").exit_code for _again in range(2)] == [ExitCode.FINE, ExitCode.FINE]


def test_the_other_documents_have_no_annexes() -> None:
    assert _run("byg", "sag.yaml", "--dokument", "sagsfremstilling").exit_code == ExitCode.FINE

    assert "Tekst med note." not in words_of(Path("sag-sagsfremstilling.docx").read_bytes())


def test_an_annex_is_cleaned_with_the_document() -> None:
    Path("oversigt.docx").unlink()
    raw_file(Path("oversigt.docx"), '<w:p w:rsidR="00ABCDE1"><w:r><w:rPr><w:vanish/></w:rPr><w:t>HEMMELIG</w:t></w:r></w:p>' + p("Synlig"))

    answer = _run("byg", "sag.yaml", "--offentlig")

    assert "1 sted med skjult tekst" in answer.output
    assert "HEMMELIG" not in "".join(words_of(Path("sag-offentlig.docx").read_bytes()))


@pytest.mark.parametrize("command", ["tjek", "byg"])
def test_a_personal_number_in_an_annex_keeps_the_document_from_being_built(command: str) -> None:
    Path("oversigt.docx").unlink()
    raw_file(Path("oversigt.docx"), p("Område 1") + p("Borgeren 010170-1234 har klaget."))

    answer = _run(command, "sag.yaml")

    assert answer.exit_code == ExitCode.FINDINGS
    assert "sag.yaml:8:5: fejl B104: Bilaget »oversigt.docx« indeholder noget, der ligner et CPR-nummer.\n" in answer.output
    assert "  Se også oversigt.docx, brødtekst, afsnit 2, ved »Borgeren ••••••-•••• har klaget.«.\n" in answer.output
    assert not Path("sag.docx").exists()


@pytest.mark.parametrize("command", ["tjek", "byg"])
def test_ten_digits_in_an_annex_that_may_be_a_personal_number_are_a_warning(command: str) -> None:
    Path("oversigt.docx").unlink()
    raw_file(Path("oversigt.docx"), p("Konto 0101701234"))

    answer = _run(command, "sag.yaml")

    assert answer.exit_code == ExitCode.FINE
    assert "sag.yaml:8:5: advarsel B105: Bilaget »oversigt.docx« har ti cifre, der kan være et CPR-nummer.\n" in answer.output


def test_the_agenda_item_is_built_without_a_look_at_the_annexes_that_it_only_lists() -> None:
    Path("oversigt.docx").unlink()
    raw_file(Path("oversigt.docx"), p("Borgeren 010170-1234 har klaget."))

    assert "B10" not in _run("byg", "sag.yaml", "--dokument", "sagsfremstilling").output


def test_what_keeps_an_annex_from_being_published_is_told_at_its_place_in_the_annex() -> None:
    Path("oversigt.docx").unlink()
    change = '<w:ins w:id="1" w:author="x"><w:r><w:t>3</w:t></w:r></w:ins>'
    raw_file(Path("oversigt.docx"), p("Tekst") + f"<w:p><w:r><w:t>Rammen er </w:t></w:r>{change}</w:p>")

    answer = _run("byg", "sag.yaml", "--offentlig")

    assert answer.exit_code == ExitCode.FINDINGS
    assert answer.output.startswith(
        "oversigt.docx, brødtekst, afsnit 2, ved »Rammen er 3«: fejl A115: Afsnittet har 1 registreret ændring.\n"
        "  Vælg Gennemse › Accepter eller Afvis.\n"
    )
    assert not Path("sag-offentlig.docx").exists()


def test_an_annex_is_never_overwritten() -> None:
    before = Path("oversigt.docx").read_bytes()

    answer = _run("byg", "sag.yaml", "-o", "oversigt.docx", "--overskriv")

    assert (answer.exit_code, "F113" in answer.output) == (ExitCode.FINDINGS, True)
    assert Path("oversigt.docx").read_bytes() == before


def _missing() -> None:
    Path("oversigt.docx").unlink()


def _elsewhere() -> None:
    Path("inde").mkdir()
    shutil.move("sag.yaml", "inde/sag.yaml")
    Path("inde/sag.yaml").write_text(INPUT.replace("oversigt.docx", "../oversigt.docx"), encoding="utf-8")


def _other_format() -> None:
    Path("oversigt.pdf").write_bytes(b"%PDF")
    Path("sag.yaml").write_text(INPUT.replace("oversigt.docx", "oversigt.pdf"), encoding="utf-8")


def _no_document() -> None:
    Path("oversigt.docx").write_bytes(b"ikke en zip-fil")


def _password() -> None:
    Path("oversigt.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))


def _macros() -> None:
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    raw_file(Path("oversigt.docx"), p("Tekst"), Part("word/vbaProject.bin", kind, "x", "application/vnd.ms-office.vbaProject"))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_missing, "B101: Bilaget »oversigt.docx« findes ikke."),
        (_elsewhere, "B102: Bilaget »../oversigt.docx« ligger uden for inputfilens mappe."),
        (_other_format, "B103: Bilaget »oversigt.pdf« er ikke et Word-dokument."),
        (_no_document, "B103: Bilaget »oversigt.docx« kan ikke bruges: Filen er ikke et Word-dokument (.docx)."),
        (_password, "B103: Bilaget »oversigt.docx« kan ikke bruges: Filen er beskyttet med en adgangskode."),
        (_macros, "B103: Bilaget »oversigt.docx« kan ikke bruges: Filen har makroer og bruges derfor ikke."),
    ],
)
@pytest.mark.parametrize("command", ["tjek", "byg"])
def test_a_file_that_cannot_be_used_is_told_at_its_line(spoil: object, said: str, command: str) -> None:
    assert callable(spoil)
    spoil()
    (source,) = Path().rglob("sag.yaml")

    answer = _run(command, str(source))

    assert answer.exit_code == ExitCode.FINDINGS
    assert f"{source}:8:5: fejl {said}\n" in answer.output
    assert list(Path().rglob("sag.docx")) == []


def test_the_agenda_item_can_be_built_without_the_file() -> None:
    _missing()

    assert _run("byg", "sag.yaml", "--dokument", "sagsfremstilling").exit_code == ExitCode.FINE


@pytest.mark.tool("ooxml-validator")
def test_the_document_with_annexes_is_valid() -> None:
    word_file(Path("kort.docx"), ["Kort"])
    Path("sag.yaml").write_text(INPUT + "  - {titel: Kort, fil: kort.docx}\n", encoding="utf-8")
    _run("byg", "sag.yaml")

    assert validate(Path("sag.docx")) == []
