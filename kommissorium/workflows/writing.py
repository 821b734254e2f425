"""Writes files so that a reader sees the old one or the new one, never a half."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import IO

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.workflows.leftover_files import temporary_name
from kommissorium.workflows.locks import try_lock
from kommissorium.workflows.write_failures import explained, no_folder


def write_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path`, in place of what may lie there; when that fails, what lay there still does.

    Raises OutputError when the file cannot be written.
    """
    try:
        target = path.resolve()
        try:
            _replace(target, data)
        except FileNotFoundError:
            # Another process may have taken the new file for one that was left behind, in the moment before it was locked.
            _replace(target, data)
    except OSError as error:
        raise explained(path, error) from error


def create_file(path: Path, data: bytes, *, is_named: bool = False) -> None:
    """Puts `data` at `path`, where nothing may lie yet, in a folder that is made if need be; `is_named` by its user.

    Raises OutputError when the file is there already or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise no_folder(path.parent, error) from error
    try:
        with path.open("xb") as stream:
            _fill(stream, data)
    except FileExistsError as error:
        message = _("»{file}« findes allerede og bliver ikke ændret.", file=path)
        hint = _("Vælg et andet navn.") if is_named else _("Vælg en anden mappe, eller flyt den fil, der ligger der.")
        raise OutputError(Finding("F105", Severity.ERROR, message, hint)) from error
    except OSError as error:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise explained(path, error) from error


def _replace(target: Path, data: bytes) -> None:
    # In the same folder, since only there it can be moved into place in one step.
    temporary = temporary_name(target.parent)
    try:
        with temporary.open("xb") as stream:
            # Says that the file is not left over, as long as this process lives; Windows keeps an open file anyway.
            try_lock(stream)
            _fill(stream, data)
            if os.name != "nt":
                _move(temporary, target)
        if os.name == "nt":
            _move(temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _move(temporary: Path, target: Path) -> None:
    if target.exists():
        shutil.copymode(target, temporary)
    temporary.replace(target)


def _fill(stream: IO[bytes], data: bytes) -> None:
    stream.write(data)
    stream.flush()
    os.fsync(stream.fileno())
