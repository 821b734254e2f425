"""A fingerprint of what a reader sees: the texts and tables of body, headers, footers and notes.

Formatting, ids and everything else that Word writes anew each time it saves a file does not count.
"""

import hashlib
from collections.abc import Iterator

from kommissorium.word.ooxml.names import CELL, PARAGRAPH, ROW, TABLE
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import StoryKind, find_stories
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import visible_text

_MARKS = {TABLE: "\x1d", ROW: "\x1e", CELL: "\x1f"}


def fingerprint(document: bytes | Package) -> str:
    """The fingerprint of the .docx: 32 hexadecimal digits."""
    package = document if isinstance(document, Package) else Package(document, "")
    digest = hashlib.sha256()
    for story in find_stories(package).stories:
        if story.kind is not StoryKind.PROPERTIES:
            digest.update("".join(_words(package.root(story.part))).encode())
    return digest.hexdigest()[:32]


def _words(root: Element) -> Iterator[str]:
    for element in root.iter(PARAGRAPH, *_MARKS):
        if element.tag == PARAGRAPH:
            text = " ".join(visible_text(element).split())
            yield f"{text}\n" if text else ""
        else:
            yield _MARKS[element.tag]
