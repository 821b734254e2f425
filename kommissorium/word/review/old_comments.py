"""The program's own comments of an earlier time, taken out again; those of people stay, their answers to ours as well."""

from collections.abc import Mapping

from kommissorium.word.ooxml.names import PARAGRAPH, RUN, WORD_2010, w
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.review.author import is_ours
from kommissorium.word.text.splice import detach

_ANCHORS = tuple(map(w, ("commentRangeStart", "commentRangeEnd", "commentReference")))
_WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"
_IDS = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
_EXTENSIBLE = "http://schemas.microsoft.com/office/word/2018/wordml/cex"
_PARAGRAPH_ID = f"{{{WORD_2010}}}paraId"


def take_out(main: Element, comments: Element, companions: Mapping[str, Element]) -> None:
    """Takes our comments out of `comments`, their anchors out of `main`, and what `companions` (by kind) say of them."""
    ours = [comment for comment in comments if comment.tag == w("comment") and is_ours(comment)]
    numbers = {comment.get(w("id")) for comment in ours}
    paragraphs = {paragraph.get(_PARAGRAPH_ID) for comment in ours for paragraph in comment.iter(PARAGRAPH)} - {None}
    for comment in ours:
        comments.remove(comment)
    for anchor in [anchor for anchor in main.iter(*_ANCHORS) if anchor.get(w("id")) in numbers]:
        _take_anchor(anchor)
    durable = _forget(companions.get("commentsIds"), f"{{{_IDS}}}paraId", paragraphs, f"{{{_IDS}}}durableId")
    _forget(companions.get("commentsExtensible"), f"{{{_EXTENSIBLE}}}durableId", durable)
    _forget(companions.get("commentsExtended"), f"{{{_WORD_2012}}}paraId", paragraphs)
    for answer in companions.get("commentsExtended", ()):
        if answer.get(f"{{{_WORD_2012}}}paraIdParent") in paragraphs:
            del answer.attrib[f"{{{_WORD_2012}}}paraIdParent"]


def _forget(root: Element | None, key: str, values: set[str | None], told: str = "") -> set[str | None]:
    """Takes out the rows whose `key` is among the `values`; what those rows `told`."""
    rows = [row for row in root if row.get(key) in values] if root is not None else []
    for row in rows:
        detach(row)
    return {row.get(told) for row in rows} if told else set()


def _take_anchor(anchor: Element) -> None:
    run = anchor.getparent()
    detach(anchor)
    if run is not None and run.tag == RUN and all(child.tag == w("rPr") for child in run):
        detach(run)
