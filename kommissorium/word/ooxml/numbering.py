"""Lists in the numbering part: one `w:num` for each list, so that each begins anew (ECMA-376 part 1, 17.9)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kommissorium.word.ooxml.names import WORD, w
from kommissorium.word.ooxml.styles import StyleNumbering
from kommissorium.word.ooxml.xml import Element, SubElement, parse

LEVELS = 9
_EMPTY = f'<w:numbering xmlns:w="{WORD}"/>'.encode()
_SIGNS = ("•", "–", "▪")
_STEP, _HANGING = 567, 397
"""Indents of the engine's own lists in twentieths of a point: 1 cm for each level, and 0.7 for the bullet or number."""


class NumberedList(NamedTuple):
    """A list of a document."""

    number: int
    """Its `w:numId`."""
    start: int | None
    """None for bullets."""
    like: StyleNumbering
    """The list that it looks like, and its level; without a number the engine's own look."""


def next_number(root: Element | None) -> int:
    """The first `w:numId` that is free."""
    return 1 + max([0, *_numbers(root.iter(w("num")) if root is not None else (), "numId")])


def with_lists(root: Element | None, lists: Sequence[NumberedList]) -> Element:
    """The numbering part `root`, which is changed, or a new one, with `lists` in it."""
    root = parse(_EMPTY) if root is None else root
    abstract = {num.get(w("numId")): child.get(w("val"), "") for num in root.iter(w("num")) for child in num.iter(w("abstractNumId"))}
    own: dict[bool, str] = {}
    tail = root.find(w("numIdMacAtCleanup"))
    for item in lists:
        kind = abstract.get(item.like.number) or own.get(item.start is None) or _new_look(root, bullets=item.start is None)
        if item.like.number not in abstract:
            own[item.start is None] = kind
        _add(root, item, kind)
    if tail is not None:
        root.append(tail)
    return root


def _add(root: Element, item: NumberedList, abstract: str) -> None:
    """`<w:num w:numId="7"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`"""
    num = SubElement(root, w("num"), {w("numId"): str(item.number)})
    SubElement(num, w("abstractNumId"), {w("val"): abstract})
    if item.start is not None:
        level = SubElement(num, w("lvlOverride"), {w("ilvl"): str(item.like.level)})
        SubElement(level, w("startOverride"), {w("val"): str(item.start)})


def _new_look(root: Element, *, bullets: bool) -> str:
    """The id of a new `w:abstractNum` of nine levels, which stands before all `w:num`."""
    number = str(1 + max([-1, *_numbers(root.iter(w("abstractNum")), "abstractNumId")]))
    look = SubElement(root, w("abstractNum"), {w("abstractNumId"): number})
    SubElement(look, w("multiLevelType"), {w("val"): "hybridMultilevel"})
    for level in range(LEVELS):
        _level(look, level, bullets=bullets)
    first = root.find(w("num"))
    if first is not None:
        first.addprevious(look)
    return number


def _level(look: Element, level: int, *, bullets: bool) -> None:
    element = SubElement(look, w("lvl"), {w("ilvl"): str(level)})
    texts = {"start": "1", "numFmt": "bullet" if bullets else "decimal"}
    texts |= {"lvlText": _SIGNS[level % len(_SIGNS)] if bullets else f"%{level + 1}.", "lvlJc": "left"}
    for name, value in texts.items():
        SubElement(element, w(name), {w("val"): value})
    indent = {w("left"): str(_STEP * (level + 1)), w("hanging"): str(_HANGING)}
    SubElement(SubElement(element, w("pPr")), w("ind"), indent)


def _numbers(elements: Iterable[Element], attribute: str) -> list[int]:
    return [int(value) for element in elements if (value := element.get(w(attribute), "")).isdigit()]
