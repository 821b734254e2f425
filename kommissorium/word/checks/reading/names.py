"""Names of drawings, shapes and fields that rules look for, and safe reading of attributes."""

from kommissorium.word.ooxml.names import COMPATIBILITY, DRAWING, RELATIONSHIP, w
from kommissorium.word.ooxml.xml import Element

_DRAWING_2006 = "http://schemas.openxmlformats.org/drawingml/2006"
_WORD_DRAWING = f"{_DRAWING_2006}/wordprocessingDrawing"
_VML = "urn:schemas-microsoft-com:vml"

INLINE, ANCHOR, DRAWING_PROPERTIES = (f"{{{_WORD_DRAWING}}}{local}" for local in ("inline", "anchor", "docPr"))
BLIP, GRAPHIC_DATA = f"{{{DRAWING}}}blip", f"{{{DRAWING}}}graphicData"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
SHAPES = frozenset(f"{{{_VML}}}{local}" for local in ("shape", "rect", "roundrect", "oval", "group", "line", "image"))
SHAPE_IMAGE = f"{{{_VML}}}imagedata"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"
CHOICE = f"{{{COMPATIBILITY}}}Choice"
RELATION_ID = f"{{{RELATIONSHIP}}}id"
RELATIONS = (RELATION_ID, *(f"{{{RELATIONSHIP}}}{local}" for local in ("link", "embed", "pict", "href")))
"""The attributes that name a relationship."""
HYPERLINK, SIMPLE_FIELD = w("hyperlink"), w("fldSimple")


def child(parent: Element | None, tag: str) -> Element | None:
    """The first child `tag` of `parent`; ten times as fast as `find`, which reads a path."""
    return next(parent.iterchildren(tag), None) if parent is not None else None


def value(parent: Element | None, local: str, attribute: str = "val") -> str:
    """The attribute of the child `local` of `parent`; empty where either is missing."""
    found = child(parent, w(local))
    return found.get(w(attribute), "") if found is not None else ""


def is_on(parent: Element | None, local: str) -> bool | None:
    """Whether the switch `local` is on; None where `parent` does not have it (ECMA-376 part 1, 17.17.4)."""
    found = child(parent, w(local))
    return None if found is None else found.get(w("val"), "true") not in ("0", "false", "off")


def whole(text: str, default: int = 0) -> int:
    """The number that `text` is, or `default`."""
    return int(text) if text.isascii() and text.removeprefix("-").isdigit() and len(text) < 10 else default
