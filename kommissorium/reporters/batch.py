"""What became of many documents, as text for people."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from kommissorium.diagnostics.finding import Finding
from kommissorium.reporters.text import report
from kommissorium.texts import _, _n

_DOCUMENT = ".docx"


class Built(Protocol):
    """What is told of one input."""

    @property
    def outputs(self) -> tuple[Path, ...]:
        """The documents that were written, and their records."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Why they were not."""

    @property
    def warnings(self) -> int:
        """How many there were."""

    @property
    def holes(self) -> int:
        """How many answers are still to be found."""


class Run(Protocol):
    """What is told of a run."""

    folder: Path
    current: int
    stopped: bool

    @property
    def built(self) -> Sequence[Built]:
        """The inputs that became documents."""

    @property
    def failed(self) -> Sequence[Built]:
        """Those that did not."""


def report_batch(run: Run) -> str:
    """Why some were not built, and then one line that sums up."""
    reasons = report([finding for one in run.failed for finding in one.errors])
    return "\n\n".join(part for part in (reasons, "\n".join(_summary(run))) if part)


def _summary(run: Run) -> Iterator[str]:
    count = sum(path.suffix == _DOCUMENT for one in run.built for path in one.outputs)
    yield _n("Byggede {count} dokument i mappen {folder}.", "Byggede {count} dokumenter i mappen {folder}.", count, folder=run.folder)
    if run.current:
        yield _n("{count} inputfil var bygget i forvejen.", "{count} inputfiler var bygget i forvejen.", run.current)
    if run.failed:
        count = len(run.failed)
        yield _n("{count} inputfil har fejl og blev ikke bygget.", "{count} inputfiler har fejl og blev ikke bygget.", count)
    holes, warnings = sum(one.holes for one in run.built), sum(one.warnings for one in run.built)
    if holes or warnings:
        counted = _n("{count} advarsel", "{count} advarsler", warnings)
        open_ = _n("{count} svar skal afklares", "{count} svar skal afklares", holes)
        yield _("I det, der blev bygget: {open}, {warnings}. Se dem med »kommissorium tjek FIL«.", open=open_, warnings=counted)
    if run.stopped:
        yield _("Stoppet. Kør kommandoen igen for at bygge resten.")
