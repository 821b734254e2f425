"""The notes parts of a finished document: notes without tags as they were, notes with tags and notes of values as they were printed."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import NamedTuple

from kommissorium.word.ooxml.names import RELATIONSHIP, WORD, w
from kommissorium.word.ooxml.stories import Stories, StoryKind
from kommissorium.word.ooxml.xml import DECLARATION, Element, as_text, parse
from kommissorium.word.ooxml.zip_writer import Member, deflated
from kommissorium.word.template.compiled import NoteKey

_EDGES = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
_EMPTY = f'<w:footnotes xmlns:w="{WORD}" xmlns:r="{RELATIONSHIP}">{_EDGES}</w:footnotes>'.encode()


class NotesPart(NamedTuple):
    """A notes part that changes."""

    member: Member
    xml: str
    """The notes that were printed."""


def notes_parts(
    stories: Stories, roots: Mapping[str, Element], used: set[NoteKey], printed: Mapping[str, Sequence[tuple[int, str]]]
) -> Iterator[NotesPart]:
    """The notes parts that change: `printed` holds by kind the ids and paragraphs of the notes that the text refers to."""
    for kind in ("footnote", "endnote"):
        notes = printed.get(kind, ())
        if notes or any(key[0] == kind for key in used):
            root = deepcopy(roots[kind]) if kind in roots else parse(_EMPTY)
            yield _part(kind, part_name(stories, kind), _without(root, kind, used), notes)


def part_name(stories: Stories, kind: str) -> str:
    """The name of the part that holds the notes of that kind, or that will hold them."""
    known = (story.part for story in stories.stories if story.kind is StoryKind.NOTES and story.part.endswith(f"{kind}s.xml"))
    folder = stories.main.rpartition("/")[0]
    return next(known, f"{folder}/{kind}s.xml".lstrip("/"))


def _without(root: Element, kind: str, used: set[NoteKey]) -> Element:
    """`root` without the notes that have been printed where the text refers to them."""
    for note in list(root):
        if (kind, note.get(w("id"), "")) in used:
            root.remove(note)
    return root


def _part(kind: str, name: str, root: Element, printed: Sequence[tuple[int, str]]) -> NotesPart:
    notes = "".join(f'<w:{kind} w:id="{number}">{xml}</w:{kind}>' for number, xml in printed)
    text = as_text(root)
    if text.endswith("/>"):
        text = f"{text[:-2]}></w:{kind}s>"
    head, end, tail = text.rpartition("</")
    return NotesPart(deflated(name, [DECLARATION, f"{head}{notes}{end}{tail}".encode()]), notes)
