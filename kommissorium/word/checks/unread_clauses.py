"""A template whose clauses cannot be put in is read without them, so that all else that is wrong in it is told as well."""

import re

from kommissorium.word.ooxml.edited import edited
from kommissorium.word.ooxml.names import PARAGRAPH
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import find_stories
from kommissorium.word.ooxml.xml import Element, ProcessingInstruction, serialise
from kommissorium.word.template.tags import Opener, as_meant, find_tags
from kommissorium.word.text.characters import cut, streams
from kommissorium.word.text.splice import detach

ABOUT_ALL = frozenset(("M213", "M214", "M216"))
"""The codes of rules that say what no tag does, which nobody can know where clauses are not read."""
_INCLUDE = re.compile(r"[-+]?\s*(?:\w+\s+)?include\b", re.IGNORECASE)


def without_includes(package: Package) -> Package:
    """The template without the tags that fetch clauses; their paragraphs stay, so that places are the same."""
    main = find_stories(package).main
    root = package.tree(main)
    for paragraph in root.iter(PARAGRAPH):
        _clear(paragraph)
    return edited(package, {main: serialise(root)})


def _clear(paragraph: Element) -> None:
    stream = streams(paragraph)[0]
    tags = find_tags(stream.text)[0] if "{" in stream.text else []
    spans = [tag for tag in tags if tag.opener is Opener.BLOCK and _INCLUDE.match(as_meant(tag.inner).strip())]
    marks: list[Element] = [ProcessingInstruction("ko", "") for _span in spans]
    if spans:
        cut(stream, [(span.start, span.end) for span in spans], marks.__getitem__)
    for mark in marks:
        detach(mark)
