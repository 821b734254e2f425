"""Comments in the margin, and whether they are settled."""

from collections.abc import Iterator
from dataclasses import dataclass

from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.checks.context import Context
from kommissorium.word.ooxml.author import NAME
from kommissorium.word.ooxml.names import PARAGRAPH, WORD_2010, w
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import visible_text

_WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that is not settled."""

    text: str
    place: WordPlace


def open_comments(context: Context) -> Iterator[Comment]:
    """The comments of people that nobody has marked as settled, in the order of their part.

    This program's own stand at open questions and findings, which are told for themselves.
    """
    root = context.opened.root(context.opened.linked(context.found.main, "comments"))
    settled, places = _settled(context), comment_places(context)
    for comment in root.iter(w("comment")) if root is not None else ():
        paragraphs = list(comment.iter(PARAGRAPH))
        if comment.get(w("author")) != NAME and not any(paragraph.get(f"{{{WORD_2010}}}paraId") in settled for paragraph in paragraphs):
            text = " ".join(" ".join(visible_text(paragraph) for paragraph in paragraphs).split())
            yield Comment(text, places.get(comment.get(w("id"), ""), WordPlace(context.name, _("kommentarer"))))


def _settled(context: Context) -> frozenset[str]:
    """The ids of the last paragraphs of comments that are settled."""
    root = context.opened.root(context.opened.linked(context.found.main, "commentsExtended"))
    marks: list[Element] = list(root.iter(f"{{{_WORD_2012}}}commentEx")) if root is not None else []
    done = (mark for mark in marks if mark.get(f"{{{_WORD_2012}}}done") in ("1", "true"))
    return frozenset(mark.get(f"{{{_WORD_2012}}}paraId", "") for mark in done)


def comment_places(context: Context) -> dict[str, WordPlace]:
    """Where each comment begins in the text, by its id."""
    found: dict[str, WordPlace] = {}
    for story in context.stories:
        for mark in story.root.iter(w("commentRangeStart"), w("commentReference")):
            found.setdefault(mark.get(w("id"), ""), story.place_of(mark))
    return found
