"""Which parts of a package hold text, and what a reader calls them."""

from dataclasses import dataclass
from enum import Enum

from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Relationship, relationships


class StoryKind(Enum):
    """How the text of a part is laid out."""

    PARAGRAPHS = "paragraphs"
    """WordprocessingML: paragraphs with runs."""
    NOTES = "notes"
    """Footnotes or endnotes, which are read where the text refers to them."""
    PROPERTIES = "properties"
    """Plain values: title, subject, keywords …"""


@dataclass(frozen=True, slots=True)
class Story:
    """A part with text."""

    part: str
    """The member's name."""
    kind: StoryKind
    title: str
    """A reader's word for it: brødtekst, sidehoved …"""


@dataclass(frozen=True, slots=True)
class Stories:
    """What a Word document consists of, as far as text goes."""

    main: str
    """The main document part's name."""
    stories: tuple[Story, ...]
    styles: str | None
    numbering: str | None
    core: str | None
    """The part with title, author and dates."""
    custom: str | None


def find_stories(package: Package) -> Stories:
    """The parts with text, in reading order: body, headers, footers, notes, properties.

    Raises PackageError when there is no main document.
    """
    root = relationships(package)
    main = _first(root, "officeDocument")
    if main is None or main not in package.members:
        raise package.error("S105", _("Filen er ikke et Word-dokument."), _("Vælg et dokument, der er gemt i Word."))
    inner = [link for link in relationships(package, main) if not link.external and link.target in package.members]
    titles = {
        "header": (_("sidehoved"), StoryKind.PARAGRAPHS),
        "footer": (_("sidefod"), StoryKind.PARAGRAPHS),
        "footnotes": (_("fodnoter"), StoryKind.NOTES),
        "endnotes": (_("slutnoter"), StoryKind.NOTES),
    }
    found = [Story(main, StoryKind.PARAGRAPHS, _("brødtekst"))]
    for kind, (title, layout) in titles.items():
        parts = dict.fromkeys(link.target for link in inner if link.kind == kind)
        found += [Story(part, layout, title) for part in parts]
    core = _first(root, "core-properties")
    if core in package.members and core is not None:
        found.append(Story(core, StoryKind.PROPERTIES, _("dokumentegenskaber")))
    return Stories(main, tuple(found), _first(inner, "styles"), _first(inner, "numbering"), core, _first(root, "custom-properties"))


def _first(links: list[Relationship], kind: str) -> str | None:
    return next((link.target for link in links if link.kind == kind and not link.external), None)
