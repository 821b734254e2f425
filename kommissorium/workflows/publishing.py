"""A finished document is made fit for everybody to read, and what was taken out of it is told."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kommissorium.danish.lists import conjunction
from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _, _n
from kommissorium.word.checks.file_rules import SAFETY
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.safety import embedded_object, tracked_changes
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.publish.clean import Published, published
from kommissorium.word.publish.removed import Kind, Removed
from kommissorium.word.template.document import Document
from kommissorium.workflows.file_names import public_name
from kommissorium.workflows.guard import guard_output
from kommissorium.workflows.made import Made
from kommissorium.workflows.writing import write_file

_REFUSED = frozenset((tracked_changes.RULE.code, embedded_object.RULE.code))
"""The rules whose warnings keep a document from being published."""


def publish(data: bytes, output: Path) -> Made:
    """The document in `data` without what only its writers should know, as it will lie at `output`.

    Raises OutputError for changes that nobody has decided on, personal numbers, and contents that cannot be looked into.
    """
    clean, stamped, found = _cleaned(data, output.name)
    return Made(output, stamped, findings=(*_told(clean, output.name), *found))


def refuse_unfit(data: bytes, name: str) -> None:
    """Raises OutputError, as `publish` does, for what keeps the document called `name` from being part of a public one."""
    _cleaned(data, name)


def publish_file(document: Path, output: Path | None, *, overwrite: bool) -> Made:
    """Writes a copy of the Word document that is fit for everybody, beside it where no `output` is named.

    Raises PackageError when it cannot be read, OutputError when it cannot be published or written.
    """
    target = output or public_name(document)
    package = as_document(open_package(document), allow_macros=False)
    guard_output(target, sources=(document,), overwrite=overwrite)
    made = publish(package.data, target)
    write_file(target, made.data)
    return made


def _cleaned(data: bytes, name: str) -> tuple[Published, bytes, tuple[Finding, ...]]:
    """The cleaned document, its bytes, and what there is still to say of it."""
    _refuse(check_document(data, (tracked_changes,), name=name))
    clean = published(Package(data, name))
    stamped = Document(clean.package, {}).stamped().to_bytes()
    found = check_document(stamped, SAFETY, name=name)
    _refuse(found)
    return clean, stamped, found


def _refuse(found: Iterable[Finding]) -> None:
    errors = [
        replace(finding, severity=Severity.ERROR) for finding in found if finding.code in _REFUSED or finding.severity is Severity.ERROR
    ]
    if errors:
        raise OutputError(errors)


def _told(clean: Published, name: str) -> Iterator[Finding]:
    place = WordPlace(name, _("hele dokumentet"))
    for part in clean.unclean:
        picture = part.rpartition("/")[2]
        message = _("Billedet {picture} er ikke renset for skjulte oplysninger; dets format kendes ikke.", picture=picture)
        yield Finding("U102", Severity.WARNING, message, _("Gem billedet som PNG eller JPEG, og sæt det ind igen."), place)
    things = [words for kind, words in _words(clean.removed).items() if clean.removed[kind]]
    message = (
        _("Fjernet før offentliggørelsen: {things}.", things=conjunction(things, _("og"))) if things else _("Der var intet at fjerne.")
    )
    yield Finding("U101", Severity.INFO, message, place=place)


def _words(removed: Removed) -> dict[Kind, str]:
    """How many of each kind there were."""
    return {
        Kind.NAMES: _n("{count} navn på forfatter eller firma", "{count} navne på forfattere og firmaer", removed[Kind.NAMES]),
        Kind.EDITING: _n("{count} oplysning om arbejdet med filen", "{count} oplysninger om arbejdet med filen", removed[Kind.EDITING]),
        Kind.PATHS: _n("{count} sti", "{count} stier", removed[Kind.PATHS]),
        Kind.REVISIONS: _n("{count} revisionsnummer", "{count} revisionsnumre", removed[Kind.REVISIONS]),
        Kind.COMMENTS: _n("{count} kommentar", "{count} kommentarer", removed[Kind.COMMENTS]),
        Kind.HIDDEN: _n("{count} sted med skjult tekst", "{count} steder med skjult tekst", removed[Kind.HIDDEN]),
        Kind.CUSTOM: _n("{count} sæt data fra andre systemer", "{count} sæt data fra andre systemer", removed[Kind.CUSTOM]),
        Kind.PICTURES: _n("skjulte oplysninger i {count} billede", "skjulte oplysninger i {count} billeder", removed[Kind.PICTURES]),
        Kind.WORKBOOKS: _n("{count} regneark bag et diagram", "{count} regneark bag diagrammer", removed[Kind.WORKBOOKS]),
        Kind.PARTS: _n("{count} skjult del af filen", "{count} skjulte dele af filen", removed[Kind.PARTS]),
    }
