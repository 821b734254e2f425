"""The documents that one input can become, and which of its answers each of them prints."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from kommissorium.model.agenda_item import agenda_paths
from kommissorium.model.case import Rolle
from kommissorium.model.holes import Hul, find_holes
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import is_said
from kommissorium.model.meetings import rows_of
from kommissorium.model.walk import Path


class Dokument(StrEnum):
    """A document by its name on the command line."""

    KOMMISSORIUM = "kommissorium"
    SAGSFREMSTILLING = "sagsfremstilling"
    TIDSPLAN = "tidsplan"
    DIALOGREFERAT = "dialogreferat"
    RESULTATAFTALE = "resultataftale"
    STRATEGIBREV = "strategibrev"


SECTIONS: dict[Dokument, tuple[str, ...]] = {
    Dokument.KOMMISSORIUM: ("formål", "opgave", "modeller", "mandat", "organisering", "leverancer"),
    Dokument.SAGSFREMSTILLING: ("sag",),
    Dokument.TIDSPLAN: ("tidsplan",),
    Dokument.DIALOGREFERAT: ("dialogmøder",),
    Dokument.RESULTATAFTALE: ("resultataftale",),
    Dokument.STRATEGIBREV: ("strategibrev",),
}
"""What an input must have something written in, in one of them at least, to become the document."""
OWN = ("sag", "dialogmøder", "resultataftale", "strategibrev")
"""The sections that are no part of the kommissorium itself."""
_CASE: tuple[Path, ...] = (("stamoplysninger", "kommune"), ("stamoplysninger", "sagsnr"))


def written(kommissorium: Kommissorium) -> tuple[Dokument, ...]:
    """The documents that the input has something for; an input with nothing for any of them is a kommissorium not begun."""
    said = (dokument for dokument, names in SECTIONS.items() if any(is_said(getattr(kommissorium, name)) for name in names))
    return tuple(dokument for dokument in said if copies(kommissorium, dokument)) or (Dokument.KOMMISSORIUM,)


def copies(kommissorium: Kommissorium, dokument: Dokument) -> int:
    """How many of the document there are to build: one for each dialogue meeting, one of every other."""
    return len(rows_of(kommissorium.dialogmøder)) if dokument is Dokument.DIALOGREFERAT else 1


def paths_of(kommissorium: Kommissorium, dokument: Dokument, number: int = 0) -> tuple[Path, ...]:
    """The answers that the document prints, in its order; `number` says which of several, counted from 0."""
    match dokument:
        case Dokument.SAGSFREMSTILLING:
            return (*_CASE, *agenda_paths(kommissorium.sag, meeting_path(kommissorium)), ("bilag",))
        case Dokument.TIDSPLAN:
            return (*_CASE, ("stamoplysninger", "titel"), ("tidsplan",))
        case Dokument.DIALOGREFERAT:
            return (("stamoplysninger", "kommune"), ("dialogmøder", number))
        case Dokument.RESULTATAFTALE | Dokument.STRATEGIBREV:
            return (("stamoplysninger", "kommune"), *((name,) for name in SECTIONS[dokument]))
        case Dokument.KOMMISSORIUM:
            return tuple((name,) for name in Kommissorium.model_fields if name not in OWN)


def meeting_path(kommissorium: Kommissorium) -> Path:
    """The meeting that the agenda item is for: of the committee that it names, else the one that decides, else the last.

    The path of the whole list where no meeting is written; that of the agenda item's own day where none is the committee's.
    """
    table: Path = ("stamoplysninger", "behandles_i")
    rows = rows_of(kommissorium.stamoplysninger.behandles_i)
    committee = kommissorium.sag.udvalg
    if committee:
        own = [number for number, row in enumerate(rows) if _plain(row.organ) == _plain(committee)]
        return (*table, own[-1]) if own else ("sag", "mødedato")
    deciding = [number for number, row in enumerate(rows) if row.rolle is Rolle.BESLUTTER]
    return (*table, (deciding or [len(rows) - 1])[-1]) if rows else table


def holes_of(kommissorium: Kommissorium, dokument: Dokument, number: int = 0) -> list[Hul]:
    """What is still to be settled in one document, in its order; `number` as in `paths_of`."""
    return list(_below(find_holes(kommissorium), paths_of(kommissorium, dokument, number)))


def all_holes(kommissorium: Kommissorium) -> list[Hul]:
    """What is still to be settled in all the documents that the input has something for, in the order of the input."""
    found = find_holes(kommissorium)
    if Dokument.KOMMISSORIUM in written(kommissorium):
        return found
    paths = [path for dokument in written(kommissorium) for path in paths_of(kommissorium, dokument)]
    wanted = set(map(id, _below(found, [*paths, *((name,) for name in OWN)])))
    return [hole for hole in found if id(hole) in wanted]


def _plain(name: object) -> str:
    return " ".join(str(name).split()).casefold()


def _below(holes: Iterable[Hul], paths: Iterable[Path]) -> Iterator[Hul]:
    """The holes that stand at the paths or below them, in the order of the paths, each once."""
    left = list(holes)
    for path in paths:
        here = [hole for hole in left if hole.path[: len(path)] == path]
        yield from here
        left = [hole for hole in left if hole not in here]
