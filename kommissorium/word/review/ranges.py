"""Spots between the characters of a paragraph, where its runs are cut for it."""

from kommissorium.word.ooxml.names import PARAGRAPH_PROPERTIES, RUN, SPACE, TEXT
from kommissorium.word.ooxml.xml import Element, ProcessingInstruction
from kommissorium.word.text.characters import OBJECT, WHITE, Stream, streams
from kommissorium.word.text.splice import detach, lift


def seen(paragraph: Element) -> Stream:
    """The characters of `paragraph` that people see, without those that stand for objects."""
    stream = streams(paragraph)[0]
    pairs = [(node, text) for node, text in zip(stream.nodes, stream.texts, strict=True) if text and text != OBJECT]
    return Stream(tuple(node for node, _text in pairs), tuple(text for _node, text in pairs))


def put_around(paragraph: Element, span: tuple[int, int], first: Element, last: Element) -> None:
    """Puts `first` before the characters of `span` and `last` behind them, or around the whole paragraph where runs cannot be cut."""
    start, end = span
    behind = cut_at(paragraph, end, behind=True) if start < end else None
    before = cut_at(paragraph, start, behind=False) if behind is not None else None
    for mark, element in ((before, first), (behind, last)):
        if mark is not None:
            mark.addprevious(element)
            detach(mark)
    if before is None:
        detach(last)
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, first)
        paragraph.append(last)


def cut_at(paragraph: Element, position: int, *, behind: bool) -> Element | None:
    """A mark between two runs: before the character at `position`, or `behind` the one that ends there; None where no run can be cut."""
    node, offset = _node_at(seen(paragraph), position, behind=behind)
    run = node.getparent() if node is not None else None
    holder = run.getparent() if run is not None else None
    if node is None or run is None or holder is None or run.tag != RUN:
        return None
    mark = ProcessingInstruction("ko", "")
    if node.tag == TEXT:
        text = node.text or ""
        node.set(SPACE, "preserve")
        node.text, mark.tail = text[:offset], text[offset:]
        node.insert(0, mark)
    elif node.tag in WHITE:
        node.addnext(mark) if behind else node.addprevious(mark)
    return mark if lift(mark, holder) else None


def _node_at(stream: Stream, position: int, *, behind: bool) -> tuple[Element | None, int]:
    """The node that holds the character, and how many of its characters come before the cut."""
    wanted, passed = position - behind, 0
    for node, text in zip(stream.nodes, stream.texts, strict=True):
        if passed <= wanted < passed + len(text):
            return node, wanted - passed + behind
        passed += len(text)
    return None, 0
