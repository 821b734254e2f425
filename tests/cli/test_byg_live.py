"""`byg --live` as its user meets it: a process that is watched while files are saved."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import docx
import pytest

from kommissorium.cli.codes import ExitCode
from kommissorium.resources import template_file
from tests.tools import ROOT, hear_ctrl_c

INPUT = """\
format: "1"
stamoplysninger:
  titel: {title}
  kommune: Lillehavn Kommune
formål: Udvalget skal have et {word} at beslutte på.
"""
PATIENCE = 30.0
MANUAL = (ROOT / "VEJLEDNING.md").read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")


class Live:
    """A running `byg --live`, and what it has shown."""

    def __init__(self, *words: str) -> None:
        self._screen = Path("skærm.txt")
        self._stream: IO[bytes] = self._screen.open("wb")
        command = [sys.executable, "-m", "kommissorium", "byg", "sag.yaml", "--live", *words]
        self.process = subprocess.Popen(
            command, stdout=self._stream, stderr=subprocess.STDOUT, start_new_session=True, preexec_fn=hear_ctrl_c
        )
        self._read = 0

    def shows(self, words: str) -> str:
        """What it has shown since last time, as soon as `words` are among it."""
        until = time.monotonic() + PATIENCE
        while words not in (shown := self._screen.read_text(encoding="utf-8")[self._read :]):
            assert time.monotonic() < until, shown
            time.sleep(0.02)
        time.sleep(0.05)
        shown = self._screen.read_text(encoding="utf-8")[self._read :]
        self._read += len(shown)
        return shown

    def stop(self) -> tuple[int, str]:
        """Its exit code and last words after Ctrl-C."""
        os.killpg(self.process.pid, signal.SIGINT)
        code = self.process.wait(PATIENCE)
        return code, self._screen.read_text(encoding="utf-8")[self._read :]

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._stream.close()


def _save(title: str = "Legepladser", word: str = "grundlag") -> None:
    Path("sag.yaml").write_text(INPUT.format(title=title, word=word), encoding="utf-8")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _save()


@pytest.fixture
def live() -> Iterator[Live]:
    process = Live()
    process.shows("Stop med Ctrl-C.")
    yield process
    process.close()


def test_a_save_builds_again_and_tells_what_changed_as_the_manual_shows_it() -> None:
    (screen,) = re.findall(r"^```live\n\$ kommissorium byg sag.yaml --live\n((?:.*\n)*?)```$", MANUAL, re.MULTILINE)
    live = Live()
    try:
        first = live.shows("Stop med Ctrl-C.")
        _save(word="godt og sagligt notat")
        second = live.shows("Formål")
        code, last = live.stop()
    finally:
        live.close()

    assert (first + second + last, code) == (screen, ExitCode.FINE)


def test_a_save_that_changes_nothing_builds_nothing(live: Live) -> None:
    before = Path("sag.docx").stat().st_mtime_ns
    _save()
    os.utime("sag.yaml")
    time.sleep(0.5)

    assert Path("sag.docx").stat().st_mtime_ns == before
    assert live.stop() == (ExitCode.FINE, "\nStoppet.\n")


def test_an_editor_that_saves_by_renaming_is_seen(live: Live) -> None:
    Path("sag.yaml").rename("sag.yaml~")
    Path("ny.tmp").write_text(INPUT.format(title="Havnen", word="grundlag"), encoding="utf-8")
    time.sleep(0.2)
    Path("ny.tmp").rename("sag.yaml")

    assert "fejl" not in live.shows("Havnen")


def test_a_burst_of_saves_gives_one_document(live: Live) -> None:
    for number in range(10):
        _save(title=f"Udgave {number}")
        time.sleep(0.01)

    assert live.shows("Udgave 9").count("Skrev sag.docx.") == 1


def test_errors_keep_the_last_good_document_and_are_shown_and_mended(live: Live) -> None:
    good = Path("sag.docx").read_bytes()
    Path("sag.yaml").write_text("format: 1\nformaal: Ro\n", encoding="utf-8")

    shown = live.shows("ligger der stadig.")
    assert shown.startswith("sag.yaml:2:1: fejl I005: ")
    assert Path("sag.docx").read_bytes() == good
    _save(title="Havnen")
    assert "Havnen" in live.shows("Skrev sag.docx.")


def test_an_input_that_is_gone_is_told_and_waited_for() -> None:
    Path("profil.yaml").write_text("format: 1\nkommune:\n  navn: Lillehavn Kommune\n", encoding="utf-8")
    live = Live()
    try:
        live.shows("Stop med Ctrl-C.")
        Path("sag.yaml").unlink()
        assert "Venter på ændringer i sag.yaml. Stop med Ctrl-C." in live.shows("Stop med Ctrl-C.")
        _save(title="Havnen")
        assert "Havnen" in live.shows("Skrev sag.docx.")
    finally:
        live.close()


def test_a_profile_that_is_laid_beside_the_input_is_seen(live: Live) -> None:
    Path("profil.yaml").write_text("format: 1\nkommune:\n  navn: Storehavn Kommune\n", encoding="utf-8")

    assert "Kommunen hedder »Lillehavn Kommune« her" in live.shows("Skrev sag.docx.")


def test_a_document_that_is_open_in_word_is_told_and_built_when_it_is_closed(live: Live) -> None:
    owner = Path("~$sag.docx")
    owner.write_bytes(b"\x05Jurist")
    _save(title="Havnen")

    assert "fejl F109: »sag.docx« er åben i Word." in live.shows("ligger der stadig.")
    owner.unlink()
    assert "Havnen" in live.shows("Skrev sag.docx.")


def test_a_document_that_was_edited_in_word_is_kept_and_watching_goes_on(live: Live) -> None:
    document = docx.Document("sag.docx")
    document.paragraphs[3].add_run(" Rettet.")
    document.save("sag.docx")
    edited = Path("sag.docx").read_bytes()
    _save(title="Havnen")

    assert "fejl F111" in live.shows("ligger der stadig.")
    assert Path("sag.docx").read_bytes() == edited
    Path("sag.docx").rename("rettet.docx")
    live.shows("Skrev sag.docx.")


def test_a_template_is_watched_also_while_it_is_gone() -> None:
    Path("egen.docx").write_bytes(template_file().read_bytes())
    live = Live("--skabelon", "egen.docx")
    try:
        live.shows("Stop med Ctrl-C.")
        document = docx.Document("egen.docx")
        document.paragraphs[0].insert_paragraph_before("Fortroligt udkast")
        document.save("egen.docx")
        assert "nyt: »Fortroligt udkast«" in live.shows("Skrev sag.docx.")
        Path("egen.docx").rename("væk.docx")
        assert "fejl S110" in live.shows("ligger der stadig.")
        Path("væk.docx").rename("egen.docx")
        assert "Teksten er den samme." in live.shows("Skrev sag.docx.")
        assert live.stop() == (ExitCode.FINE, "\nStoppet.\n")
    finally:
        live.close()
