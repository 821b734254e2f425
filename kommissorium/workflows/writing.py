"""Writes files so that a reader sees the old one or the new one, never a half."""

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _


def write_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path`, in place of what may lie there; when that fails, what lay there still does.

    Raises OutputError when the file cannot be written.
    """
    target = path.resolve()
    # In the same folder, since only there it can be moved into place in one step.
    temporary = target.with_name(f".kommissorium-{secrets.token_hex(6)}.tmp")
    try:
        _write_new(temporary, data)
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise _explained(path, error) from error


def create_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path`, where nothing may lie yet, in a folder that is made if need be.

    Raises OutputError when the file is there already or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = _("Mappen »{folder}« kan ikke oprettes.", folder=path.parent)
        raise OutputError(Finding("F106", Severity.ERROR, message, _("Vælg en anden mappe."))) from error
    try:
        _write_new(path, data)
    except FileExistsError as error:
        message = _("»{file}« findes allerede og bliver ikke ændret.", file=path)
        hint = _("Vælg en anden mappe, eller flyt den fil, der ligger der.")
        raise OutputError(Finding("F105", Severity.ERROR, message, hint)) from error
    except OSError as error:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise _explained(path, error) from error


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _explained(path: Path, error: OSError) -> OutputError:
    folder = path.parent
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        hint = _("Slet noget, eller vælg et andet sted at skrive.")
        return _error("F101", _("Der er ikke plads til »{file}« på disken.", file=path), hint)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _error("F102", _("Mappen »{folder}« findes ikke.", folder=folder), _("Opret mappen, eller vælg en anden."))
    if path.is_dir():
        return _error("F103", _("»{file}« er en mappe, ikke en fil.", file=path), _("Vælg et andet navn."))
    hint = _("Luk filen, hvis den er åben i Word, og se efter, om du må skrive i mappen »{folder}«.", folder=folder)
    return _error("F104", _("»{file}« kan ikke skrives.", file=path), hint)


def _error(code: str, message: str, hint: str) -> OutputError:
    return OutputError(Finding(code, Severity.ERROR, message, hint))
