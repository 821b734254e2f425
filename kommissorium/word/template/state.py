"""What one rendering counts and collects; never part of the template, which several threads may share."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from jinja2.utils import missing

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.content.escaping import as_text, needs_care
from kommissorium.word.content.fragment import Fragment
from kommissorium.word.content.marks import SIGN, kept_note_mark
from kommissorium.word.content.unusable import Unusable
from kommissorium.word.template.cell_values import colour, columns, share
from kommissorium.word.template.collected import Collected, PartResources
from kommissorium.word.template.ground import Ground
from kommissorium.word.template.late_marks import LateMarks
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.outlet import Outlet, PlainName, Told
from kommissorium.word.template.printing import printed
from kommissorium.word.template.sandbox.budget import Budget
from kommissorium.word.template.sandbox.context import BoundedContext
from kommissorium.word.template.watch import Watch


class RenderState:
    """Counters of one rendering, the notes that its text refers to, and what its values ask for."""

    def __init__(self, limits: Limits, ground: Ground) -> None:
        """Begins a rendering of the template that `ground` is about."""
        self.limits, self.ground = limits, ground
        self.collected = Collected(ground)
        self.marks = LateMarks(self.collected, self.number, self.note)
        self.budget = Budget(limits)
        self.notes: dict[str, list[tuple[int, str]]] = {}
        """By kind the ids and paragraphs of the notes that the text refers to."""
        self._numbers: dict[str, int] = {}

    def functions(self) -> Mapping[str, Callable[..., object]]:
        """What the source calls by itself; templates cannot, since no name of theirs begins with an underscore."""
        return {
            "_note": self.note,
            "_late_note": self.late_note,
            "_share": share,
            "_colour": colour,
            "_columns": columns,
        }

    def number(self, kind: str) -> int:
        """A number that no other `kind` of thing in this document has."""
        self._numbers[kind] = number = self._numbers.get(kind, self.ground.first_number) + 1
        return number

    def note(self, kind: str, content: object) -> int:
        """Takes a note's content, and gives the id that its reference carries."""
        number = self.ground.first_notes[kind] + len(self.notes.get(kind, ()))
        self.notes.setdefault(kind, []).append((number, _note_paragraphs(content)))
        return number

    def late_note(self, kind: str, content: object) -> Fragment:
        """Takes a note's content where it is captured; what stands for the id until it is printed."""
        self.collected.kept_notes.append((kind, content))
        return Fragment(kept_note_mark(len(self.collected.kept_notes) - 1), holds_paragraphs=False)

    def resources(self, part: str) -> PartResources:
        """What the values of `part` can ask for."""
        return PartResources(part, self.collected)

    def read_as_meant(self, typed: str, meant: str, told: Sequence[Told]) -> None:
        """Notes that the name `typed` was read as `meant`, at the first of the tags `told` that holds it."""
        place = next((tag.place for tag in told if re.search(rf"\b{typed}\b", tag.source)), None)
        message, hint = _("»{typed}« er læst som »{meant}«.", typed=typed, meant=meant), _("Skriv navnet med lille begyndelsesbogstav.")
        self.collected.findings[Finding("S311", Severity.INFO, message, hint, place)] = None

    def settled_notes(self) -> dict[str, list[tuple[int, str]]]:
        """The notes without marks; to be asked for when all text is written."""
        return {kind: [(number, "".join(self.marks.settled([xml]))) for number, xml in notes] for kind, notes in self.notes.items()}


def _note_paragraphs(content: object) -> str:
    """The paragraphs of a captured note; what came out empty in it is settled here, since it is written apart from the text."""
    words = content.xml if isinstance(content, Fragment) else str(content)
    if SIGN in words:
        return "".join(Watch().filtered([words]))
    return words if isinstance(content, Fragment) else f"<w:p><w:r><w:t>{as_text(words)}</w:t></w:r></w:p>"


class RenderContext(BoundedContext):
    """Jinja's context, through which the generated code prints."""

    state: RenderState
    outlets: Mapping[int, Outlet]
    resources: PartResources
    told: Sequence[Told]
    """The part's tags."""
    at: Told | None = None
    """The plain name that is being printed."""
    tag_at_work: Callable[[], Told | None]
    """The tag whose code is running."""

    def resolve_or_missing(self, key: str) -> Any:
        """The value of the name `key`; one that Word gave a capital is read as meant, with a note."""
        value = super().resolve_or_missing(key)
        if value is missing and key[:1].isupper():
            meant = key[0].lower() + key[1:]
            value = super().resolve_or_missing(meant)
            if value is not missing:
                self.state.read_as_meant(key, meant, self.told)
        return value

    def unusable(self, found: Unusable) -> None:
        """Notes at the tag at work that its filter cannot use the value."""
        if told := self.tag_at_work():
            message = _("{reason} Det bruges i »{tag}«.", reason=found.reason, tag=told.source)
            self.state.collected.findings[Finding("S312", Severity.WARNING, message, found.hint, told.place)] = None

    def emit(self, value: object, line: int) -> str:
        """The XML of `value`, printed by the tag on `line`.

        Raises ContentError when it cannot be printed there.
        """
        outlet = self.outlets[line]
        if value.__class__ is str and not needs_care(value):
            return outlet.before + value + outlet.after
        if outlet.row:
            return self._row(outlet.row)
        if isinstance(value, Fragment):
            self.budget.carry(len(value.xml))
        return printed(value, outlet, self.resources)

    def _row(self, row: Iterable[PlainName]) -> str:
        """Plain names with the text between them."""
        printed_row: list[str] = []
        for name in row:
            self.at = name.told
            value = self.resolve_or_missing(name.path[0])
            if value is missing:
                value = self.environment.undefined(name=name.path[0])
            for field in name.path[1:]:
                value = self.environment.getattr(value, field)
            printed_row += (name.text, printed(value, name.outlet, self.resources))
        self.at = None
        return "".join(printed_row)

    def emit_held(self, value: object, line: int) -> str:
        """The XML of `value` in text that is captured, and so kept."""
        text = self.emit(value, line)
        self.budget.hold(len(text))
        return text
