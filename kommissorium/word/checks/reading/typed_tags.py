"""Tags as they were typed: the runs that they lie in, and what Word has wrapped around and between them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.reading.story import Paragraph, StoryText
from kommissorium.word.ooxml.names import RUN, RUN_PROPERTIES, TEXT, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.pairs import pair
from kommissorium.word.template.tag import MIDDLES, OPENERS, Tag, opens_block, read_tag
from kommissorium.word.template.tags import Span, find_tags
from kommissorium.word.text.characters import OBJECT
from kommissorium.word.text.places import excerpt

_MOVED_AWAY = w("moveFrom")
DELETIONS = (w("del"), _MOVED_AWAY)
_DELETED_TEXT = (w("delText"), TEXT)


@dataclass(frozen=True, slots=True, eq=False)
class TypedTag:
    """A tag in a paragraph."""

    paragraph: Paragraph
    span: Span
    nodes: tuple[Element, ...]
    """The texts that hold its characters, in their order."""
    tag: Tag

    @property
    def shown(self) -> str:
        """The tag as it was typed, on one line."""
        return " ".join(self.paragraph.stream.text[self.span.start : self.span.end].replace(OBJECT, "").split())

    @property
    def place(self) -> WordPlace:
        """Where it stands."""
        return self.tag.place

    def around(self, *names: str) -> list[frozenset[Element]]:
        """For each of its texts the elements of those names that hold it, inside the paragraph."""
        home = self.paragraph.element
        return [frozenset(_holders(node, home, names)) for node in self.nodes]

    def looks(self) -> list[Element | None]:
        """The formatting of each run that it lies in."""
        runs = [next(node.iterancestors(RUN), None) for node in self.nodes]
        return [run.find(RUN_PROPERTIES) if run is not None else None for run in runs]

    def between(self, *names: str) -> list[Element]:
        """The elements of those names between its first character and its last."""
        first, last = self.nodes[0], self.nodes[-1]
        found: list[Element] = []
        inside = False
        for element in self.paragraph.element.iter():
            inside = inside or element is first
            if element is last:
                break
            if inside and is_element(element) and element.tag in names:
                found.append(element)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class DeletedTag:
    """A tag in text that was deleted with tracked changes."""

    shown: str
    tag: Tag
    changes: frozenset[Element]
    """The deletions that hold it."""
    is_half: bool = False
    """Whether it belongs to a block whose other tags were not deleted with it."""
    is_moved: bool = False
    """Whether this is its old place, and it stands at another one."""


def typed_tags(story: StoryText) -> Iterator[TypedTag]:
    """The tags of a part in reading order; those that do not end are left out."""
    for paragraph in story.paragraphs:
        text = paragraph.stream.text
        for span in find_tags(text)[0] if "{" in text else ():
            yield TypedTag(paragraph, span, tuple(_nodes(paragraph, span)), read_tag(span, _place(paragraph, span), paragraph.element))


def deleted_tags(story: StoryText) -> list[DeletedTag]:
    """The tags that lie wholly in deleted text."""
    found = list(_deleted(story))
    blocks, _wrong = pair(tag.tag for tag in found if not tag.is_moved)
    whole = {id(tag) for block in blocks for tag in block.tags}
    return [replace(one, is_half=not one.is_moved and _is_of_block(one.tag) and id(one.tag) not in whole) for one in found]


def _is_of_block(tag: Tag) -> bool:
    return opens_block(tag) or tag.keyword in OPENERS or tag.keyword in MIDDLES


def _deleted(story: StoryText) -> Iterator[DeletedTag]:
    for paragraph in story.paragraphs:
        pairs = [(node, change) for change in paragraph.element.iter(*DELETIONS) for node in change.iter(*_DELETED_TEXT)]
        text = "".join(node.text or "" for node, _change in pairs)
        for span in find_tags(text)[0] if "{" in text else ():
            shown = text[span.start : span.end]
            told = replace(paragraph.place(), excerpt=excerpt(shown, 0, len(shown)))
            changes = frozenset(_of_span(pairs, span))
            moved = all(change.tag == _MOVED_AWAY for change in changes) and _stands_elsewhere(shown, story)
            yield DeletedTag(shown, read_tag(span, told, paragraph.element), changes, is_moved=moved)


def _of_span(pairs: list[tuple[Element, Element]], span: Span) -> Iterator[Element]:
    """The changes whose texts hold characters of the span."""
    position = 0
    for node, change in pairs:
        length = len(node.text or "")
        if position < span.end and position + length > span.start:
            yield change
        position += length


def _stands_elsewhere(shown: str, story: StoryText) -> bool:
    return any(shown in "".join(node.text or "" for node in new.iter(TEXT)) for new in story.root.iter(w("moveTo")))


def _place(paragraph: Paragraph, span: Span) -> WordPlace:
    """The place, in the paragraph's text without the signs for objects."""
    text = paragraph.stream.text
    start, end = (spot - text.count(OBJECT, 0, spot) for spot in (span.start, span.end))
    return paragraph.place(start, end)


def _nodes(paragraph: Paragraph, span: Span) -> Iterator[Element]:
    position = 0
    for node, text in zip(paragraph.stream.nodes, paragraph.stream.texts, strict=True):
        if text and position < span.end and position + len(text) > span.start:
            yield node
        position += len(text)


def _holders(node: Element, home: Element, names: tuple[str, ...]) -> Iterator[Element]:
    for ancestor in node.iterancestors():
        if ancestor is home:
            return
        if ancestor.tag in names:
            yield ancestor
