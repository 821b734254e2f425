"""Parts that other parts point at, and that are not in the package."""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships

_NEEDED = frozenset(
    ("comments", "endnotes", "footer", "footnotes", "header", "numbering", "settings", "styles", "fontTable", "theme", "webSettings")
)
"""Kinds of parts without which Word calls the document damaged."""
_WITHOUT_PART = frozenset(("hyperlink",))
"""Relationships whose target is a spot in the document and no part."""


def find_missing(package: Package, main: str) -> Iterator[Finding]:
    """A finding for each part that `main` points at and that is not there: an error where Word could not open the document."""
    seen: set[str] = set()
    for link in relationships(package, main):
        place = WordPlace(package.name, main, excerpt=link.target)
        if link.id in seen:
            message = _("Delen {part} har to henvisninger med samme navn, {name}.", part=main, name=link.id)
            yield Finding("S114", Severity.ERROR, message, _("Åbn filen i Word, og gem den igen."), place)
        seen.add(link.id)
        if link.external or link.kind in _WITHOUT_PART or link.target in package.members:
            continue
        message = _("Filen mangler delen {part}.", part=link.target)
        hint = _("Åbn filen i Word, kontrollér den, og gem den igen.")
        if link.kind in _NEEDED:
            yield Finding("S114", Severity.ERROR, message, hint, place)
        else:
            yield Finding("S115", Severity.WARNING, message, hint, place)
