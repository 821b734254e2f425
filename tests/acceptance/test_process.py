"""The program as a process of its own, as a terminal runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kommissorium.cli.codes import ExitCode
from kommissorium.resources import example_file
from tests.documents import has_place, read_items
from tests.tools import ROOT

HEAVY = {"pydantic", "jinja2", "lxml", "docx", "yaml", "babel", "markdown_it", "kommissorium.model", "kommissorium.workflows"}


def _run(*words: str | Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kommissorium", *map(str, words)]
    settings = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(command, cwd=folder, env=settings, capture_output=True, check=False)


def test_a_document_is_written_beside_its_input(tmp_path: Path) -> None:
    source = tmp_path / "sag" / "kommissorium.yaml"
    source.parent.mkdir()
    source.write_bytes(example_file("dragoer").read_bytes())

    answer = _run("byg", "sag/kommissorium.yaml", folder=tmp_path, PYTHONIOENCODING="utf-8")

    written = source.with_suffix(".docx")
    assert (answer.returncode, answer.stderr) == (ExitCode.FINE, b"")
    assert answer.stdout.decode().splitlines()[-1] == f"Skrev {Path('sag') / 'kommissorium.docx'}."
    assert sorted(path.name for path in source.parent.iterdir()) == ["kommissorium.docx", "kommissorium.yaml"]
    assert has_place(read_items(written), {"under": "Stamoplysninger", "række": "Kommune", "celle": "Dragør Kommune"})


def test_an_input_with_errors_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "sag.yaml").write_text('format: "1"\nformaal: Nyt\n', encoding="utf-8")

    answer = _run("byg", "sag.yaml", folder=tmp_path, PYTHONIOENCODING="utf-8")

    assert (answer.returncode, answer.stdout) == (ExitCode.FINDINGS, b"")
    assert answer.stderr.decode().startswith("sag.yaml:2:1: fejl ")
    assert [path.name for path in tmp_path.iterdir()] == ["sag.yaml"]


@pytest.mark.parametrize("encoding", ["cp1252", "cp437"])
def test_a_terminal_with_few_characters_is_no_obstacle(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "sag.yaml").write_text('format: "1"\n≤→☎: ł\n', encoding="utf-8")

    answer = _run("tjek", "sag.yaml", folder=tmp_path, PYTHONIOENCODING=encoding, PYTHONUTF8="0")

    assert (answer.returncode, answer.stderr) == (ExitCode.FINDINGS, b"")
    assert answer.stdout.decode(encoding).startswith("sag.yaml:2:1: fejl ")


def test_a_reader_that_has_gone_is_no_failure(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    command = [sys.executable, "-m", "kommissorium", "tjek", str(example_file("dragoer"))]
    with os.fdopen(writing, "wb") as pipe:
        answer = subprocess.run(command, cwd=ROOT, stdout=pipe, stderr=subprocess.PIPE, check=False)

    assert answer.stderr == b""
    assert answer.returncode in {ExitCode.FINE, ExitCode.FINDINGS}


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell closes the stream")
def test_a_closed_stream_is_no_failure(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m kommissorium tjek '{example_file('dragoer')}' >&-"

    answer = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, check=False)

    assert (answer.returncode, answer.stderr) == (ExitCode.FINE, b"")


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    code = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); import kommissorium.cli.main as m; m.main()"

    answer = subprocess.run([sys.executable, "-c", code, "--help"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert HEAVY & set(answer.stderr.split()) == set()


def test_the_version_is_shown(tmp_path: Path) -> None:
    answer = _run("--version", folder=tmp_path)

    name, version = answer.stdout.decode().split()
    assert (answer.returncode, name) == (ExitCode.FINE, "kommissorium")
    assert version.count(".") == 2
