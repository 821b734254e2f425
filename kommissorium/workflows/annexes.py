"""The files of the annexes: found beside the input file, opened, and told of at their line where they cannot be used."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kommissorium.danish.typography import typeset
from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.model.documents import Bilag
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import rows_of
from kommissorium.model.texts import Tekst
from kommissorium.source.positions import Positions
from kommissorium.texts import _
from kommissorium.workflows.guard import SUFFIX

if TYPE_CHECKING:
    from kommissorium.word.annexes.annex import Annex
    from kommissorium.word.ooxml.package import Package


@dataclass(frozen=True, slots=True)
class Attached:
    """An annex that is put behind the kommissorium."""

    file: Path
    annex: "Annex"
    warnings: tuple[Finding, ...] = ()
    """What the user should look at before it is sent out."""


def attached(source: Path, kommissorium: Kommissorium, positions: Positions) -> tuple[tuple[Attached, ...], tuple[Finding, ...]]:
    """The annexes with a file, in the order of the input file `source`, and errors about those that cannot be used, beside warnings."""
    named = [(number, row) for number, row in enumerate(rows_of(kommissorium.bilag), 1) if isinstance(row.fil, Tekst)]
    found = [_attached(source, number, row, positions) for number, row in named]
    usable = tuple(one for one in found if isinstance(one, Attached))
    told = (finding for one in found for finding in ((one,) if isinstance(one, Finding) else one.warnings))
    return usable, tuple(told)


def _attached(source: Path, number: int, row: Bilag, positions: Positions) -> Attached | Finding:
    # Few inputs have annexes.
    from kommissorium.word.annexes.annex import Annex  # noqa: PLC0415
    from kommissorium.word.ooxml.kinds import as_document  # noqa: PLC0415
    from kommissorium.word.ooxml.package import open_package  # noqa: PLC0415

    place = positions.place(("bilag", number - 1, "fil"))
    file = source.parent / str(row.fil)
    if not file.resolve().is_relative_to(source.parent.resolve()):
        message = _("Bilaget »{file}« ligger uden for inputfilens mappe.", file=row.fil)
        return Finding("B102", Severity.ERROR, message, _("Læg det ved siden af inputfilen, eller i en mappe under den."), place)
    if not file.is_file():
        message = _("Bilaget »{file}« findes ikke.", file=row.fil)
        return Finding("B101", Severity.ERROR, message, _("Kontrollér navnet, og læg filen ved siden af inputfilen."), place)
    if file.suffix.lower() != SUFFIX:
        hint = _("Gem det som Word-dokument (.docx), eller slet »fil«, så bilaget kun står på listen.")
        return Finding("B103", Severity.ERROR, _("Bilaget »{file}« er ikke et Word-dokument.", file=row.fil), hint, place)
    try:
        package = as_document(open_package(file), allow_macros=False)
    except PackageError as error:
        reason = error.findings[0]
        message = _("Bilaget »{file}« kan ikke bruges: {reason}", file=row.fil, reason=reason.message)
        return Finding("B103", Severity.ERROR, message, reason.hint, place)
    heading = f"Bilag {number}: {row.titel}" if isinstance(row.titel, Tekst) else f"Bilag {number}"
    private = _personal_number(package, file, row, place)
    if private is not None and private.severity is Severity.ERROR:
        return private
    return Attached(file, Annex(package, typeset(heading)), (private,) if private is not None else ())


def _personal_number(package: "Package", file: Path, row: Bilag, place: SourcePlace) -> Finding | None:
    """What the annex tells of a person's number, as the input file would be told of it; the place in the annex is the other one."""
    # As above.
    from kommissorium.word.checks.runner import check_document  # noqa: PLC0415
    from kommissorium.word.checks.safety import personal_number, possible_personal_number  # noqa: PLC0415

    found = check_document(package, (personal_number, possible_personal_number), name=str(file))
    sure = [finding for finding in found if finding.code == personal_number.RULE.code]
    possible = [finding for finding in found if finding.code == possible_personal_number.RULE.code]
    if sure:
        message = _("Bilaget »{file}« indeholder noget, der ligner et CPR-nummer.", file=row.fil)
        hint = _("Slet det i bilaget; dokumentet bliver ikke bygget med det.")
        return Finding("B104", Severity.ERROR, message, hint, place, sure[0].place)
    if possible:
        message = _("Bilaget »{file}« har ti cifre, der kan være et CPR-nummer.", file=row.fil)
        return Finding("B105", Severity.WARNING, message, _("Se efter, og slet dem i bilaget, hvis de er det."), place, possible[0].place)
    return None
