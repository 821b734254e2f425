from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import ChangeError
from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.change import change_input
from kommissorium.workflows.new import create_input


def test_an_answer_stands_in_the_file_and_every_comment_is_still_there(tmp_path: Path) -> None:
    path = create_input(tmp_path, catalogue="styringsmodel")
    before = path.read_text(encoding="utf-8").splitlines()

    meeting = ("stamoplysninger", "behandles_i", 1)
    change_input(path, {("formål",): "Bedre dialog", meeting: {"organ": "Byrådet", "tidspunkt": "primo 2020"}})

    after = path.read_text(encoding="utf-8").splitlines()
    loaded = load_kommissorium(path)
    assert loaded.kommissorium is not None
    assert (loaded.findings, loaded.kommissorium.formål) == ((), "Bedre dialog")
    assert [line for line in before if line not in after] == ["formål: afklares"]
    assert [line for line in after if line not in before] == ["    - organ: Byrådet", "      tidspunkt: primo 2020", "formål: Bedre dialog"]


def test_a_change_that_cannot_be_made_leaves_the_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("formål: x\n", encoding="utf-8")

    with pytest.raises(ChangeError):
        change_input(path, {("opgave", "tekst"): "y", ("formål", "tekst"): "z"})

    assert path.read_text(encoding="utf-8") == "formål: x\n"


def test_a_file_that_says_it_already_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("formål: x\n", encoding="utf-8")
    before = path.stat()

    change_input(path, {("formål",): "x"})

    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
