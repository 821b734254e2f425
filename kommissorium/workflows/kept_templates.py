"""Where compiled templates are kept between runs: a folder of the user's own, as each system has one for such things."""

import os
import sys
from pathlib import Path

FOLDER_VARIABLE = "KOMMISSORIUM_CACHE"
"""Names another folder; empty, it keeps nothing."""


def kept_folder() -> Path | None:
    """The folder; None where the user wants nothing kept, or has no home."""
    if (chosen := os.environ.get(FOLDER_VARIABLE)) is not None:
        return Path(chosen) if chosen else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    try:
        return Path(base).expanduser() / "kommissorium" if base else None
    except RuntimeError:
        return None
