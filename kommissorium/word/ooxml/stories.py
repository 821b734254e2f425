"""Which parts of a package hold text, and what a reader calls them."""

from enum import Enum
from typing import NamedTuple

from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Relationship, relationships


class StoryKind(Enum):
    """How the text of a part is laid out."""

    PARAGRAPHS = "paragraphs"
    """WordprocessingML: paragraphs with runs."""
    NOTES = "notes"
    """Footnotes or endnotes, which are read where the text refers to them."""
    DRAWING = "drawing"
    """Charts and SmartArt: DrawingML's paragraphs."""
    PROPERTIES = "properties"
    """Plain values: title, subject, keywords …"""


class Story(NamedTuple):
    """A part with text."""

    part: str
    """The member's name."""
    kind: StoryKind
    title: str
    """A reader's word for it: brødtekst, sidehoved …"""


class Stories(NamedTuple):
    """What a Word document consists of, as far as text goes."""

    main: str
    """The main document part's name."""
    stories: tuple[Story, ...]
    """In reading order; where the kinds are the same, in the file's order."""
    styles: str | None
    numbering: str | None
    core: str | None
    """The part with title, author and dates."""


_TEXT_PARTS = {
    "header": StoryKind.PARAGRAPHS,
    "footer": StoryKind.PARAGRAPHS,
    "footnotes": StoryKind.NOTES,
    "endnotes": StoryKind.NOTES,
    "chart": StoryKind.DRAWING,
    "diagramData": StoryKind.DRAWING,
    "diagramDrawing": StoryKind.DRAWING,
}
"""The kinds of parts that hold text, by the last word of their relationship's type."""
_PROPERTY_PARTS = ("core-properties", "extended-properties", "custom-properties")


def find_stories(package: Package) -> Stories:
    """The parts with text: body, headers, footers, notes, charts and diagrams, properties.

    Raises PackageError when there is no main document.
    """
    root = [link for link in relationships(package) if not link.external and link.target in package.members]
    main = _first(root, "officeDocument")
    if main is None:
        raise package.error("S105", _("Filen er ikke et Word-dokument."), _("Vælg et dokument, der er gemt i Word."))
    links = _text_links(package, main)
    titles = _titles()
    found = [Story(main, StoryKind.PARAGRAPHS, _("brødtekst"))]
    for kind, layout in _TEXT_PARTS.items():
        found += [Story(part, layout, titles[kind]) for part in dict.fromkeys(link.target for link in links if link.kind == kind)]
    for kind in _PROPERTY_PARTS:
        if (part := _first(root, kind)) is not None:
            found.append(Story(part, StoryKind.PROPERTIES, _("dokumentegenskaber")))
    return Stories(main, tuple(found), _first(links, "styles"), _first(links, "numbering"), _first(root, "core-properties"))


def _text_links(package: Package, main: str) -> list[Relationship]:
    """The relationships of the main part and of the headers, footers and notes that it has."""
    links = [link for link in relationships(package, main) if not link.external and link.target in package.members]
    for part in {link.target for link in links if link.kind in ("header", "footer", "footnotes", "endnotes")}:
        links += [link for link in relationships(package, part) if not link.external and link.target in package.members]
    return links


def _titles() -> dict[str, str]:
    return {
        "header": _("sidehoved"),
        "footer": _("sidefod"),
        "footnotes": _("fodnoter"),
        "endnotes": _("slutnoter"),
        "chart": _("diagram"),
        "diagramData": _("SmartArt"),
        "diagramDrawing": _("SmartArt"),
    }


def _first(links: list[Relationship], kind: str) -> str | None:
    return next((link.target for link in links if link.kind == kind), None)
