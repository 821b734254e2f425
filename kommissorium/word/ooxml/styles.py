"""The styles of a document, found by their built-in names: their ids differ from one language of Word to another."""

from typing import NamedTuple

from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.xml import Element


class StyleNumbering(NamedTuple):
    """The list that paragraphs of a style belong to."""

    number: str
    """The `w:numId`."""
    level: int
    """Counted from 0."""


class Style(NamedTuple):
    """A paragraph or character style."""

    id: str
    name: str
    """The built-in English name in lower case, such as "heading 1"."""
    kind: str
    """paragraph, character, table or numbering."""
    based_on: str
    outline: int | None
    """Level of a heading counted from 0, where the style itself says so."""
    numbering: StyleNumbering | None
    """Where the style itself says so; the number "0" takes a list away."""


class Styles:
    """All styles of one document."""

    def __init__(self, root: Element | None) -> None:
        """Reads the styles part; None is a document without one."""
        self._by_id: dict[str, Style] = {}
        self._levels: dict[str | None, int | None] = {}
        self._ids: dict[tuple[str, str], str] = {}
        for element in root.iter(w("style")) if root is not None else ():
            style = _read(element)
            self._by_id[style.id] = style
            self._ids.setdefault((style.name, style.kind), style.id)

    def id_of(self, name: str, kind: str = "paragraph") -> str | None:
        """The id of the style with the built-in name `name`, or None."""
        return self._ids.get((name.lower(), kind))

    def has(self, style_id: str) -> bool:
        """Whether a style with that id exists."""
        return style_id in self._by_id

    def numbering_of(self, style_id: str) -> StyleNumbering | None:
        """The list that paragraphs in that style belong to, by the style itself or one that it builds on."""
        seen: set[str] = set()
        while style_id not in seen and style_id in self._by_id:
            seen.add(style_id)
            style = self._by_id[style_id]
            if style.numbering is not None:
                return style.numbering if style.numbering.number != "0" else None
            style_id = style.based_on
        return None

    def heading_level(self, style_id: str | None) -> int | None:
        """The outline level (0 is the highest) of paragraphs in that style; None where they are no headings."""
        if style_id not in self._levels:
            self._levels[style_id] = self._level(style_id)
        return self._levels[style_id]

    def _level(self, style_id: str | None) -> int | None:
        seen: set[str] = set()
        while style_id and style_id not in seen and style_id in self._by_id:
            seen.add(style_id)
            style = self._by_id[style_id]
            if style.outline is not None:
                return style.outline if style.outline < 9 else None
            if style.name.startswith("heading ") and style.name[8:].isdigit():
                return int(style.name[8:]) - 1
            style_id = style.based_on
        return None


def _read(element: Element) -> Style:
    outline = element.find(f"{w('pPr')}/{w('outlineLvl')}")
    level = outline.get(w("val"), "") if outline is not None else ""
    return Style(
        id=element.get(w("styleId"), ""),
        name=_value(element, "name").lower(),
        kind=element.get(w("type"), "paragraph"),
        based_on=_value(element, "basedOn"),
        outline=int(level) if level.isdigit() else None,
        numbering=_numbering(element),
    )


def _numbering(element: Element) -> StyleNumbering | None:
    properties = element.find(f"{w('pPr')}/{w('numPr')}")
    number = _value(properties, "numId") if properties is not None else ""
    if properties is None or not number:
        return None
    level = _value(properties, "ilvl")
    return StyleNumbering(number, int(level) if level.isdigit() else 0)


def _value(element: Element, local: str) -> str:
    child = element.find(w(local))
    return child.get(w("val"), "") if child is not None else ""
