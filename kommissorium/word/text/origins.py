"""Which file each paragraph of a part came from, and its number there; noted on the paragraphs while files are put together."""

from collections.abc import Mapping
from typing import NamedTuple

from kommissorium.word.ooxml.names import DRAWING, PARAGRAPH
from kommissorium.word.ooxml.xml import Element

PARAGRAPHS = (PARAGRAPH, f"{{{DRAWING}}}p")
"""The paragraphs that are counted."""
_NOTED = "{urn:kommissorium}fra"


class Origin(NamedTuple):
    """Where a paragraph came from."""

    number: int
    """Counted from 1 in its part of that file."""
    file: str


def note_origins(root: Element, file: str) -> None:
    """Notes on all paragraphs in `root` that they are those of `file`."""
    for number, paragraph in enumerate(root.iter(*PARAGRAPHS), 1):
        paragraph.set(_NOTED, f"{number} {file}")


def origins(root: Element) -> Mapping[Element, Origin]:
    """What is noted in `root`."""
    noted = ((paragraph, paragraph.get(_NOTED, "").split(" ", 1)) for paragraph in root.iter(*PARAGRAPHS) if paragraph.get(_NOTED))
    return {paragraph: Origin(int(words[0]), words[1]) for paragraph, words in noted}


def take_origins(root: Element) -> Mapping[Element, Origin]:
    """What is noted in `root`, taken off it."""
    found = origins(root)
    for paragraph in found:
        paragraph.attrib.pop(_NOTED, "")
    return found
