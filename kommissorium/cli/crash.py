"""Writes down a failure of the program without a word of anybody's document."""

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from traceback import walk_tb
from types import FrameType

from kommissorium.resources import program_version
from kommissorium.texts import language


def write_log(error: BaseException) -> Path | None:
    """The path of a new log file in the system's folder for temporary files; None when none can be written there."""
    try:
        handle, name = tempfile.mkstemp(prefix="kommissorium-", suffix=".log")
        with os.fdopen(handle, "w", encoding="utf-8") as log:
            log.write("\n".join(_lines(error)) + "\n")
    except OSError:
        return None
    return Path(name)


def _lines(error: BaseException) -> Iterator[str]:
    yield f"kommissorium {program_version()}, Python {platform.python_version()}, {sys.platform}, {language()}"
    for link in _chain(error):
        # The exception's message is left out: it may quote the document.
        yield f"{type(link).__module__}.{type(link).__qualname__}"
        for frame, line in walk_tb(link.__traceback__):
            yield f"  {_module(frame)}, line {line}, in {frame.f_code.co_name}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from, outermost first."""
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _module(frame: FrameType) -> str:
    """The module's dotted name, or the bare file name: a whole path would tell whose machine it is."""
    name = frame.f_globals.get("__name__")
    return name if isinstance(name, str) else Path(frame.f_code.co_filename).name
