"""What a loop repeats must stay unique: ids of drawings, bookmarks and content controls are counted at render time.

What is captured (a macro, a set block) may be printed twice; its ids are counted when the text is written.

Ranges (bookmarks, comments) that begin in one branch and end in another are dropped at both ends, since either could be left out.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kommissorium.word.ooxml.names import RANGE_MARKS, TEXT_BOX, WORD_2010, w
from kommissorium.word.ooxml.xml import Element, is_element, local_name
from kommissorium.word.template.captures import KEEPING, captures
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tree import PLACEHOLDER, TagTree, is_marker
from kommissorium.word.text.splice import detach

_REPEATING = ("for", *KEEPING)
_COUNTED = frozenset(map(w, ("ins", "del", "moveTo", "moveFrom")))
_LATE = "_late"
"""Begins the names of the functions that count when the text is written (state.py)."""
_NOTES = frozenset(map(w, ("footnoteReference", "endnoteReference")))
_SHAPES = frozenset(f"{{urn:schemas-microsoft-com:vml}}{name}" for name in ("shape", "rect", "roundrect", "oval", "line", "group", "image"))
_PARAGRAPH_IDS = tuple(f"{{{WORD_2010}}}{name}" for name in ("paraId", "textId"))


class _Spot(NamedTuple):
    """An element with the branches that it stands in."""

    element: Element
    branches: tuple[tuple[int, int], ...]
    """Each open block with the number of its branch."""
    repeater: Tag | None
    """The opener of the innermost loop or capture around it, or None outside them."""
    captured: bool
    """Whether one of those around it captures it."""


def keep_unique(tree: TagTree) -> None:
    """Drops ranges that straddle a branch, and makes ids in loops expressions that count."""
    if not any(tag.keyword in _REPEATING for tag in tree.tags) and next(tree.root.iter(*RANGE_MARKS), None) is None:
        return
    spots = list(_walk(tree))
    _drop_straddling(spots)
    for spot in spots:
        if spot.repeater is not None:
            _count_ids(tree, spot.element, spot.repeater, _LATE if spot.captured else "")
        if spot.captured and spot.element.tag in _NOTES:
            _count_note(tree, spot.element)


def _walk(tree: TagTree) -> Iterator[_Spot]:
    stack: list[tuple[int, int]] = []
    loops: list[Tag] = []
    for node in tree.root.iter():
        if is_element(node):
            if node.tag in RANGE_MARKS or loops:
                captured = any(tag.block is not None and captures(tag.block) for tag in loops)
                yield _Spot(node, tuple(stack), loops[-1] if loops else None, captured)
        elif is_marker(node):
            _follow(tree.tag_of(node), stack, loops)


def _follow(tag: Tag, stack: list[tuple[int, int]], loops: list[Tag]) -> None:
    block = tag.block
    if block is None:
        return
    if tag is block.opener:
        stack.append((id(block), 0))
        if tag.keyword in _REPEATING:
            loops.append(tag)
    elif tag is block.closer:
        stack.pop()
        if block.opener.keyword in _REPEATING:
            loops.pop()
    else:
        stack[-1] = (stack[-1][0], stack[-1][1] + 1)


def _drop_straddling(spots: list[_Spot]) -> None:
    ranges: dict[tuple[str, str | None, Element | None], list[_Spot]] = {}
    for spot in spots:
        if spot.element.tag in RANGE_MARKS:
            kind = local_name(spot.element).removesuffix("Start").removesuffix("End")
            box = next((ancestor for ancestor in spot.element.iterancestors() if ancestor.tag == TEXT_BOX), None)
            ranges.setdefault((kind, spot.element.get(w("id")), box), []).append(spot)
    for ends in ranges.values():
        if len({spot.branches for spot in ends}) > 1:
            for spot in ends:
                detach(spot.element)


def _count_ids(tree: TagTree, element: Element, repeater: Tag, when: str) -> None:
    for name in _PARAGRAPH_IDS:
        element.attrib.pop(name, "")

    def counted(code: str) -> str:
        return tree.add_expression(when + code, repeater.place, element, shown=repeater.source)

    local = local_name(element)
    if local in ("bookmarkStart", "bookmarkEnd"):
        _count_bookmark(element, counted, begins=local == "bookmarkStart")
    elif local == "docPr":
        element.set("id", counted('_number("drawing")'))
    elif element.tag in _SHAPES:
        element.set("id", element.get("id", "figur") + "_" + counted('_number("shape")'))
    elif element.tag in _COUNTED:
        element.set(w("id"), counted('_number("change")'))
    elif element.tag == w("id") and _parent_name(element) == "sdtPr":
        element.set(w("val"), counted('_number("control")'))


def _count_note(tree: TagTree, reference: Element) -> None:
    """A note of the template's own that is captured (see notes.py) gets its id when it is printed."""
    if note := PLACEHOLDER.search(reference.get(w("id"), "")):
        tag = tree.tags[int(note[1])]
        tag.code = _LATE + tag.code


def _count_bookmark(element: Element, counted: Callable[[str], str], *, begins: bool) -> None:
    old = element.get(w("id"), "")
    element.set(w("id"), counted(f'_bookmark("{old}", {"true" if begins else "false"})'))
    if begins:
        number = counted(f'_bookmark("{old}", false)')
        element.set(w("name"), f"{element.get(w('name'), '')[:30]}_{number}")


def _parent_name(element: Element) -> str:
    parent = element.getparent()
    return "" if parent is None else local_name(parent)
