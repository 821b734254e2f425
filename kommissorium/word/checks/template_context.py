"""All that rules may know of one template: the document that it is, its tags, and what they do with their data."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol, TypeVar

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.inference.facts import Fact
from kommissorium.word.checks.inference.fields import NO_FIELDS, Fields
from kommissorium.word.checks.inference.statements import Statements
from kommissorium.word.checks.reading.opened import Opened
from kommissorium.word.checks.reading.typed_tags import DELETIONS, DeletedTag, TypedTag, deleted_tags, typed_tags
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.settings import Settings
from kommissorium.word.checks.survey import Survey
from kommissorium.word.ooxml.names import INSERTIONS
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import Element

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True)
class Data:
    """What templates are given."""

    fields: Fields = NO_FIELDS
    filters: Mapping[str, Callable[..., Any]] | None = None
    """The filters that are known beside the engine's own."""
    purpose: str = ""
    """The document that the template is for; empty lets the template show it."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What the engine fills: the template with its clauses and without comments."""

    package: Package
    unread_clauses: tuple[Finding, ...] = ()
    """Why its clauses could not be put in; it is read without them then."""


class TemplateContext(Context):
    """One template, the settings of the check, and what it is to be given."""

    def __init__(self, opened: Opened, settings: Settings, data: Data, filled: Filled) -> None:
        """`opened` is the file as it lies there."""
        super().__init__(opened, settings)
        self.data = data
        self._filled = filled.package
        self.unread_clauses = filled.unread_clauses
        """Why its clauses could not be put in."""

    @cached_property
    def survey(self) -> Survey:
        """The tags as the engine reads them, and all that it says of them."""
        return Survey(self._filled, self.data.filters or {})

    @cached_property
    def typed(self) -> tuple[TypedTag, ...]:
        """The tags as they were typed, with the runs that they lie in."""
        return tuple(tag for story in self.stories for tag in typed_tags(story))

    @cached_property
    def deleted(self) -> tuple[DeletedTag, ...]:
        """The tags in text that was deleted with tracked changes."""
        return tuple(tag for story in self.stories for tag in deleted_tags(story))

    @cached_property
    def told_changes(self) -> frozenset[Element]:
        """The tracked changes that the rules for tags tell, each unless it is not asked."""
        told: dict[str, set[Element]] = {"M101": set(), "M102": set(), "M103": set(), "M104": set(), "M105": set()}
        for tag in self.typed:
            around = tag.around(*INSERTIONS)
            told["M102" if all(around) else "M101"].update(*around)
            told["M105"].update(tag.between(*DELETIONS))
        for deleted in self.deleted:
            told["M102" if deleted.is_moved else "M104" if deleted.is_half else "M103"].update(deleted.changes)
        return frozenset(change for code, changes in told.items() if code not in self.settings.skip for change in changes)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What the tags do, part by part."""
        return tuple(fact for part in self.survey.parts for fact in self._facts_of(part.ordered))

    def seen(self, kind: type[F]) -> Iterator[F]:
        """The facts of one kind."""
        return (fact for fact in self.facts if isinstance(fact, kind))

    def about_template(self) -> WordPlace:
        """The place of what holds for the whole template."""
        return self.about_settings()

    def _facts_of(self, tags: Any) -> list[Fact]:
        statements = Statements(self.data.fields, self.survey.read)
        statements.run(tags)
        return statements.seen


class TemplateRule(Protocol):
    """A module in tags/ or data/."""

    RULE: Rule

    def find(self, context: TemplateContext) -> Iterator[Finding]:
        """What the rule finds in the template of `context`."""


class CollectionRule(TemplateRule, Protocol):
    """A rule about several templates that are given the same data."""

    def find_in_all(self, contexts: Sequence[TemplateContext]) -> Iterator[Finding]:
        """What the rule finds in all of them together."""
