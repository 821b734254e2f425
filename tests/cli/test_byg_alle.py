"""`byg-alle` as its user meets it: folders and sheets in, documents and one report out."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest

from kommissorium.cli.codes import ExitCode
from kommissorium.resources import example_file
from tests.cli.batches import build, files, make_input, words_of
from tests.tools import hear_ctrl_c

SPAWN = "import multiprocessing as m; m.set_start_method('spawn'); from kommissorium.cli.main import main; main()"


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sager").mkdir()


def test_every_input_of_a_folder_and_its_folders_becomes_a_document_of_its_own() -> None:
    make_input("a.yaml", "Havnen")
    make_input("nord/b.json").write_text('{"format": "1", "stamoplysninger": {"titel": "Skolen"}}', encoding="utf-8")
    make_input(".skjult/c.yaml")

    answer = build("sager", "-o", "ud")

    assert answer.exit_code == ExitCode.FINE, answer.output
    assert answer.stdout.splitlines()[0] == "Byggede 2 dokumenter i mappen ud."
    assert files() == ["a.docx", "nord/b.docx"]
    assert "Havnen" in words_of("ud/a.docx")


def test_what_cannot_be_built_is_told_at_the_end_and_the_rest_is_built() -> None:
    make_input("a.yaml")
    make_input("b.yaml").write_text("format: 1\nformaal: Ro\n", encoding="utf-8")

    answer = build("sager", "-o", "ud")

    assert answer.exit_code == ExitCode.FINDINGS
    assert answer.stdout.startswith("sager/b.yaml:2:1: fejl I005: ".replace("/", os.sep))
    assert "\nByggede 1 dokument i mappen ud.\n1 inputfil har fejl og blev ikke bygget.\n" in answer.stdout
    assert files() == ["a.docx"]


def test_a_second_run_builds_only_what_has_changed() -> None:
    make_input("a.yaml")
    make_input("b.yaml")
    build("sager", "-o", "ud")
    old = {name: Path("ud", name).stat().st_mtime_ns for name in files()}
    make_input("b.yaml", "Havnen")

    answer = build("sager", "-o", "ud")

    assert answer.stdout.splitlines()[:2] == ["Byggede 1 dokument i mappen ud.", "1 inputfil var bygget i forvejen."]
    assert {name: Path("ud", name).stat().st_mtime_ns == old[name] for name in files()} == {"a.docx": True, "b.docx": False}


def test_a_profile_that_comes_later_counts_as_a_change() -> None:
    make_input("a.yaml")
    build("sager", "-o", "ud")
    Path("sager/profil.yaml").write_text("format: 1\nkommune:\n  navn: Lillehavn Kommune\n", encoding="utf-8")

    assert build("sager", "-o", "ud").stdout.startswith("Byggede 1 dokument i mappen ud.")


def test_another_template_counts_as_a_change() -> None:
    make_input("a.yaml")
    build("sager", "-o", "ud")

    assert build("sager", "-o", "ud", "--dokument", "tidsplan").exit_code == ExitCode.FINDINGS
    assert build("sager", "-o", "ud", "--endelig").stdout.startswith("Byggede 1 dokument i mappen ud.")


def test_a_document_that_was_edited_in_word_is_left_alone_and_told() -> None:
    make_input("a.yaml")
    build("sager", "-o", "ud")
    document = docx.Document("ud/a.docx")
    document.paragraphs[3].add_run(" Rettet.")
    document.save("ud/a.docx")
    edited = Path("ud/a.docx").read_bytes()

    answer = build("sager", "-o", "ud")

    assert answer.exit_code == ExitCode.FINDINGS
    assert "F111" in answer.stdout
    assert Path("ud/a.docx").read_bytes() == edited


def test_public_documents_and_their_records_are_built_for_all() -> None:
    make_input("a.yaml", "Havnen")
    make_input("b.yaml", "Skolen")

    answer = build("sager", "-o", "ud", "--offentlig", "--metadata")
    again = build("sager", "-o", "ud", "--offentlig", "--metadata")

    assert answer.exit_code == ExitCode.FINE, answer.output
    assert answer.stdout.splitlines()[0] == "Byggede 2 dokumenter i mappen ud."
    assert files() == [f"{name}-offentlig{suffix}" for name in "ab" for suffix in (".docx", ".metadata.csv", ".metadata.json")]
    assert "2 inputfiler var bygget i forvejen." in again.stdout


def test_a_catalogue_among_the_inputs_is_no_input() -> None:
    for name in ("kommissorium.yaml", "katalog.yaml"):
        Path("sager", name).write_bytes(example_file("digital", name).read_bytes())

    answers = [build("sager", "-o", "ud") for _ in range(2)]

    assert [answer.exit_code for answer in answers] == [ExitCode.FINE, ExitCode.FINE], answers[0].stdout
    assert files() == ["kommissorium.docx"]


def test_of_two_inputs_with_the_same_name_the_second_is_refused() -> None:
    make_input("a.yaml")
    make_input("A.yml")

    answer = build("sager", "-o", "ud")

    assert answer.exit_code == ExitCode.FINDINGS
    assert "fejl F161: Dokumentet ville komme til at hedde " in answer.stdout
    assert len(files()) == 1


def test_a_damaged_journal_costs_nothing_but_time() -> None:
    make_input("a.yaml")
    build("sager", "-o", "ud")
    journal = Path("ud/.byg-alle.jsonl")
    journal.write_bytes(b'[1]\n{"navn": 3}\n' + journal.read_bytes()[:100])

    assert build("sager", "-o", "ud").stdout.startswith("Byggede 1 dokument i mappen ud.")
    assert "1 inputfil var bygget i forvejen." in build("sager", "-o", "ud").stdout


def test_an_empty_folder_is_told() -> None:
    answer = build("sager", "-o", "ud")

    assert (answer.exit_code, answer.stderr.splitlines()[0]) == (ExitCode.FINDINGS, "fejl F160: Mappen »sager« har ingen inputfiler.")


def test_a_template_that_is_missing_is_told_once() -> None:
    for number in range(3):
        make_input(f"{number}.yaml")

    answer = build("sager", "-o", "ud", "--skabelon", "ingen.docx")

    assert (answer.exit_code, answer.stderr.count("S110")) == (ExitCode.FINDINGS, 1)


@pytest.mark.parametrize("start", [["-m", "kommissorium"], ["-c", SPAWN]], ids=["as the system starts processes", "as Windows does"])
def test_many_documents_are_built_by_several_processes(start: list[str]) -> None:
    for number in range(12):
        make_input(f"{number}.yaml")

    answer = subprocess.run([sys.executable, *start, "byg-alle", "sager", "-o", "ud"], capture_output=True, encoding="utf-8", check=False)

    assert (answer.returncode, answer.stderr, answer.stdout.splitlines()[0]) == (0, "", "Byggede 12 dokumenter i mappen ud.")
    assert len(files()) == 12


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_after_being_killed_the_next_run_goes_on_and_nothing_is_half_or_left_over() -> None:
    for number in range(40):
        make_input(f"{number}.yaml")
    words = [sys.executable, "-m", "kommissorium", "byg-alle", "sager", "-o", "ud"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
        while not Path("ud/.byg-alle.jsonl").is_file() or Path("ud/.byg-alle.jsonl").read_bytes().count(b"\n") < 3:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    Path("ud/.kommissorium-0123456789ab.tmp").write_bytes(b"half")
    _until_alone()

    answer = build("sager", "-o", "ud")

    assert answer.exit_code == ExitCode.FINE, answer.output
    assert "bygget i forvejen" in answer.stdout
    assert len(files()) == 40
    assert all("Legepladser" in words_of(f"ud/{name}") for name in files())
    assert [path.name for path in Path("ud").iterdir() if path.suffix == ".tmp"] == []


def _until_alone() -> None:
    """Waits until the processes of the killed one have noticed and left."""
    size = -1
    while size != (size := len(list(Path("ud").iterdir()))):
        time.sleep(0.3)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_ends_with_a_sentence_and_what_was_built_stays() -> None:
    for number in range(60):
        make_input(f"{number}.yaml")
    words = [sys.executable, "-m", "kommissorium", "byg-alle", "sager", "-o", "ud"]
    out = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(words, **out, start_new_session=True, preexec_fn=hear_ctrl_c) as process:
        while not Path("ud/.byg-alle.jsonl").is_file() or not Path("ud/.byg-alle.jsonl").read_bytes():
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        shown, wrong = process.communicate(timeout=60)

    assert (process.returncode, wrong) == (ExitCode.FINDINGS, "")
    assert shown.splitlines()[-1] == "Stoppet. Kør kommandoen igen for at bygge resten."


def test_two_runs_in_one_folder_do_not_meet(tmp_path: Path) -> None:
    for number in range(40):
        make_input(f"{number}.yaml")
    words = [sys.executable, "-m", "kommissorium", "byg-alle", "sager", "-o", "ud"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
        while not Path("ud/.byg-alle.jsonl").is_file() or not Path("ud/.byg-alle.jsonl").read_bytes():
            time.sleep(0.01)
        answer = build("sager", "-o", "ud")

    assert (answer.exit_code, answer.stderr.splitlines()[0]) == (ExitCode.FINDINGS, "fejl F165: Der bygges allerede i mappen »ud«.")
    assert (process.returncode, len(files())) == (0, 40)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["sager", "-o", "ud", "--grund", "a.yaml"], "--grund bruges kun med et ark."),
        (["sager", "-o", "ud", "--alle", "--dokument", "tidsplan"], "--alle kan ikke bruges sammen med --dokument eller --skabelon."),
        (["sager"], "Der mangler et tilvalg: »-o« / »--ud«."),
    ],
)
def test_wrong_use_is_explained(words: list[str], sentence: str) -> None:
    answer = build(*words)

    assert (answer.exit_code, answer.stderr.splitlines()[-1]) == (ExitCode.WRONG_USE, f"Fejl: {sentence}")
