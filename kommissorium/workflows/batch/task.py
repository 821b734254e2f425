"""One input among many, and what became of it: values that can be sent between processes."""

from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import SheetPlace, SourcePlace
from kommissorium.model.papers import Dokument
from kommissorium.source.sheet import Row
from kommissorium.workflows.edition import Edition


@dataclass(frozen=True, slots=True)
class RowTask:
    """A row of a sheet that is to become a document."""

    sheet: str
    """The file's name as the user gave it."""
    row: Row
    columns: tuple[tuple[int, tuple[str | int, ...]], ...]
    """Where the cells of each column belong."""
    has_base: bool
    """Whether the input of the task is shared by all rows; if not, the rows say everything, and it is the sheet itself."""


@dataclass(frozen=True, slots=True)
class Task:
    """One input to build from."""

    input: Path
    target: Path
    """The documents get its folder and its name: one has its name, others begin with it."""
    row: RowTask | None = None

    def __str__(self) -> str:
        return str(self.place()) if self.row else str(self.input)

    def place(self) -> SourcePlace:
        """The place of the input as a whole."""
        return SheetPlace(self.row.sheet, self.row.row.number) if self.row else SourcePlace(str(self.input), 1)


@dataclass(frozen=True, slots=True)
class Order:
    """What holds for all tasks of a run."""

    dokument: Dokument | None = Dokument.KOMMISSORIUM
    """None for all documents that each input has something for."""
    template: Path | None = None
    """The user's own template, if not the built-in one."""
    overwrite: bool = False
    edition: Edition = Edition.DRAFT
    """For whom the documents are."""
    record: bool = False
    """Whether each document's metadata are written beside it."""
    language: str = "da"
    """The language of the findings."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task."""

    task: Task
    outputs: tuple[Path, ...] = ()
    """The documents that were written, then their records; none when it failed."""
    errors: tuple[Finding, ...] = ()
    """Why they were not; empty when they were."""
    warnings: int = 0
    holes: int = 0
    sources: tuple[Path, ...] = ()
    """The files that were read for it, be they there or not."""
    digests: tuple[str, ...] = ()
    """The digests of what was written."""
    lasting: bool = True
    """Whether the sources are all that the documents depend on."""
