"""Files that a process which was killed left behind."""

import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kommissorium.workflows.locks import try_lock

_BEGIN, _END = ".kommissorium-", ".tmp"
_AGE = 60.0
"""Seconds after which a file is surely nobody's on Windows, where its lock is gone just before it is moved into place."""


def temporary_name(folder: Path) -> Path:
    """A name in `folder` for a file that will be moved into place."""
    return folder / f"{_BEGIN}{secrets.token_hex(6)}{_END}"


def remove_leftovers(folder: Path) -> None:
    """Removes from `folder` the temporary files that no process is writing; what cannot be removed stays."""
    with suppress(OSError):
        for path in _leftovers(folder):
            with suppress(OSError):
                path.unlink()


def _leftovers(folder: Path) -> Iterator[Path]:
    for path in folder.glob(f"{_BEGIN}*{_END}"):
        with suppress(OSError):
            if sys.platform == "win32" and time.time() - path.stat().st_mtime < _AGE:
                continue
            with path.open("rb") as stream:
                is_free = try_lock(stream)
            if is_free:
                yield path
