"""What a loop repeats must stay unique: ids and names are marks that are settled when the text is written (late_marks.py).

Names of bookmarks and shapes, and what refers to them, change together from turn to turn (turn_names.py).
Ranges (bookmarks, comments) that begin in one branch and end in another are dropped at both ends, since either could be left out.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kommissorium.word.content.marks import name_mark, number_mark, range_mark
from kommissorium.word.ooxml.names import FIELD_CODE, RANGE_MARKS, TEXT_BOX, TRACKED, WORD_2010, w
from kommissorium.word.ooxml.xml import Element, is_element, local_name
from kommissorium.word.template.captures import KEEPING, captures
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tree import PLACEHOLDER, TagTree, is_marker, paragraph_of
from kommissorium.word.text.references import OBJECT, Name, name_of, redirect, set_name
from kommissorium.word.text.splice import detach

_REPEATING = ("for", *KEEPING)
_LATE = "_late"
"""Begins the name of the function that takes a captured note when it is printed (state.py)."""
_NOTES = frozenset(map(w, ("footnoteReference", "endnoteReference")))
_PARAGRAPH_IDS = tuple(f"{{{WORD_2010}}}{name}" for name in ("paraId", "textId"))
_NUMBERED_APART = ("bookmark", "perm")
"""Ranges with numbers of their own; those of moved text and the like are numbered with the other changes."""


class _Spot(NamedTuple):
    """An element with the branches that it stands in."""

    element: Element
    branches: tuple[tuple[int, int], ...]
    """Each open block with the number of its branch."""
    repeated: frozenset[int]
    """The loops and captures around it."""
    captured: bool
    """Whether one of those around it captures it."""


def keep_unique(tree: TagTree) -> None:
    """Drops ranges that straddle a branch, and makes ids and names in loops marks that are settled at each turn."""
    if not any(tag.keyword in _REPEATING for tag in tree.tags) and next(tree.root.iter(*RANGE_MARKS), None) is None:
        return
    spots = list(_walk(tree))
    _drop_straddling(spots)
    repeated = [spot for spot in spots if spot.repeated and spot.element.getparent() is not None]
    _keep_names(repeated)
    for spot in repeated:
        _count_ids(spot.element)
        if spot.captured and spot.element.tag in _NOTES:
            _count_note(tree, spot.element)


def _walk(tree: TagTree) -> Iterator[_Spot]:
    stack: list[tuple[int, int]] = []
    loops: list[Tag] = []
    for node in tree.root.iter():
        if is_element(node):
            if node.tag in RANGE_MARKS or loops:
                captured = any(tag.block is not None and captures(tag.block) for tag in loops)
                yield _Spot(node, tuple(stack), frozenset(map(id, loops)), captured)
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


def _keep_names(spots: list[_Spot]) -> None:
    """Each turn has names of its own; what refers to one of them in the same loop, or to a captured one, follows it."""
    places = {spot.element: number for number, spot in enumerate(spots)}
    homes: dict[tuple[str, str], int] = {}
    names = [(number, name) for number, spot in enumerate(spots) if (name := name_of(spot.element)) is not None]
    for number, name in names:
        homes.setdefault(name.key, number)

    def renamed(name: Name, referring: Element) -> str:
        if name.key not in homes or referring not in places:
            return name.text
        place, home = places[referring], homes[name.key]
        together = not spots[home].repeated.isdisjoint(spots[place].repeated)
        if not together and not spots[home].captured:
            return name.text
        return name_mark("awaited" if together and place < home else "referred", name.kind, _original(names, home))

    for element in _referring(spots) if homes else ():
        redirect(element, renamed)
    for number, name in names:
        set_name(spots[number].element, name_mark("defined", name.kind, _original(names, homes[name.key])))


def _referring(spots: list[_Spot]) -> Iterable[Element]:
    """The elements that may refer to something, and the paragraphs whose fields do, also where only part of a paragraph is repeated."""
    elements = [spot.element for spot in spots]
    homes = [paragraph for element in elements if element.tag == FIELD_CODE and (paragraph := paragraph_of(element)) is not None]
    return dict.fromkeys([*elements, *homes])


def _original(names: list[tuple[int, Name]], home: int) -> str:
    """The name as it is written where it is given first."""
    return next(name.text for number, name in names if number == home)


def _count_ids(element: Element) -> None:
    for name in _PARAGRAPH_IDS:
        element.attrib.pop(name, "")
    local = local_name(element)
    if element.tag in RANGE_MARKS and not local.startswith("commentRange"):
        _count_range(element, local)
    elif element.tag in TRACKED:
        element.set(w("id"), number_mark("change"))
    elif local == "docPr":
        element.set("id", number_mark("drawing"))
    elif element.tag == OBJECT:
        element.set("ObjectID", f"_{number_mark('object')}")
    elif element.tag == w("id") and _parent_name(element) == "sdtPr":
        element.set(w("val"), number_mark("control"))


def _count_range(element: Element, local: str) -> None:
    begins = local.endswith("Start")
    what = local.removesuffix("Start").removesuffix("End")
    old = element.get(w("id"), "")
    kind, number = (what, old) if what in _NUMBERED_APART else ("change", f"{what} {old}")
    element.set(w("id"), range_mark(kind, number, begins=begins))


def _count_note(tree: TagTree, reference: Element) -> None:
    """A note of the template's own that is captured (see notes.py) gets its id when it is printed."""
    if note := PLACEHOLDER.search(reference.get(w("id"), "")):
        tag = tree.tags[int(note[1])]
        tag.code = _LATE + tag.code


def _parent_name(element: Element) -> str:
    parent = element.getparent()
    return "" if parent is None else local_name(parent)
