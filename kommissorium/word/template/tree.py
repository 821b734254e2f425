"""A part's tree with its tags as markers: processing instructions that stand where the tags stood.

`<?k 7?>` marks tag number 7; `<?s C?>` is a sentinel that the guard reads at render time. In attributes, where no marker can stand,
a number between two characters that no document holds does the same.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.ooxml.names import PARAGRAPH, w
from kommissorium.word.ooxml.xml import Element, ProcessingInstruction
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tags import Opener

NOTE_NAMESPACE = "urn:kommissorium"
NOTE = f"{{{NOTE_NAMESPACE}}}note"
"""Holds a footnote's content while it is compiled where the text refers to it."""
CONTAINERS = frozenset((NOTE, *map(w, ("body", "txbxContent", "footnote", "endnote", "comment", "hdr", "ftr", "docPartBody"))))
"""Elements that no block reaches out of."""
PLACEHOLDER = re.compile("\ufdd0(\\d+)\ufdd1")
RESERVED = re.compile("[\ufdd0-\ufdef]")
"""Characters that Unicode gives to a program's inner use; a template or value that holds one is refused."""

_MARKER, _SENTINEL = "k", "s"


class TagTree:
    """One part, its tags and its paragraphs' numbers."""

    def __init__(self, root: Element) -> None:
        """Holds the tree that `root` is the root of; tags are added as they are found."""
        self.root = root
        self.tags: list[Tag] = []

    def add(self, tag: Tag) -> Element:
        """A new marker for `tag`, to be put where it stands."""
        tag.marker = ProcessingInstruction(_MARKER, str(len(self.tags)))
        self.tags.append(tag)
        return tag.marker

    def add_expression(self, code: str, place: WordPlace, home: Element, *, spot: Spot = Spot.ATTRIBUTE, shown: str = "") -> str:
        """The characters that stand for the value of `code` in an attribute or a property.

        Code of the engine's own may use the engine's functions; `shown` is what messages call it, for nobody typed it.
        """
        tag = Tag(Opener.VALUE, code, "", place, home, spot=spot, own=bool(shown), shown=shown)
        self.tags.append(tag)
        return f"\ufdd0{len(self.tags) - 1}\ufdd1"

    def tag_of(self, marker: Element) -> Tag:
        """The tag that `marker` marks."""
        return self.tags[int(marker.text or "")]

    def markers(self, element: Element | None = None) -> Iterator[Element]:
        """The markers in `element` (the whole part when None) in reading order."""
        for node in (self.root if element is None else element).iter(ProcessingInstruction):
            if is_marker(node):
                yield node

    def tags_in(self, element: Element | None = None) -> list[Tag]:
        """The tags in `element` in reading order."""
        return [self.tags[int(marker.text or "")] for marker in self.markers(element)]

    def has_tags(self, element: Element) -> bool:
        """Whether a marker stands in `element`."""
        return next(self.markers(element), None) is not None

    def by_home(self) -> dict[Element, list[Tag]]:
        """The tags of each paragraph in reading order."""
        homes: dict[Element, list[Tag]] = {}
        for tag in self.tags_in():
            homes.setdefault(tag.home, []).append(tag)
        return homes


def is_marker(node: Element) -> bool:
    """Whether `node` marks a tag."""
    return getattr(node, "target", None) == _MARKER


def sentinel(kind: str) -> Element:
    """A mark of the guard; `kind` is one letter."""
    return ProcessingInstruction(_SENTINEL, kind)


def is_sentinel(node: Element, kind: str) -> bool:
    """Whether `node` is a mark of the guard of that kind."""
    return getattr(node, "target", None) == _SENTINEL and node.text == kind


def container_of(node: Element) -> Element:
    """The innermost container that holds `node`; the root where there is none."""
    top = node
    for ancestor in node.iterancestors():
        if ancestor.tag in CONTAINERS:
            return ancestor
        top = ancestor
    return top


def in_tree(tag: Tag) -> bool:
    """Whether the marker of `tag` still stands in a tree."""
    return tag.marker is not None and tag.marker.getparent() is not None


def paragraph_of(node: Element) -> Element | None:
    """The innermost paragraph that holds `node`."""
    return next((ancestor for ancestor in node.iterancestors() if ancestor.tag == PARAGRAPH), None)
