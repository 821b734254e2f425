"""Careful surgery on a part's tree; lxml moves the text behind a node along with it, so nothing is moved by hand elsewhere."""

from copy import deepcopy

from kommissorium.word.ooxml.names import CONTROL, CONTROL_CONTENT, DRAWING_TEXT, FIELD_CODE, MATH, MATH_TEXT, PROPERTIES, TEXT, TEXT_BOX, w
from kommissorium.word.ooxml.xml import Element, new_like

UNSPLITTABLE = frozenset((w("fldSimple"), f"{{{MATH}}}oMath", TEXT_BOX, w("drawing"), w("pict"), FIELD_CODE))
"""Containers that cannot be cut in two."""

_HOLDS_TEXT = frozenset((TEXT, MATH_TEXT, DRAWING_TEXT))


def detach(node: Element) -> None:
    """Takes `node` out of its tree and leaves the text behind it where it was."""
    parent = node.getparent()
    if parent is None:
        return
    tail, before = node.tail, node.getprevious()
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    node.tail = None
    parent.remove(node)


def put_before(node: Element, target: Element) -> None:
    """Moves `node` from where it is to just before `target`."""
    detach(node)
    target.addprevious(node)


def put_after(node: Element, target: Element) -> None:
    """Moves `node` from where it is to just after `target`, before the text that follows it."""
    detach(node)
    tail, target.tail = target.tail, None
    target.addnext(node)
    node.tail = tail


def ancestors(node: Element) -> list[Element]:
    """`node` and everything that holds it, from the root inwards."""
    return [*reversed(list(node.iterancestors())), node]


def common_ancestor(nodes: list[Element]) -> Element:
    """The innermost element that holds all `nodes`; one of them where it holds the others."""
    paths = [ancestors(node) for node in nodes]
    shared: Element | None = None
    for step in zip(*paths, strict=False):
        if any(element is not step[0] for element in step):
            break
        shared = step[0]
    if shared is None:
        raise ValueError("nodes of different trees")
    return shared


def child_holding(owner: Element, node: Element) -> Element:
    """The child of `owner` that is or holds `node`."""
    while (parent := node.getparent()) is not owner:
        if parent is None:
            raise ValueError("not below the owner")
        node = parent
    return node


def lift(marker: Element, stop: Element) -> bool:
    """Splits what lies around `marker` until it is a child of `stop`; formatting is cloned to the right half.

    False, and nothing done, when something between the two cannot be cut in two.
    """
    between = list(marker.iterancestors())
    between = between[: between.index(stop)]
    if any(element.tag in UNSPLITTABLE for element in between):
        return False
    for element in between:
        _split(element, marker)
    return True


def _split(element: Element, marker: Element) -> None:
    """Cuts `element` in two at its child `marker`, which comes to stand between the halves."""
    right = new_like(element, element.tag, {str(name): str(value) for name, value in element.attrib.items()})
    for child in element:
        if child.tag in PROPERTIES:
            right.append(deepcopy(child))
    _give_own_ids(right, element)
    following, tail = list(marker.itersiblings()), marker.tail
    marker.tail = None
    element.remove(marker)
    right.text = tail
    for child in following:
        right.append(child)
    right.tail, element.tail = element.tail, None
    element.addnext(right)
    element.addnext(marker)
    for half in (element, right):
        if _is_blank(half):
            detach(half)


def _give_own_ids(right: Element, left: Element) -> None:
    """The right half of a content control or of a tracked change is one of its own."""
    for number in right.findall(f"{w('sdtPr')}/{w('id')}"):
        detach(number)
    if w("id") in right.attrib:
        taken = [int(value) for node in left.getroottree().iter() if (value := node.get(w("id"), "")).isdigit()]
        right.set(w("id"), str(max(taken, default=0) + 1))


def _is_blank(element: Element) -> bool:
    if element.tag == CONTROL:
        return element.find(CONTROL_CONTENT) is None
    if element.tag in _HOLDS_TEXT and element.text:
        return False
    return all(child.tag in PROPERTIES for child in element)
