"""Empty paragraphs that are nothing but distance between two others, told from those that a reader sees something of."""

from collections.abc import Iterator

from kommissorium.word.ooxml.names import PARAGRAPH, PARAGRAPH_PROPERTIES, RUN_PROPERTIES, SECTION_PROPERTIES, w
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import pieces

_OFF = frozenset(("0", "false", "off"))
_NO_LINE = frozenset(("none", "nil"))
_NO_COLOUR = frozenset(("", "auto", "FFFFFF"))
_GONE = (w("del"), w("moveFrom"))


class Distances:
    """Tells which empty paragraphs of one document are distance alone."""

    def __init__(self, styles: Element | None) -> None:
        """Looks into the styles part when an empty paragraph names a style."""
        self._root = styles
        self._styles: dict[str, Element] | None = None

    def holds(self, paragraph: Element) -> bool:
        """Whether there is nothing to see of it: no words, line, colour, number, page break or end of a section."""
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        if not _is_blank(paragraph) or is_merged(paragraph):
            return False
        if properties is None:
            return True
        return properties.find(SECTION_PROPERTIES) is None and not self._draws(properties)

    def _draws(self, properties: Element) -> bool:
        layers = [properties, *self._of_style(properties)]
        said = ((shows, next((own for layer in layers if (own := layer.find(w(local))) is not None), None)) for local, shows in _SHOWN)
        return any(own is not None and shows(own) for shows, own in said)

    def _of_style(self, properties: Element) -> Iterator[Element]:
        """What the paragraph's style says of paragraphs, and the styles that it builds on; the nearest first."""
        if self._styles is None:
            self._styles = {style.get(w("styleId"), ""): style for style in self._root.iter(w("style"))} if self._root is not None else {}
        seen: set[str] = set()
        name = _value(properties, "pStyle")
        while name in self._styles and name not in seen:
            seen.add(name)
            own = self._styles[name].find(PARAGRAPH_PROPERTIES)
            if own is not None:
                yield own
            name = _value(self._styles[name], "basedOn")


def is_merged(paragraph: Element) -> bool:
    """Whether an empty paragraph is none of its own where the tracked changes are accepted.

    Its mark is deleted, or that of a text before it is, so that the text ends with its mark.
    """
    if has_deleted_mark(paragraph):
        return True
    before = paragraph.getprevious()
    while before is not None and before.tag == PARAGRAPH and has_deleted_mark(before):
        if not _is_blank(before):
            return True
        before = before.getprevious()
    return False


def has_deleted_mark(paragraph: Element) -> bool:
    """Whether the mark that ends the paragraph is deleted, or moved away, as a tracked change."""
    mark = paragraph.find(f"{PARAGRAPH_PROPERTIES}/{RUN_PROPERTIES}")
    return mark is not None and any(mark.find(kind) is not None for kind in _GONE)


def _is_blank(paragraph: Element) -> bool:
    return not "".join([text for _node, text in pieces(paragraph)]).strip()


def _has_line(borders: Element) -> bool:
    return any(side.get(w("val"), "none") not in _NO_LINE for side in borders)


def _has_colour(shading: Element) -> bool:
    return shading.get(w("fill"), "") not in _NO_COLOUR or shading.get(w("val"), "clear") not in ("clear", *_NO_LINE)


def _is_on(switch: Element) -> bool:
    return switch.get(w("val"), "true") not in _OFF


def _has_number(numbering: Element) -> bool:
    return _value(numbering, "numId") not in ("", "0")


_SHOWN = (("pBdr", _has_line), ("shd", _has_colour), ("pageBreakBefore", _is_on), ("numPr", _has_number))
"""What a reader sees of a paragraph without words."""


def _value(element: Element, local: str) -> str:
    child = element.find(w(local))
    return child.get(w("val"), "") if child is not None else ""
