"""Documents that several acceptance tests read: built once, as a user would."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kommissorium.cli.main import program
from kommissorium.resources import example_file


@pytest.fixture(scope="session")
def dragoer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of the Dragør example."""
    return _build(example_file("dragoer"), tmp_path_factory.mktemp("dragoer") / "dragoer.docx")


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of an input file that nobody has filled in."""
    folder = tmp_path_factory.mktemp("ny")
    assert CliRunner().invoke(program, ["ny", str(folder)]).exit_code == 0
    return _build(folder / "kommissorium.yaml", folder / "ny.docx")


def _build(source: Path, output: Path) -> Path:
    answer = CliRunner().invoke(program, ["byg", str(source), "-o", str(output)])
    assert answer.exit_code == 0, answer.output
    return output
