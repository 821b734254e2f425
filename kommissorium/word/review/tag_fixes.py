"""Tags in one run and with the characters that are meant, as tracked changes."""

from collections.abc import Iterator

from kommissorium.word.ooxml.names import RUN, RUN_PROPERTIES, TEXT
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.review.ranges import cut_at, seen
from kommissorium.word.review.tracking import Tracker
from kommissorium.word.template.tags import Opener, Span, as_meant, find_tags
from kommissorium.word.text.characters import OBJECT, WHITE, streams
from kommissorium.word.text.splice import detach


def mend_tags(paragraph: Element, tracker: Tracker) -> None:
    """Replaces each tag that is split over runs, or holds characters that Word put there, by the tag as it is meant."""
    text = seen(paragraph).text
    if "{" not in text or OBJECT in streams(paragraph)[0].text:
        return  # an object may stand in the middle of a tag, and its place among the characters is not known here
    for span in reversed(find_tags(text)[0]):
        meant = _meant(span)
        if meant is None:
            continue
        runs = list(_runs(paragraph, span))
        if (meant != text[span.start : span.end] or len(runs) > 1) and _can_change(runs):
            _replace(paragraph, span, meant, tracker)


def _meant(span: Span) -> str | None:
    """The tag as it is to be typed; None for what is no code."""
    if span.opener is Opener.COMMENT:
        return None
    return f"{span.opener.value}{as_meant(span.inner)}{span.opener.closer}"


def _runs(paragraph: Element, span: Span) -> Iterator[Element]:
    """The runs that hold characters of the tag, each once."""
    passed, last = 0, None
    stream = seen(paragraph)
    for node, text in zip(stream.nodes, stream.texts, strict=True):
        start, passed = passed, passed + len(text)
        run = node.getparent()
        if run is not None and run is not last and start < span.end and passed > span.start:
            yield run
            last = run


def _can_change(runs: list[Element]) -> bool:
    """Whether the runs are neighbours of one owner that nobody tracks changes of, and hold nothing but characters."""
    owners = {run.getparent() for run in runs}
    plain = all(child.tag in (RUN_PROPERTIES, TEXT) or child.tag in WHITE for run in runs for child in run)
    tracked = any(str(owner.tag).endswith(("}ins", "}moveTo", "}fldSimple")) for owner in owners if owner is not None)
    return plain and len(owners) == 1 and not tracked and all(run.tag == RUN for run in runs)


def _replace(paragraph: Element, span: Span, meant: str, tracker: Tracker) -> None:
    marks = [cut_at(paragraph, span.end, behind=True), cut_at(paragraph, span.start, behind=False)]
    last, first = marks
    if first is None or last is None:
        for mark in marks:
            if mark is not None:
                detach(mark)
        return
    between: list[Element] = []
    for node in first.itersiblings():
        if node is last:
            break
        between.append(node)
    # A run without characters holds the reference of somebody's comment, which is to stay.
    runs = [node for node in between if node.tag == RUN and any(child.tag == TEXT or child.tag in WHITE for child in node)]
    properties = runs[0].find(RUN_PROPERTIES)
    for run in runs:
        tracker.delete(run)
    tracker.insert_behind(last, meant, properties)
    tracker.count += 1
    detach(first)
    detach(last)
