"""An annex, and the names that its things get in the document that it is put into."""

from dataclasses import dataclass
from functools import cached_property

from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Relationship, relationships
from kommissorium.word.ooxml.stories import Stories, find_stories
from kommissorium.word.ooxml.xml import Element

_IDS = 1_000_000
"""Room for the ids of one annex; Word's own are far below it."""
_NAME = 36


@dataclass(frozen=True, slots=True)
class Annex:
    """A Word document that is to be appended."""

    package: Package
    heading: str
    """The words above it."""


class Source:
    """One annex on its way into a document."""

    def __init__(self, package: Package, number: int) -> None:
        """The `number`th annex, counted from 1; its parts are parsed anew, and may be changed."""
        self.package, self.number = package, number
        self.found: Stories = find_stories(package)
        self.main: Element = package.tree(self.found.main)

    @cached_property
    def links(self) -> list[Relationship]:
        """The relationships of its main part."""
        return [link for link in relationships(self.package, self.found.main) if link.external or link.target in self.package.members]

    def part(self, kind: str) -> str | None:
        """The name of its part of that kind."""
        return next((link.target for link in self.links if link.kind == kind and not link.external), None)

    def root(self, kind: str) -> Element | None:
        """The root of its part of that kind, parsed anew."""
        name = self.part(kind)
        return self.package.tree(name) if name is not None else None

    def member(self, name: str) -> str:
        """Where the member `name` of the annex lies in the document; all of them together, so that they find each other."""
        return f"bilag{self.number}/{name}"

    def relation(self, old: str, owner: str = "") -> str:
        """The id of a relationship of its main part, or of the `owner` that is merged into one of the document's."""
        return f"rIdB{self.number}{owner}_{old}"

    def style(self, old: str) -> str:
        """The id of its style."""
        return f"{old}-b{self.number}"

    def bookmark(self, old: str) -> str:
        """The name of its bookmark; Word takes 40 characters."""
        return f"{old[:_NAME]}_b{self.number}"

    def id(self, old: int) -> int:
        """An id of which a document has each once."""
        return old % _IDS + self.number * _IDS
