"""What happens on bad days: full disks, locked files, killed processes. Nothing is half, nothing is lost, and the user is told."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.resources import template_file

INPUT = """\
format: "1"
stamoplysninger:
  titel: {title}
  kommune: Lillehavn Kommune
formål: Udvalget skal have et grundlag at beslutte på.
"""
NOBODY = 65534
SLOW_DISK = "import os, time; os.fsync = lambda _file: time.sleep({seconds}); from kommissorium.cli.main import main; main()"
only_posix = pytest.mark.skipif(os.name == "nt", reason="the trouble is made with what only POSIX has")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder in which every user may look around."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        monkeypatch.chdir(name)
        _save("Legepladser")
        yield Path(name)
        Path(name).chmod(0o755)


def _save(title: str) -> None:
    Path("sag.yaml").write_text(INPUT.format(title=title), encoding="utf-8")


def _byg(*words: str) -> Result:
    return CliRunner().invoke(program, ["byg", "sag.yaml", *words], prog_name="kommissorium")


def _byg_alle(*words: str) -> Result:
    return CliRunner().invoke(program, ["byg-alle", *words], prog_name="kommissorium")


def _start(seconds: float) -> "subprocess.Popen[str]":
    """A build on a disk that takes some seconds to write."""
    words = [sys.executable, "-c", SLOW_DISK.format(seconds=seconds), "byg", "sag.yaml"]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")


def _until_it_writes() -> None:
    until = time.monotonic() + 30
    while not any(path.stat().st_size for path in Path().glob(".kommissorium-*.tmp")):
        assert time.monotonic() < until
        time.sleep(0.01)


def _told(answer: Result) -> tuple[int, str, str]:
    return answer.exit_code, answer.stdout, answer.stderr.splitlines()[0]


def _names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def _title() -> str:
    cells = (cell.text for table in docx.Document("sag.docx").tables for row in table.rows for cell in row.cells)
    words = "\n".join([*(paragraph.text for paragraph in docx.Document("sag.docx").paragraphs), *cells])
    return next(title for title in ("Legepladser", "Havnen") if title in words)


@contextmanager
def _as_somebody_without_rights() -> Iterator[None]:
    """Gives up the rights of root, for whom no folder is read-only, once all that is needed has been loaded."""
    if os.geteuid() != 0:
        yield
        return
    _byg("--dokument", "sagsfremstilling")
    _byg_alle("ingen.csv", "-o", "ud")
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@only_posix
def test_a_disk_that_fills_up_keeps_the_old_document_and_leaves_nothing(folder: Path) -> None:
    import resource  # noqa: PLC0415  # only POSIX has it

    _byg()
    old = Path("sag.docx").read_bytes()
    _save("Havnen")
    words = [sys.executable, "-m", "kommissorium", "byg", "sag.yaml"]

    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000))

    answer = subprocess.run(words, capture_output=True, encoding="utf-8", check=False, preexec_fn=fill)

    assert (answer.returncode, answer.stdout) == (ExitCode.FINDINGS, "")
    assert answer.stderr.splitlines()[0] == "fejl F101: Der er ikke plads til »sag.docx« på disken."
    assert (Path("sag.docx").read_bytes(), _names()) == (old, ["sag.docx", "sag.yaml"])


def test_a_document_that_is_open_in_word_is_left_alone_until_it_is_closed(folder: Path) -> None:
    _byg()
    Path("~$sag.docx").write_bytes(b"\x05Jurist")
    _save("Havnen")

    assert _told(_byg()) == (ExitCode.FINDINGS, "", "fejl F109: »sag.docx« er åben i Word.")
    assert _title() == "Legepladser"
    Path("~$sag.docx").unlink()
    assert _byg().exit_code == ExitCode.FINE


@pytest.mark.parametrize(("name", "owner"), [("brev.docx", "~$brev.docx"), ("dokument.docx", "~$kument.docx")])
def test_the_file_that_word_lays_beside_a_document_has_its_name_or_its_end(folder: Path, name: str, owner: str) -> None:
    _byg("-o", name)
    Path(owner).write_bytes(b"\x05Jurist")

    assert _told(_byg("-o", name))[2] == f"fejl F109: »{name}« er åben i Word."
    assert _byg("-o", name, "--overskriv").exit_code == ExitCode.FINE


@only_posix
def test_a_locked_document_is_told_as_such_and_leaves_nothing(folder: Path) -> None:
    _byg()
    if os.geteuid() != 0:
        pytest.skip("only root can make a file that others may not replace")
    # In a sticky folder nobody may replace another's file: the same refusal as Windows gives for a file that is open.
    folder.chmod(0o1777)
    with _as_somebody_without_rights():
        answer = _byg()

    assert _told(answer) == (ExitCode.FINDINGS, "", "fejl F104: »sag.docx« er låst, så den ikke kan skrives.")
    assert (_title(), _names()) == ("Legepladser", ["sag.docx", "sag.yaml"])


@only_posix
def test_a_read_only_folder_is_named(folder: Path) -> None:
    folder.chmod(0o555)
    with _as_somebody_without_rights():
        answer = _byg()
        many = _byg_alle(".", "-o", "ud")

    assert _told(answer) == (ExitCode.FINDINGS, "", "fejl F107: Du må ikke skrive i mappen ».«.")
    assert _told(many) == (ExitCode.FINDINGS, "", "fejl F106: Mappen »ud« kan ikke oprettes.")
    assert _names() == ["sag.yaml"]


@only_posix
def test_an_input_that_may_not_be_read_is_named(folder: Path) -> None:
    Path("sag.yaml").chmod(0)
    with _as_somebody_without_rights():
        answer = _byg()

    assert _told(answer)[2] == "sag.yaml:1:1: fejl L003: Filen »sag.yaml« kan ikke læses."
    assert stat.S_IMODE(Path("sag.yaml").stat().st_mode) == 0


def test_a_template_that_vanishes_between_two_builds_is_told_and_the_document_stays(folder: Path) -> None:
    Path("egen.docx").write_bytes(template_file().read_bytes())
    assert _byg("--skabelon", "egen.docx").exit_code == ExitCode.FINE
    Path("egen.docx").unlink()
    _save("Havnen")

    answer = _byg("--skabelon", "egen.docx")

    assert _told(answer) == (ExitCode.FINDINGS, "", "egen.docx, filen: fejl S110: Filen »egen.docx« findes ikke.")
    assert _title() == "Legepladser"


@pytest.mark.parametrize("words", [["-o", "x" * 300 + ".docx"], ["-o", "x/" * 3000 + "ud.docx"]], ids=["name", "path"])
def test_a_name_that_is_too_long_is_told(folder: Path, words: list[str]) -> None:
    code, shown, told = _told(_byg(*words))

    assert (code, shown, told[:18]) == (ExitCode.FINDINGS, "", "fejl F108: Navnet ")
    assert _names() == ["sag.yaml"]


def test_a_folder_that_is_named_too_long_for_many_documents_is_told(folder: Path) -> None:
    answer = _byg_alle(".", "-o", "x" * 300)

    assert _told(answer)[::2] == (ExitCode.FINDINGS, f"fejl F108: Navnet »{'x' * 40}…« er længere, end computeren kan tage.")


@only_posix
def test_a_build_that_is_killed_while_it_writes_keeps_the_old_document_and_the_next_one_tidies_up(folder: Path) -> None:
    _byg()
    _save("Havnen")
    with _start(seconds=60) as process:
        _until_it_writes()
        process.send_signal(signal.SIGKILL)

    assert (_title(), len(_names())) == ("Legepladser", 3)
    assert _byg().exit_code == ExitCode.FINE
    assert (_title(), _names()) == ("Havnen", ["sag.docx", "sag.yaml"])


def test_two_builds_at_the_same_time_both_end_well_and_neither_tidies_up_after_the_other(folder: Path) -> None:
    with _start(seconds=3) as process:
        _until_it_writes()
        answer = _byg()
        _shown, wrong = process.communicate()

    assert (answer.exit_code, process.returncode, wrong) == (ExitCode.FINE, 0, "")
    assert (_title(), _names()) == ("Legepladser", ["sag.docx", "sag.yaml"])
