"""Remembers in the output folder what each document was made of, so that a run that was stopped goes on where it was."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.resources import package_folder, program_version
from kommissorium.texts import _
from kommissorium.workflows.batch.task import Order, Outcome, Task
from kommissorium.workflows.locks import try_lock
from kommissorium.workflows.write_failures import explained

NAME = ".byg-alle.jsonl"
"""The file in the output folder; without it everything is built again, and nothing else is lost."""


class Journal:
    """The journal of one output folder, which no other run may use meanwhile."""

    def __init__(self, folder: Path, order: Order) -> None:
        """Opens it; raises OutputError when the folder cannot be written or another run is at work in it."""
        self._folder = folder
        self._order = _digest([program_version(), *_program(), repr(order)])
        self._digests: dict[Path, str] = {}
        path = folder / NAME
        try:
            self._stream: IO[bytes] = path.open("a+b")
        except OSError as error:
            raise explained(path, error) from error
        if not try_lock(self._stream):
            self._stream.close()
            message = _("Der bygges allerede i mappen »{folder}«.", folder=folder)
            raise OutputError(Finding("F165", Severity.ERROR, message, _("Vent, til det er færdigt, eller vælg en anden mappe med -o.")))
        self._entries = self._read()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self._stream.close()

    def is_current(self, task: Task) -> bool:
        """Whether its documents lie there as they were written, and would be written so again."""
        # Read now and not when it is noted, so that a change while it is being built is seen at the next run.
        self._digest_of(task.input)
        entry = self._entries.get(self._name(task.target))
        if entry is None or entry.basis != self._basis(task):
            return False
        documents = {self._folder / name: digest for name, digest in entry.documents.items()}
        return all(self._digest_of(Path(path)) == digest for path, digest in entry.sources.items()) and all(
            _file_digest(path) == digest for path, digest in documents.items()
        )

    def sources_of(self, task: Task) -> tuple[Path, ...]:
        """What the documents of a task that is current were made of."""
        return tuple(Path(path) for path in self._entries[self._name(task.target)].sources)

    def note(self, outcome: Outcome) -> None:
        """Remembers what was written; where that fails, it is only built again next time."""
        if not outcome.outputs or not outcome.lasting:
            return
        entry = {
            "navn": self._name(outcome.task.target),
            "grundlag": self._basis(outcome.task),
            "kilder": {str(path.absolute()): self._digest_of(path) for path in outcome.sources},
            "dokumenter": dict(zip(map(self._name, outcome.outputs), outcome.digests, strict=True)),
        }
        with suppress(OSError):
            self._stream.write(json.dumps(entry, ensure_ascii=False).encode() + b"\n")
            self._stream.flush()

    def _read(self) -> dict[str, "_Entry"]:
        """The last entry of each name; a line that is cut short or damaged says nothing."""
        self._stream.seek(0)
        lines = self._stream.read().splitlines(keepends=True)
        entries: dict[str, _Entry] = {}
        kept: dict[str, bytes] = {}
        for line in lines:
            with suppress(ValueError, KeyError, TypeError, AttributeError):
                entry = _Entry.read(json.loads(line))
                entries[entry.name], kept[entry.name] = entry, line.rstrip(b"\n") + b"\n"
        if len(lines) != len(kept):
            with suppress(OSError):
                self._stream.truncate(0)
                self._stream.write(b"".join(kept.values()))
                self._stream.flush()
        return entries

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _basis(self, task: Task) -> str:
        row = task.row
        return _digest([self._order, repr((row.columns, row.row.cells, row.row.faults, row.has_base))] if row else [self._order])

    def _digest_of(self, path: Path) -> str:
        known = path.absolute()
        if known not in self._digests:
            self._digests[known] = _file_digest(known)
        return self._digests[known]


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is known of a task's documents."""

    name: str
    basis: str
    sources: Mapping[str, str] = field(default_factory=dict)
    documents: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, data: Any) -> "_Entry":
        return cls(str(data["navn"]), str(data["grundlag"]), dict(data["kilder"].items()), dict(data["dokumenter"].items()))


def _file_digest(path: Path) -> str:
    """The digest of the file; empty when there is none that can be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except (OSError, ValueError):
        return ""


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _program() -> list[str]:
    """The program's own files, and when they changed: that tells more than its version, and sooner."""
    root = package_folder()
    files = sorted(root.rglob("*.py"))
    return [f"{file.relative_to(root)} {file.stat().st_mtime_ns}" for file in files]
