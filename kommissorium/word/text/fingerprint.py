"""A fingerprint of what people wrote: the texts and tables of body, headers, footers and notes, and their comments in the margin.

This program's own comments, formatting, ids and everything else that Word writes anew each time it saves a file does not count.
"""

import hashlib
from collections.abc import Iterator

from kommissorium.word.ooxml.author import NAME
from kommissorium.word.ooxml.names import CELL, PARAGRAPH, ROW, TABLE, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships
from kommissorium.word.ooxml.stories import StoryKind, find_stories
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import visible_text

_MARKS = {TABLE: "\x1d", ROW: "\x1e", CELL: "\x1f"}


def fingerprint(document: bytes | Package) -> str:
    """The fingerprint of the .docx: 32 hexadecimal digits."""
    package = document if isinstance(document, Package) else Package(document, "")
    digest = hashlib.sha256()
    found = find_stories(package)
    for story in found.stories:
        if story.kind is not StoryKind.PROPERTIES:
            digest.update("".join(_words(package.root(story.part))).encode())
    for link in relationships(package, found.main):
        if link.kind == "comments" and link.target in package.members:
            digest.update("".join(_comments(package.root(link.target))).encode())
    return digest.hexdigest()[:32]


def _comments(root: Element) -> Iterator[str]:
    """The words of people's comments; nothing where there are none."""
    for comment in root.iter(w("comment")):
        if comment.get(w("author")) != NAME:
            yield "\x1c"
            yield from _words(comment)


def _words(root: Element) -> Iterator[str]:
    for element in root.iter(PARAGRAPH, *_MARKS):
        if element.tag == PARAGRAPH:
            text = " ".join(visible_text(element).split())
            yield f"{text}\n" if text else ""
        else:
            yield _MARKS[element.tag]
