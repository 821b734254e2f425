"""The documents that can be built: their templates, and the names of their files."""

from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import SECTIONS, Dokument, copies, written
from kommissorium.resources import template_file
from kommissorium.texts import _, quoted
from kommissorium.workflows.annexes import Attached
from kommissorium.workflows.context import Paper
from kommissorium.workflows.guard import SUFFIX

_USUAL_STEM = "kommissorium"


@dataclass(frozen=True, slots=True)
class Job:
    """One document to build."""

    paper: Paper
    template: Path
    output: Path
    attached: tuple[Attached, ...] = ()
    """What is put behind it."""


def find_document(name: str) -> Dokument:
    """The document of that name; raises OutputError with the nearest name where there is none."""
    wanted = name.strip().casefold()
    if wanted in SECTIONS:
        return Dokument(wanted)
    listed = ", ".join(quoted(dokument) for dokument in Dokument)
    meant = nearest(name, list(Dokument))
    hint = _("Mente du »{meant}«? Der er {choices}.", meant=meant, choices=listed) if meant else _("Der er {choices}.", choices=listed)
    raise OutputError(Finding("F120", Severity.ERROR, _("Der er intet dokument, der hedder »{name}«.", name=name), hint))


def jobs_for(kommissorium: Kommissorium, source: Path, dokument: Dokument | None) -> list[Job]:
    """What to build for the input file `source`: every copy of one document, or of all those that the input has something for.

    Raises OutputError when the input has nothing for the document that is asked for.
    """
    there = written(kommissorium)
    if dokument is not None and dokument not in there:
        _refuse(dokument, there)
    wanted = there if dokument is None else (dokument,)
    return [
        Job(Paper(one, number), template_file(one.value), _beside(source, one, number))
        for one in wanted
        for number in range(copies(kommissorium, one))
    ]


def _beside(source: Path, dokument: Dokument, number: int) -> Path:
    """The document's file beside the input: named after the input, with the document's name and number where they tell more."""
    if dokument is Dokument.KOMMISSORIUM:
        return source.with_suffix(SUFFIX)
    name = f"{dokument}-{number + 1}" if dokument is Dokument.DIALOGREFERAT else dokument.value
    return source.with_name(f"{name}{SUFFIX}" if source.stem == _USUAL_STEM else f"{source.stem}-{name}{SUFFIX}")


def _refuse(dokument: Dokument, there: tuple[Dokument, ...]) -> None:
    sections = ", ".join(quoted(name) for name in SECTIONS[dokument])
    message = _("Filen har ikke noget til dokumentet »{name}«; det bygger på {sections}.", name=dokument, sections=sections)
    listed = ", ".join(quoted(one) for one in there)
    hint = _("Skriv det, eller vælg med --dokument et, som filen har noget til: {choices}.", choices=listed)
    raise OutputError(Finding("F121", Severity.ERROR, message, hint))
