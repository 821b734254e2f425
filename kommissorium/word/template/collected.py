"""What the values of one rendering ask of the document, part by part; written when all its text is there."""

import hashlib
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import Place
from kommissorium.word.content.marks import comment_marks, note_mark, number_mark
from kommissorium.word.content.resources import Comment, Resources
from kommissorium.word.ooxml.numbering import NumberedList
from kommissorium.word.ooxml.relationships import Target
from kommissorium.word.ooxml.styles import StyleNumbering
from kommissorium.word.template.ground import RELATIONSHIP_ID, Ground

_USED = re.compile(rf'r:(?:id|embed)="({RELATIONSHIP_ID}\d+)"')
_LIST = re.compile(r'(?<=<w:numId w:val=")\d+(?="/>)')
_OWN_LOOK = StyleNumbering("", 0)


class Reference(NamedTuple):
    """A spot that refers to a footnote."""

    note: int
    """Its number in `Collected.notes`."""
    look: str
    """The run properties of its number."""


@dataclass(eq=False, repr=False, slots=True)
class Collected:
    """All that one rendering asks for."""

    ground: Ground
    links: dict[str, dict[str, Target]] = field(default_factory=dict)
    """For each part its new relationships by id; an id means the same in all parts."""
    media: dict[str, bytes] = field(default_factory=dict)
    """Pictures by their members' names."""
    lists: list[NumberedList] = field(default_factory=list)
    printed_lists: set[int] = field(default_factory=set)
    """The numbers of those that were captured and then printed."""
    notes: list[str] = field(default_factory=list)
    """The paragraphs of each footnote."""
    references: list[Reference] = field(default_factory=list)
    kept_notes: list[tuple[str, object]] = field(default_factory=list)
    """Kind and content of the template's own notes that were captured."""
    findings: dict[Finding, None] = field(default_factory=dict)
    """Each once, in order."""
    comments: list[Comment] = field(default_factory=list)
    commented: dict[int, int] = field(default_factory=dict)
    """The ids of the comments that were printed, by their numbers in `comments`; in the order of the text."""
    _ids: dict[Target, str] = field(default_factory=dict)
    _notes: dict[str, int] = field(default_factory=dict)
    _comments: dict[Comment, int] = field(default_factory=dict)

    def link(self, part: str, target: Target) -> str:
        """The id of the relationship of `part` to `target`."""
        name = self._ids.get(target)
        if name is None:
            name = self._ids[target] = f"{RELATIONSHIP_ID}{self.ground.first_relationship + len(self._ids)}"
        self.links.setdefault(part, {})[name] = target
        return name

    def note(self, paragraphs: str) -> int:
        """The number of the footnote that consists of `paragraphs`; equal notes are one."""
        number = self._notes.setdefault(paragraphs, len(self.notes))
        if number == len(self.notes):
            self.notes.append(paragraphs)
        return number

    def comment(self, comment: Comment) -> int:
        """The number of the comment; equal comments are one."""
        number = self._comments.setdefault(comment, len(self.comments))
        if number == len(self.comments):
            self.comments.append(comment)
        return number

    def adopt(self, part: str, xml: str) -> None:
        """Gives `part` the relationships that `xml` uses, whatever part they were asked for in: notes are printed in the text."""
        targets = {name: target for target, name in self._ids.items()}
        used = {name: targets[name] for name in _USED.findall(xml) if name in targets}
        if used:
            self.links.setdefault(part, {}).update(used)


class PartResources(Resources):
    """What the values of one part ask for."""

    __slots__ = ("_all", "_part", "place")

    def __init__(self, part: str, collected: Collected) -> None:
        """Puts everything into `collected`."""
        self._part, self._all = part, collected
        self.place: Place | None = None
        """The tag whose value is being printed."""

    def hyperlink(self, url: str) -> str:
        """The id of the relationship to `url`."""
        return self._all.link(self._part, Target("hyperlink", url, external=True))

    def picture(self, data: bytes, kind: str) -> str:
        """The id of the relationship to the picture; its name comes from its content, so that equal pictures are one."""
        folder = self._all.ground.main.rpartition("/")[0]
        name = f"{folder}/media/{hashlib.sha256(data).hexdigest()[:16]}.{kind}".lstrip("/")
        self._all.media[name] = data
        return self._all.link(self._part, Target("image", name))

    def bullets(self) -> int:
        """The number of the one bullet list: bullets have no count to begin anew."""
        known = next((item.number for item in self._all.lists if item.start is None), None)
        return known if known is not None else self._new_list(None, _OWN_LOOK)

    def numbers(self, start: int = 1, like: StyleNumbering | None = None) -> int:
        """The number of a new list."""
        return self._new_list(start, like or _OWN_LOOK)

    def begun_anew(self, xml: str) -> str:
        """`xml` that was captured, on its way to be printed: where it was printed before, its numbered lists are new ones."""
        first, lists = self._all.ground.first_list, self._all.lists
        own = {number for found in _LIST.findall(xml) if 0 <= (number := int(found)) - first < len(lists)} if lists else set()
        again = {number: lists[number - first] for number in sorted(own & self._all.printed_lists)}
        self._all.printed_lists |= own
        new = {str(number): str(self._new_list(old.start, old.like)) for number, old in again.items() if old.start is not None}
        return _LIST.sub(lambda found: new.get(found[0], found[0]), xml) if new else xml

    def _new_list(self, start: int | None, like: StyleNumbering) -> int:
        number = self._all.ground.first_list + len(self._all.lists)
        self._all.lists.append(NumberedList(number, start, like))
        return number

    def footnote(self, paragraphs: str, look: str) -> str:
        """A mark that becomes the reference."""
        self._all.references.append(Reference(self._all.note(paragraphs), look))
        return note_mark(len(self._all.references) - 1)

    def comment(self, comment: Comment, runs: str) -> str:
        """`runs` between marks that become the comment's anchors."""
        begins, ends = comment_marks(self._all.comment(comment))
        return f"{begins}{runs}{ends}"

    def number(self, kind: str) -> str:
        """A mark that becomes a number."""
        return number_mark(kind)

    def report(self, message: str, hint: str) -> None:
        """A warning at the tag."""
        self._all.findings[Finding("S310", Severity.WARNING, message, hint, self.place)] = None
