"""What a build that goes on and on shows, as text for people."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from kommissorium.diagnostics.finding import Finding
from kommissorium.reporters.text import report
from kommissorium.texts import _, _n

_MOST = 8
"""Changes that are told of one document."""


class Changed(Protocol):
    """What is told of one paragraph."""

    @property
    def section(self) -> str:
        """The heading above it."""

    @property
    def old(self) -> str:
        """Words that are gone."""

    @property
    def new(self) -> str:
        """Words that are there now."""


def report_round(outputs: Sequence[Path], changes: Mapping[Path, Sequence[Changed]], new: Sequence[Finding], holes: int) -> str:
    """What was written and what changed in it, the `new` findings, and how many answers are still to be found."""
    return "\n".join(part for part in (report(new), *_documents(outputs, changes), _open(holes)) if part)


def report_failure(errors: Sequence[Finding]) -> str:
    """Why nothing was written."""
    return "\n".join((report(errors), _("Dokumentet er ikke skrevet; det sidste gode ligger der stadig.")))


def waiting_for(watched: Sequence[Path]) -> str:
    """What the user may change now, and how to stop."""
    names = ", ".join(path.name for path in watched)
    return _("Venter på ændringer i {names}. Stop med Ctrl-C.", names=names)


def _documents(outputs: Sequence[Path], changes: Mapping[Path, Sequence[Changed]]) -> Iterator[str]:
    for output in outputs:
        yield _("Skrev {file}.", file=output)
        if output not in changes:
            continue
        told = changes[output]
        if not told:
            yield "  " + _("Teksten er den samme.")
        yield from (f"  {change.section}: {_words(change)}" for change in told[:_MOST])
        if len(told) > _MOST:
            yield "  " + _n("… og {count} ændring til.", "… og {count} ændringer til.", len(told) - _MOST)


def _words(change: Changed) -> str:
    if not change.old:
        return _("nyt: »{new}«", new=change.new)
    if not change.new:
        return _("væk: »{old}«", old=change.old)
    return _("»{old}« → »{new}«", old=change.old, new=change.new)


def _open(holes: int) -> str:
    return _n("{count} svar skal afklares.", "{count} svar skal afklares.", holes) if holes else ""
