"""The words of a part at one glance."""

from kommissorium.word.checks.reading.story import DRAWING_PARAGRAPH
from kommissorium.word.ooxml.names import PARAGRAPH, TEXT_BOX
from kommissorium.word.ooxml.xml import Element, all_text
from kommissorium.word.text.characters import TEXT_NODES, WHITE, pieces

_BREAKS = (PARAGRAPH, DRAWING_PARAGRAPH)
_READ = (*_BREAKS, *TEXT_NODES, *WHITE)


def rough_lines(root: Element) -> str:
    """The text of the part, a paragraph a line; that of a part without paragraphs, such as properties, value by value."""
    if next(root.iter(*_BREAKS), None) is None:
        return "\n".join(map(all_text, root))
    if next(root.iter(TEXT_BOX), None) is not None:
        # The text of a box stands in the middle of the paragraph that it hangs on.
        return "\n".join("".join(text for _node, text in pieces(paragraph)) for paragraph in root.iter(*_BREAKS))
    texts = []
    for element in root.iter(*_READ):
        tag = element.tag
        texts.append("\n" if tag in _BREAKS else WHITE.get(tag) or element.text or "")
    return "".join(texts)
