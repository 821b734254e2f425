"""The answers that are still to be found, as findings with their lines in the input."""

from collections.abc import Iterable

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.model.holes import Hul
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import all_holes
from kommissorium.source.positions import Positions
from kommissorium.texts import _

CODE = "I100"


def open_questions(kommissorium: Kommissorium, positions: Positions) -> tuple[Finding, ...]:
    """What `as_findings` says of all the documents that the input has something for."""
    return as_findings(all_holes(kommissorium), positions)


def as_findings(holes: Iterable[Hul], positions: Positions) -> tuple[Finding, ...]:
    """One finding of severity INFO for each hole, in their order; without a place where its section is not in the file."""
    return tuple(Finding(CODE, Severity.INFO, _sentence(hole), place=_place(hole, positions)) for hole in holes)


def _place(hole: Hul, positions: Positions) -> SourcePlace | None:
    return positions.place(hole.path) if hole.path[:1] in positions else None


def _sentence(hole: Hul) -> str:
    open_ = hole.afklares
    if open_ is None:
        return _("{label} mangler.", label=hole.label)
    who_and_when = ", ".join(str(part) for part in (open_.hvem, open_.hvornår) if part)
    details = " ".join(part for part in (str(open_.hvad or ""), f"({who_and_when})" if who_and_when else "") if part)
    return f"{hole.label} – {details}" if details else hole.label
