"""The notes parts of a finished document: notes without tags as they were, notes with tags as they were printed."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy

from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.stories import Stories, StoryKind
from kommissorium.word.ooxml.xml import DECLARATION, Element, as_text
from kommissorium.word.ooxml.zip_writer import Member, deflated
from kommissorium.word.template.notes import NoteKey
from kommissorium.word.template.state import FIRST_NUMBER


def note_members(
    stories: Stories, roots: Mapping[str, Element], used: set[NoteKey], printed: Mapping[str, Sequence[str]]
) -> Iterator[Member]:
    """The parts that change: one for each kind of note that a tag stands in."""
    for story in stories.stories:
        if story.kind is StoryKind.NOTES:
            kind = "endnote" if story.part.endswith("endnotes.xml") else "footnote"
            if any(key[0] == kind for key in used):
                yield deflated(story.part, [_part(kind, roots[kind], used, printed.get(kind, ()))])


def _part(kind: str, root: Element, used: set[NoteKey], printed: Sequence[str]) -> bytes:
    kept = deepcopy(root)
    for note in list(kept):
        if (kind, note.get(w("id"), "")) in used:
            kept.remove(note)
    notes = "".join(f'<w:{kind} w:id="{FIRST_NUMBER + number}">{xml}</w:{kind}>' for number, xml in enumerate(printed, 1))
    text = as_text(kept)
    if text.endswith("/>"):
        text = f"{text[:-2]}></w:{kind}s>"
    head, end, tail = text.rpartition("</")
    return DECLARATION + f"{head}{notes}{end}{tail}".encode()
