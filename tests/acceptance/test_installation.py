"""The program installed on a machine that has never seen it."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from kommissorium.resources import example_file
from tests.documents import has_place, read_items
from tests.tools import ROOT

pytestmark = pytest.mark.slow

BUILT_IN = [
    "examples/dragoer/kommissorium.yaml",
    "templates/kommissorium.docx",
    "catalogues/styringsmodel.yaml",
    "locale/da/LC_MESSAGES/messages.mo",
    "locale/en/LC_MESSAGES/kommissorium.mo",
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, folder=folder)
    (path,) = folder.glob("*.whl")
    return path


def test_the_wheel_carries_templates_examples_and_catalogues(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as package:
        names = package.namelist()

    assert [name for name in BUILT_IN if f"kommissorium/{name}" not in names] == []
    assert [name for name in names if name.startswith("tests/")] == []


def test_a_wheel_in_a_fresh_environment_builds_a_document_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    program = _install(tmp_path / "v", wheel)

    _builds_a_document(program, tmp_path / "et andet sted")


def test_an_editable_installation_builds_a_document_from_another_folder(tmp_path: Path) -> None:
    program = _install(tmp_path / "v", "-e", ROOT)

    _builds_a_document(program, tmp_path / "et andet sted")


def _builds_a_document(program: Path, folder: Path) -> None:
    folder.mkdir()
    _run(program, "ny", "sag", folder=folder)
    _run(program, "byg", "sag/kommissorium.yaml", folder=folder)
    (folder / "dragør.yaml").write_bytes(example_file("dragoer").read_bytes())
    _run(program, "byg", "dragør.yaml", "-o", "dragør.docx", folder=folder)

    assert (folder / "sag" / "kommissorium.docx").exists()
    assert has_place(read_items(folder / "dragør.docx"), {"under": "Stamoplysninger", "række": "Kommune", "celle": "Dragør Kommune"})


def _install(environment: Path, *what: str | Path) -> Path:
    """The installed program."""
    venv.create(environment, with_pip=True)
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    _run(scripts / "python", "-m", "pip", "install", "--quiet", *what, folder=environment)
    return scripts / "kommissorium"


def _run(*words: str | Path, folder: Path) -> None:
    # Without the variables that would let the tested source tree shine through.
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    answer = subprocess.run([str(word) for word in words], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
