"""Why a file cannot be written, and what to do about it."""

import errno
import os
from pathlib import Path

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _

_TOO_LONG = 206
"""ERROR_FILENAME_EXCED_RANGE of Windows, which Python takes for a missing file."""
_LONGEST_ON_WINDOWS = 255


def explained(path: Path, error: OSError) -> OutputError:
    """The error for people: why `path` could not be written."""
    folder = path.parent
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        hint = _("Slet noget, eller vælg et andet sted at skrive. Det, der lå der i forvejen, er uændret.")
        return failure("F101", _("Der er ikke plads til »{file}« på disken.", file=path), hint)
    if is_too_long(path, error):
        return too_long(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return failure("F102", _("Mappen »{folder}« findes ikke.", folder=folder), _("Opret mappen, eller vælg en anden."))
    if path.is_dir():
        return failure("F103", _("»{file}« er en mappe, ikke en fil.", file=path), _("Vælg et andet navn."))
    return _denied(path, error)


def _denied(path: Path, error: OSError) -> OutputError:
    folder = path.parent
    if error.errno == errno.EROFS or not os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return failure("F107", _("Du må ikke skrive i mappen »{folder}«.", folder=folder), _("Vælg en anden mappe."))
    if isinstance(error, PermissionError):
        return failure(
            "F104", _("»{file}« er låst, så den ikke kan skrives.", file=path), _("Luk filen, hvis den er åben i Word, og prøv igen.")
        )
    hint = _("Luk filen, hvis den er åben i Word, og se efter, om du må skrive i mappen »{folder}«.", folder=folder)
    return failure("F104", _("»{file}« kan ikke skrives.", file=path), hint)


def no_folder(folder: Path, error: OSError) -> OutputError:
    """The error for people: why `folder` could not be made."""
    if is_too_long(folder, error):
        return too_long(folder)
    return failure("F106", _("Mappen »{folder}« kan ikke oprettes.", folder=folder), _("Vælg en anden mappe."))


def is_too_long(path: Path, error: OSError) -> bool:
    """Whether the error is that the path, or a name in it, has more letters than the system takes."""
    named = error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", None) == _TOO_LONG
    return named or (os.name == "nt" and len(str(path.absolute())) > _LONGEST_ON_WINDOWS)


def too_long(path: Path) -> OutputError:
    """The error for a path that no file can have."""
    message = _("Navnet »{name}« er længere, end computeren kan tage.", name=f"{path.name[:40]}…" if len(path.name) > 41 else path)
    return failure("F108", message, _("Vælg et kortere navn eller en mappe, der ligger højere oppe."))


def failure(code: str, message: str, hint: str) -> OutputError:
    """The error with one finding."""
    return OutputError(Finding(code, Severity.ERROR, message, hint))
