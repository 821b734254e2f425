"""A first look for headings without text, which reads no more of a document than it must."""

from kommissorium.word.checks.reading.names import FALLBACK, child
from kommissorium.word.checks.reading.story import DRAWING_PARAGRAPH, outline_level
from kommissorium.word.ooxml.names import PARAGRAPH, PARAGRAPH_PROPERTIES
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import OBJECT, pieces


def may_have_bare_headings(root: Element, styles: Styles) -> bool:
    """Whether some heading in the part may have no text of its own; where it is false, none has."""
    if next(root.iter(FALLBACK, DRAWING_PARAGRAPH), None) is not None:
        return True
    waiting: int | None = None
    for element in root.iter(PARAGRAPH):
        level = outline_level(child(element, PARAGRAPH_PROPERTIES), styles)
        if (waiting is None and level is None) or _is_blank(element):
            continue
        if waiting is not None and level is not None and level <= waiting:
            return True
        waiting = level
    return waiting is not None


def _is_blank(paragraph: Element) -> bool:
    text = "".join([text for _node, text in pieces(paragraph)])
    return not text.strip() and OBJECT not in text
