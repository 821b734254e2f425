"""The characters of a paragraph, read across runs, and taken out of them again."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kommissorium.word.ooxml.names import (
    COMPATIBILITY,
    DRAWING_TEXT,
    FIELD_CHARACTER,
    FIELD_CODE,
    MATH,
    MATH_TEXT,
    PARAGRAPH,
    PROPERTIES,
    RUN,
    SPACE,
    TEXT,
    w,
)
from kommissorium.word.ooxml.xml import Element, is_element

OBJECT = "\ufffc"
"""Stands for what is no text: a picture, a field's edge, a note's number, a page break."""

TEXT_NODES = frozenset((TEXT, MATH_TEXT, DRAWING_TEXT))
WHITE = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-", w("softHyphen"): ""}
OBJECTS = frozenset(
    (*map(w, ("drawing", "pict", "object", "footnoteReference", "endnoteReference", "sym", "pgNum", "altChunk")),
     f"{{{MATH}}}oMath", f"{{{COMPATIBILITY}}}AlternateContent")
)  # fmt: skip
_BREAK_TYPE = w("type")
UNREAD = PROPERTIES | {w("del"), w("moveFrom"), PARAGRAPH}
"""Not read with a paragraph: formatting, deleted and moved-away text (ECMA-376 part 1, 17.13.5), and the paragraphs of a text box in it."""


class Stream(NamedTuple):
    """Characters that belong together: the visible text of a paragraph, or the code of one field."""

    nodes: tuple[Element, ...]
    texts: tuple[str, ...]
    """What each node stands for; same length as `nodes`."""
    field: bool = False
    """Whether it is the code of a field."""

    @property
    def text(self) -> str:
        """All characters in a row."""
        return "".join(self.texts)


class _Reader:
    """Collects the streams of one paragraph."""

    def __init__(self) -> None:
        self.visible: list[tuple[Element, str]] = []
        self.fields: list[list[tuple[Element, str]]] = []
        self._open: list[int] = []

    def read(self, parent: Element) -> None:
        visible = self.visible
        for child in parent:
            tag = child.tag
            if tag in TEXT_NODES:
                visible.append((child, child.text or ""))
            elif tag in UNREAD or not is_element(child):
                continue
            elif tag in WHITE:
                leaves_page = child.get(_BREAK_TYPE) in ("page", "column")
                visible.append((child, OBJECT if leaves_page else WHITE[tag]))
            elif tag in (FIELD_CODE, FIELD_CHARACTER):
                self._field(child)
            else:
                if tag in OBJECTS:
                    visible.append((child, OBJECT))
                self.read(child)

    def _field(self, child: Element) -> None:
        if child.tag == FIELD_CHARACTER:
            self._field_edge(child)
        elif self._open:
            self.fields[self._open[-1]].append((child, child.text or ""))

    def _field_edge(self, edge: Element) -> None:
        kind = edge.get(w("fldCharType"))
        if kind == "begin":
            self._open.append(len(self.fields))
            self.fields.append([])
        elif kind == "end" and self._open:
            self._open.pop()
        self.visible.append((edge, OBJECT))


def streams(paragraph: Element) -> list[Stream]:
    """The visible text of `paragraph` first, then the code of each field that begins in it."""
    reader = _Reader()
    reader.read(paragraph)
    found = [_stream(reader.visible, field=False)]
    return found + [_stream(pieces, field=True) for pieces in reader.fields if pieces]


def _stream(pieces: Sequence[tuple[Element, str]], *, field: bool) -> Stream:
    nodes, texts = zip(*pieces, strict=True) if pieces else ((), ())
    return Stream(nodes, texts, field)


def pieces(paragraph: Element) -> list[tuple[Element, str]]:
    """The nodes of the visible text of `paragraph`, each with what it stands for."""
    reader = _Reader()
    reader.read(paragraph)
    return reader.visible


def visible_text(paragraph: Element) -> str:
    """What a reader sees of `paragraph`; pictures and fields' edges left out."""
    return "".join([text for _node, text in pieces(paragraph)]).replace(OBJECT, "")


def cut(stream: Stream, spans: Sequence[tuple[int, int]], marker: Callable[[int], Element]) -> None:
    """Takes the characters of each span out of its runs and puts `marker(i)` where its first character stood.

    Spans are (start, end) in the stream's characters, in rising order and apart; `marker` is called from the last to the first.
    A run that is left without content goes.
    """
    if len(stream.nodes) == 1 and stream.nodes[0].tag == TEXT:
        _cut_node(stream.nodes[0], spans, marker)
        return
    starts: list[int] = []
    position = 0
    for text in stream.texts:
        starts.append(position)
        position += len(text)
    for index in range(len(spans) - 1, -1, -1):
        _cut_one(stream, starts, spans[index], marker(index))
    for node, text in zip(stream.nodes, stream.texts, strict=True):
        if text and node.tag in TEXT_NODES:
            _tidy(node)


def _cut_node(node: Element, spans: Sequence[tuple[int, int]], marker: Callable[[int], Element]) -> None:
    """The same, where all characters stand in one `w:t`, as they mostly do."""
    text = node.text or ""
    made = [marker(index) for index in range(len(spans) - 1, -1, -1)]
    node.text = text[: spans[0][0]] if spans else text
    for index, (_start, end) in enumerate(spans):
        following = made[len(spans) - 1 - index]
        following.tail = text[end : spans[index + 1][0] if index + 1 < len(spans) else None]
        node.append(following)
    if text:
        _tidy(node)


def _cut_one(stream: Stream, starts: list[int], span: tuple[int, int], marker: Element) -> None:
    start, end = span
    home: Element | None = marker
    for number in range(_node_at(stream, starts, start), len(stream.nodes)):
        if starts[number] >= end:
            break
        node, length = stream.nodes[number], len(stream.texts[number])
        first, last = max(start - starts[number], 0), min(end - starts[number], length)
        if first >= last:
            continue
        if node.tag in WHITE:
            _remove(node)
        elif node.tag in TEXT_NODES or node.tag == FIELD_CODE:
            _take_out(node, first, last, home)
            home = None


def _node_at(stream: Stream, starts: list[int], position: int) -> int:
    """The number of the node that holds the character at `position`."""
    number = bisect_right(starts, position) - 1
    while not stream.texts[number]:
        number -= 1
    return number


def _take_out(node: Element, first: int, last: int, marker: Element | None) -> None:
    text = node.text or ""
    if marker is None:
        node.text = text[:first] + text[last:]
    else:
        node.text, marker.tail = text[:first], text[last:]
        node.insert(0, marker)


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _tidy(node: Element) -> None:
    if node.text or len(node):
        if node.tag == TEXT:
            node.set(SPACE, "preserve")
        return
    run = node.getparent()
    if run is None or node.tag != TEXT:
        return
    run.remove(node)
    if run.tag == RUN and all(child.tag in PROPERTIES for child in run):
        _remove(run)
