"""What a template already holds of the things that values add to: numbers in use, lists, notes. Read when first needed."""

import re
from collections.abc import Mapping
from functools import cached_property

from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.numbering import next_number
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.refresh import has_stale_fields
from kommissorium.word.ooxml.relationships import relationships, relationships_part
from kommissorium.word.ooxml.stories import Stories, StoryKind
from kommissorium.word.ooxml.xml import Element, parse

FIRST_NUMBER = 100_000
"""Ids that are counted begin above those that Word has given."""
RELATIONSHIP_ID = "rIdK"
"""What the ids of relationships that values ask for begin with."""

_COUNTED_IDS = re.compile(rb'\bid="(1\d{5,8})"')
_NAMES = re.compile(r'\b(?:name|id)="([^"]+)"')
_RELATIONSHIPS = re.compile(RELATIONSHIP_ID.encode() + rb"(\d{1,9})\b")


class Ground:
    """One template, as far as values build on it; shared between renderings, and never changed."""

    def __init__(self, package: Package, stories: Stories, notes: Mapping[str, Element]) -> None:
        """`notes` holds the roots of the template's notes by kind: footnote, endnote."""
        self.package, self.stories, self.notes = package, stories, notes

    @property
    def main(self) -> str:
        """The name of the main document part."""
        return self.stories.main

    @cached_property
    def first_number(self) -> int:
        """The number above which ids are free, also in a template that was itself rendered."""
        parts = (self.package.read(story.part) for story in self.stories.stories if story.kind is not StoryKind.PROPERTIES)
        return max([FIRST_NUMBER, *(int(number) for part in parts for number in _COUNTED_IDS.findall(part))])

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of bookmarks and shapes that are taken, without regard to capitals."""
        parts = [self.package.read(story.part).decode("utf-8", "replace") for story in self.stories.stories]
        return frozenset(name.casefold() for part in parts for name in _NAMES.findall(part))

    @cached_property
    def first_notes(self) -> Mapping[str, int]:
        """By kind the first id that no note has; Word reads none above 32,767."""
        return {
            kind: 1 + max([0, *(int(number) for note in self.notes.get(kind, ()) if (number := note.get(w("id"), "")).isdigit())])
            for kind in ("footnote", "endnote")
        }

    @cached_property
    def comments(self) -> str | None:
        """The name of the part with the template's own comments; None where they are left out or there are none."""
        parts = (link.target for link in relationships(self.package, self.main) if link.kind == "comments" and not link.external)
        return next((part for part in parts if part in self.package.members), None)

    @cached_property
    def first_comment(self) -> int:
        """The first id that no comment has."""
        known = self.package.tree(self.comments) if self.comments is not None else ()
        return 1 + max([-1, *(int(number) for comment in known if (number := comment.get(w("id"), "")).isdigit())])

    @cached_property
    def first_relationship(self) -> int:
        """The first number that no part's relationship has."""
        members = (relationships_part(story.part) for story in self.stories.stories)
        found = [_RELATIONSHIPS.findall(self.package.read(name)) for name in members if name in self.package.members]
        return 1 + max([0, *(int(number) for numbers in found for number in numbers)])

    @cached_property
    def first_list(self) -> int:
        """The first `w:numId` that is free."""
        return next_number(self.numbering())

    def numbering(self) -> Element | None:
        """The template's lists, parsed anew; None when it has none."""
        part = self.stories.numbering
        return parse(self.package.read(part)) if part in self.package.members and part else None

    @cached_property
    def refers_to_notes(self) -> bool:
        """Whether it has footnotes of its own."""
        return any(note.get(w("type")) is None for note in self.notes.get("footnote", ()))

    @cached_property
    def settings(self) -> str | None:
        """The name of the part with the document's settings."""
        parts = (link.target for link in relationships(self.package, self.main) if link.kind == "settings")
        return next((part for part in parts if part in self.package.members), None)

    @cached_property
    def has_stale_fields(self) -> bool:
        """Whether Word must work out fields anew when it opens what the template becomes."""
        return any(has_stale_fields(self.package.read(story.part)) for story in self.stories.stories)
