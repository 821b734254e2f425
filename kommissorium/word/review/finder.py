"""From a finding's place back to the paragraph and the characters that it is about."""

from collections.abc import Iterator
from dataclasses import dataclass

from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.names import DRAWING, PARAGRAPH, TEXT, TEXT_BOX, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import Story, StoryKind, find_stories
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.review.ranges import seen

_DRAWN = f"{{{DRAWING}}}p"
_DELETIONS = (w("del"), w("moveFrom"))


@dataclass(frozen=True, slots=True)
class Spot:
    """Characters of a paragraph in the part `part`."""

    part: str
    paragraph: Element
    span: tuple[int, int]
    """From the first character to behind the last; equal where the whole paragraph is meant."""


class Finder:
    """Finds places in one package, whose parts it holds as trees."""

    def __init__(self, package: Package) -> None:
        """Reads the parts with text. Raises PackageError for one that cannot be read."""
        self.found = find_stories(package)
        stories = [story for story in self.found.stories if story.kind in (StoryKind.PARAGRAPHS, StoryKind.NOTES)]
        self.roots = {story.part: package.tree(story.part) for story in stories}
        self._stories = stories
        self._texts: dict[Element, str] = {}
        self._paragraphs = {part: list(root.iter(PARAGRAPH, _DRAWN)) for part, root in self.roots.items()}

    def find(self, place: WordPlace) -> Spot | None:
        """The spot; None where the place is none in a text, or is not found again."""
        candidates = [(story.part, self._paragraphs[story.part]) for story in self._candidates(place)]
        for part, paragraphs in candidates:
            if 0 < place.paragraph <= len(paragraphs) and (spot := self._spot(part, paragraphs[place.paragraph - 1], place)):
                return spot
        return next((spot for part, paragraphs in candidates for spot in self._search(part, paragraphs, place)), None)

    def first_paragraph(self) -> Element | None:
        """The first paragraph of the body."""
        return next((paragraph for paragraph in self._paragraphs[self.found.main] if paragraph.tag == PARAGRAPH), None)

    def in_body(self, spot: Spot) -> Spot | None:
        """A spot where a comment may stand: itself in the body, the reference of a note, the paragraph around a text box; else None."""
        outer = next((box for box in spot.paragraph.iterancestors(TEXT_BOX)), None)
        if spot.part == self.found.main:
            holder = spot.paragraph if outer is None and spot.paragraph.tag == PARAGRAPH else _outermost(spot.paragraph)
            return Spot(spot.part, holder, spot.span if holder is spot.paragraph else (0, 0))
        return self._reference(spot)

    def _reference(self, spot: Spot) -> Spot | None:
        note = next((holder for holder in spot.paragraph.iterancestors(w("footnote"), w("endnote"))), None)
        if note is None:
            return None
        kind = f"{note.tag}Reference"
        references = (mark for mark in self.roots[self.found.main].iter(kind) if mark.get(w("id")) == note.get(w("id")))
        paragraph = next((holder for mark in references for holder in [_outermost(mark)]), None)
        return Spot(self.found.main, paragraph, (0, 0)) if paragraph is not None else None

    def _candidates(self, place: WordPlace) -> list[Story]:
        named = [story for story in self._stories if story.title == place.part]
        notes = [story for story in self._stories if story.kind is StoryKind.NOTES]
        return named or (notes if place.part == _("note") else [])

    def _spot(self, part: str, paragraph: Element, place: WordPlace) -> Spot | None:
        """The place's words in the paragraph, those nearest to where they should be; the whole paragraph where no words are told."""
        text = self._text(paragraph)
        words = place.words.replace("\ufffc", "")
        if not words:
            fits = _fits(text, place) or _fits(_deleted_text(paragraph), place)
            return Spot(part, paragraph, (0, 0)) if fits else None
        starts = [start for start in range(len(text) - len(words) + 1) if text.startswith(words, start)]
        if not starts:
            return None
        start = min(starts, key=lambda start: abs(start - place.start))
        return Spot(part, paragraph, (start, start + len(words)))

    def _search(self, part: str, paragraphs: list[Element], place: WordPlace) -> Iterator[Spot]:
        """The spots with those words, the nearest paragraphs first."""
        if not place.words and not place.excerpt:
            return
        for number in sorted(range(len(paragraphs)), key=lambda number: abs(number + 1 - place.paragraph)):
            if spot := self._spot(part, paragraphs[number], place):
                yield spot

    def _text(self, paragraph: Element) -> str:
        if paragraph not in self._texts:
            self._texts[paragraph] = seen(paragraph).text
        return self._texts[paragraph]


def _fits(text: str, place: WordPlace) -> bool:
    """Whether the place's excerpt is of that text."""
    told = place.excerpt.removeprefix("… ").removesuffix(" …")
    return told in " ".join(text.split())


def _deleted_text(paragraph: Element) -> str:
    """What was deleted or moved away in the paragraph, which findings may be about as well."""
    return "".join(node.text or "" for change in paragraph.iter(*_DELETIONS) for node in change.iter(TEXT, w("delText")))


def _outermost(element: Element) -> Element:
    """The paragraph around `element` that is in no text box."""
    holders = [element, *element.iterancestors()]
    return next(holder for holder in reversed(holders) if holder.tag == PARAGRAPH)
