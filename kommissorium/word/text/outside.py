"""What a document pulls in from outside when it is opened: templates, pictures, objects, fields, pieces of other files."""

import re
from collections.abc import Iterator
from html import unescape

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.names import FIELD_CODE, PARAGRAPH, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Relationship, relationships
from kommissorium.word.ooxml.stories import Stories, StoryKind
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import visible_text
from kommissorium.word.text.places import PlaceBook

_HARMLESS = frozenset(("hyperlink",))
"""Relationships to other places that nothing is fetched from until a reader asks."""
_OBJECTS = frozenset(("oleObject", "package", "control", "activeXControlBinary"))
_FIELD_WORDS = "DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD"
_FETCHING = re.compile(rf"(?:^|[\s{{])({_FIELD_WORDS})\b", re.IGNORECASE)
_CODES = re.compile(rb'fldCharType\s*=\s*["\'](begin|separate|end)|[:<]instrText[^>]*>([^<]*)<|instr\s*=\s*"([^"]*)"')
_NESTED = "QUOTE"
"""A field whose code begins with another field could be of any kind."""


def find_outside(package: Package, stories: Stories, styles: Styles) -> Iterator[Finding]:
    """A warning for each thing that is fetched from outside, or that runs when the document is opened."""
    titles = {story.part: story.title for story in stories.stories}
    for part in _parts_with_links(package):
        for link in relationships(package, part):
            finding = _told(link, WordPlace(package.name, titles.get(part, part or _("filen")), excerpt=link.target))
            if finding is not None:
                yield finding
    for story in stories.stories:
        if story.kind in (StoryKind.PARAGRAPHS, StoryKind.NOTES) and _fetches(package.read(story.part)):
            book = PlaceBook(file=package.name, part=story.title, styles=styles)
            yield from _fields(package.tree(story.part), book, WordPlace(package.name, story.title))


def _parts_with_links(package: Package) -> Iterator[str]:
    for name in package.members:
        folder, found, rest = name.rpartition("_rels/")
        if found and rest.endswith(".rels"):
            yield folder + rest.removesuffix(".rels")


def _told(link: Relationship, place: WordPlace) -> Finding | None:
    if link.kind == "attachedTemplate":
        message = _("Dokumentet er knyttet til en anden skabelon, »{target}«, som Word henter, når det åbnes.", target=link.target)
        return Finding("S401", Severity.WARNING, message, _("Fjern tilknytningen i Word under Udvikler › Dokumentskabelon."), place)
    if link.kind == "image" and link.external:
        message = _("Et billede hentes udefra, fra »{target}«, når dokumentet åbnes.", target=link.target)
        return Finding("S402", Severity.WARNING, message, _("Sæt selve billedet ind i stedet."), place)
    if link.kind in _OBJECTS:
        message = _("Dokumentet har et indlejret objekt, »{target}«, som kan køre noget, når det åbnes.", target=link.target)
        return Finding("S403", Severity.WARNING, message, _("Sæt det ind som tekst eller billede i stedet."), place)
    if link.kind == "aFChunk":
        message = _("Et stykke af en anden fil, »{target}«, flettes ind af Word. Mærker i det udfyldes ikke.", target=link.target)
        return Finding("S404", Severity.WARNING, message, _("Åbn filen i Word, og gem den igen; så bliver det almindelig tekst."), place)
    if link.external and link.kind not in _HARMLESS:
        message = _("Dokumentet henter noget udefra, fra »{target}«.", target=link.target)
        return Finding("S405", Severity.WARNING, message, _("Fjern henvisningen, eller sæt indholdet ind i dokumentet."), place)
    return None


def _fetches(data: bytes) -> bool:
    """Whether a field in the part may fetch or run something; read from the bytes, since most parts need no second look."""
    if b"instr" not in data:
        return False
    codes: list[str] = []
    for edge, piece, simple in _CODES.findall(data):
        if edge == b"begin":
            if codes and not codes[-1].strip():
                return True
            codes.append("")
        elif edge and codes and _FETCHING.search(codes.pop() if edge == b"end" else codes[-1]):
            return True
        elif codes:
            codes[-1] += unescape((piece or b"").decode("utf-8", "replace"))
        if simple and _FETCHING.search(unescape(simple.decode("utf-8", "replace"))):
            return True
    return any(_FETCHING.search(code) for code in codes)


def _fields(root: Element, book: PlaceBook, part: WordPlace) -> Iterator[Finding]:
    found = False
    for paragraph in root.iter(PARAGRAPH):
        book.enter(paragraph)
        codes = "".join(code.text or "" for code in paragraph.iter(FIELD_CODE))
        simple = " ".join(field.get(w("instr"), "") for field in paragraph.iter(w("fldSimple")))
        match = _FETCHING.search(f"{codes} {simple}")
        if match:
            found = True
            yield _fetching_field(match[1].upper(), book.place(paragraph, visible_text(paragraph)))
    if not found:
        yield _fetching_field(_NESTED, part)


def _fetching_field(word: str, place: WordPlace) -> Finding:
    message = _("Et felt ({word}) henter noget udefra eller kører noget, når dokumentet åbnes.", word=word)
    return Finding("S406", Severity.WARNING, message, _("Fjern feltet, eller sæt indholdet ind som tekst."), place)
