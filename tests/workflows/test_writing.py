import errno
import os
import stat
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import OutputError
from kommissorium.workflows.writing import create_file, write_file


def test_a_written_file_takes_the_place_of_the_old_one_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "sag.docx"
    target.write_bytes(b"old")

    write_file(target, b"new")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"sag.docx": b"new"}


def test_a_file_with_a_long_danish_name_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("æøå" * 38 + ".docx")

    write_file(target, b"new")

    assert target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such permissions")
def test_the_permissions_of_the_old_file_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "sag.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)

    write_file(target, b"new")

    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_stays_a_link_to_the_new_content(tmp_path: Path) -> None:
    (tmp_path / "arkiv").mkdir()
    link = tmp_path / "sag.docx"
    try:
        link.symlink_to(tmp_path / "arkiv" / "sag.docx")
    except OSError:
        pytest.skip("this machine allows no links")

    write_file(link, b"new")

    assert link.is_symlink()
    assert (tmp_path / "arkiv" / "sag.docx").read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as error:
        write_file(tmp_path / "ingen" / "sag.docx", b"new")

    assert str(error.value) == f"Mappen »{tmp_path / 'ingen'}« findes ikke. Opret mappen, eller vælg en anden."


def test_a_folder_in_the_files_place_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "sag.docx").mkdir()

    with pytest.raises(OutputError) as error:
        write_file(tmp_path / "sag.docx", b"new")

    assert str(error.value) == f"»{tmp_path / 'sag.docx'}« er en mappe, ikke en fil. Vælg et andet navn."
    assert [path.name for path in tmp_path.iterdir()] == ["sag.docx"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "F101"), (errno.EACCES, "F104"), (errno.EROFS, "F107")],
    ids=["the disk is full", "the file is open in Word", "the disk is read-only"],
)
def test_the_old_file_survives_when(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    target = tmp_path / "sag.docx"
    target.write_bytes(b"old")

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError) as error:
        write_file(target, b"new")

    assert [finding.code for finding in error.value.findings] == [code]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"sag.docx": b"old"}


def test_a_new_file_brings_its_folders(tmp_path: Path) -> None:
    create_file(tmp_path / "sager" / "ny" / "kommissorium.yaml", b"new")

    assert (tmp_path / "sager" / "ny" / "kommissorium.yaml").read_bytes() == b"new"


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "kommissorium.yaml"
    path.write_bytes(b"old")

    with pytest.raises(OutputError) as error:
        create_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert str(error.value) == f"»{path}« findes allerede og bliver ikke ændret. Vælg en anden mappe, eller flyt den fil, der ligger der."


def test_a_new_file_in_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sag").write_bytes(b"old")

    with pytest.raises(OutputError) as error:
        create_file(tmp_path / "sag" / "kommissorium.yaml", b"new")

    assert str(error.value) == f"Mappen »{tmp_path / 'sag'}« kan ikke oprettes. Vælg en anden mappe."
