"""What has a name of its own in a text (bookmarks, shapes, moved text), and what refers to it by that name."""

import re
from collections.abc import Callable
from typing import NamedTuple

from kommissorium.word.ooxml.names import FIELD_CODE, PARAGRAPH, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.text.characters import Stream, streams

_VML, _OFFICE = "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office"
_SHAPES = [f"{{{_VML}}}{name}" for name in ("shapetype", "shape", "rect", "roundrect", "oval", "line", "group", "image")]
OBJECT = f"{{{_OFFICE}}}OLEObject"
"""An embedded object, which is shown by a shape."""

_NAMING = {
    w("bookmarkStart"): ("bookmark", w("name")),
    w("moveFromRangeStart"): ("move", w("name")),
    **dict.fromkeys(_SHAPES, ("shape", "id")),
}
"""The elements that give something a name: what it is, and the attribute."""
_REFERRING = {
    w("hyperlink"): ("bookmark", w("anchor"), ""),
    w("moveToRangeStart"): ("move", w("name"), ""),
    w("control"): ("shape", w("shapeid"), ""),
    OBJECT: ("shape", "ShapeID", ""),
    f"{{{_VML}}}shape": ("shape", "type", "#"),
}
"""The elements that refer to something by its name: to what, the attribute, and what stands there before the name."""
_INSTRUCTION = w("instr")
_IN_CODE = re.compile(r'(?:\b(?:PAGE|NOTE|FTN)?REF|\\[lb])\s+"?([^\s"\\]+)', re.IGNORECASE)
"""A bookmark in the code of a field: REF and its kin, the target of HYPERLINK, the range of TOC (ECMA-376 part 1, 17.16.5)."""

Renaming = Callable[["Name", Element], str]
"""Gives the name that is to stand in place of another, to which the element refers."""


class Name(NamedTuple):
    """The name of a thing."""

    kind: str
    """bookmark, shape or move."""
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """Equal for names that Word takes for one."""
        return self.kind, self.text.casefold()


def name_of(element: Element) -> Name | None:
    """The name that `element` gives, or None."""
    kind, attribute = _NAMING.get(element.tag, ("", ""))
    text = element.get(attribute, "") if kind else ""
    return Name(kind, text) if text else None


def set_name(element: Element, text: str) -> None:
    """Makes `element` give another name."""
    element.set(_NAMING[element.tag][1], text)


def redirect(element: Element, renamed: Renaming) -> None:
    """Lets what `element` refers to by name, itself or in the code of fields that begin in it, be `renamed`."""
    kind, attribute, before = _REFERRING.get(element.tag, ("", "", ""))
    target = element.get(attribute, "") if kind else ""
    if target.startswith(before) and len(target) > len(before):
        element.set(attribute, before + renamed(Name(kind, target[len(before) :]), element))
    if element.tag == PARAGRAPH and next(element.iter(FIELD_CODE), None) is not None:
        for stream in streams(element)[1:]:
            _redirect_code(stream, renamed)
    elif _INSTRUCTION in element.attrib:
        code = element.get(_INSTRUCTION, "")
        element.set(_INSTRUCTION, _IN_CODE.sub(lambda match: _with_new(match, renamed, element), code))


def redirect_all(root: Element, renamed: Renaming) -> None:
    """The same for everything in `root`."""
    for element in filter(is_element, root.iter()):
        redirect(element, renamed)


def _with_new(match: re.Match[str], renamed: Renaming, element: Element) -> str:
    return match[0][: match.start(1) - match.start()] + renamed(Name("bookmark", match[1]), element)


def _redirect_code(stream: Stream, renamed: Renaming) -> None:
    for match in reversed([*_IN_CODE.finditer(stream.text)]):
        _replace(stream, match, renamed)


def _replace(stream: Stream, match: re.Match[str], renamed: Renaming) -> None:
    """Puts another name in place of the one found, which may stand in several runs; from the last to the first."""
    position, home = 0, None
    for node, text in zip(stream.nodes, stream.texts, strict=True):
        first, last = max(match.start(1) - position, 0), min(match.end(1) - position, len(text))
        position += len(text)
        if first < last:
            new = renamed(Name("bookmark", match[1]), node) if home is None else ""
            home = home if home is not None else node
            node.text = (node.text or "")[:first] + new + (node.text or "")[last:]
