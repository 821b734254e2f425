"""Compiled templates kept between runs, as Python keeps compiled modules: compiling is most of what a single document costs.

What is kept can run code, like any compiled module; so it is only read from a file that belongs to the user and that nobody else may
write, and only where template, engine, Jinja, Python, language and settings are the same to the byte.
"""

import hashlib
import marshal
import os
import pickle
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import jinja2

from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import language
from kommissorium.word.ooxml.package import Package
from kommissorium.word.template.compiled import Compiled
from kommissorium.word.template.options import Options
from kommissorium.word.template.program import Program

_UNREADABLE = (OSError, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, ImportError, IndexError, KeyError)
"""What reading a damaged or foreign file can raise."""
_MOST = 50
"""Files that are kept; the oldest go."""


class Keeper:
    """Keeps one template in a folder; without a folder it keeps nothing."""

    def __init__(self, folder: Path | None, package: Package, filters: Sequence[str], options: Options) -> None:
        """`filters` are the names that the template may use as filters."""
        self._folder, self._package = folder, package
        self._file = folder / f"{_key(package, filters, options)}.bin" if folder is not None else None

    def compiled(self, compile_anew: Callable[[], tuple[Package, Compiled]]) -> tuple[Package, Compiled]:
        """The package that documents are made of and the compiled template: kept, or made by `compile_anew` and then kept."""
        kept = self._read()
        if kept is not None:
            return self._package, kept
        package, compiled = compile_anew()
        faultless = not any(finding.severity is Severity.ERROR for finding in compiled.findings)
        if self._file is not None and package is self._package and faultless:
            self._write(self._file, compiled)
        return package, compiled

    def _read(self) -> Compiled | None:
        if self._file is None:
            return None
        try:
            if not _is_ours(self._file):
                return None
            codes, parts, rest = pickle.loads(self._file.read_bytes())
            programs = [Program(part, code, *more) for (part, *more), code in zip(parts, marshal.loads(codes), strict=True)]
            return Compiled(parts=programs, **rest)
        except _UNREADABLE:
            return None

    def _write(self, file: Path, compiled: Compiled) -> None:
        """Writes what is kept, whole or not at all; a folder that cannot be written is no mistake."""
        codes = marshal.dumps([program.code for program in compiled.parts])
        parts = [(one.part, one.lines, one.told, one.outlets, one.watched) for one in compiled.parts]
        rest = {name: getattr(compiled, name) for name in ("stories", "styles", "notes", "used_notes", "findings")}
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=file.parent)
            with os.fdopen(handle, "wb") as stream:
                stream.write(pickle.dumps((codes, parts, rest)))
            Path(name).replace(file)
            _drop_oldest(file.parent)
        except OSError:
            return


def _key(package: Package, filters: Sequence[str], options: Options) -> str:
    settings = {name: value for name, value in options.items() if name not in ("filters", "pictures_in", "limits", "kept_in")}
    facts = (_engine(), sys.version, language(), package.name, sorted(filters), sorted(settings.items()))
    return hashlib.sha256(repr(facts).encode() + package.data).hexdigest()[:40]


def _engine() -> list[tuple[str, int]]:
    """Our own files and Jinja's, and when they changed: that tells more than version numbers, and sooner."""
    files = [*Path(__file__).parents[1].glob("*/*.py"), *Path(__file__).parent.glob("*/*.py"), Path(jinja2.__file__)]
    return sorted((file.name, file.stat().st_mtime_ns) for file in files)


def _is_ours(file: Path) -> bool:
    """Whether the file belongs to the user and nobody else may write it; Windows keeps the user's folder so by itself."""
    if sys.platform == "win32":
        return file.is_file()
    facts = file.stat()
    return facts.st_uid == os.getuid() and not facts.st_mode & 0o022


def _drop_oldest(folder: Path) -> None:
    files = sorted(folder.glob("*.bin"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[_MOST:]:
        file.unlink(missing_ok=True)
