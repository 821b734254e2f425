"""A whole template as it is kept when it is compiled."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.ooxml.namespaces import bind_prefixes
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import Stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.program import Program

NoteKey = tuple[str, str]
"""footnote or endnote, and the note's id in the template."""


@dataclass(eq=False, repr=False, slots=True)
class Compiled:
    """What a template has become; nothing of it changes afterwards."""

    stories: Stories
    styles: Styles
    parts: list[Program] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    """The names of the notes parts by kind: footnote, endnote."""
    used_notes: set[NoteKey] = field(default_factory=set)
    """The notes that are printed where the text refers to them."""
    findings: list[Finding] = field(default_factory=list)


def note_roots(package: Package, notes: Mapping[str, str]) -> dict[str, Element]:
    """The roots of the notes parts by kind, parsed anew."""
    return {kind: bind_prefixes(package.tree(part)) for kind, part in notes.items()}
