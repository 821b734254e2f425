"""From a package to its compiled parts, with everything that is wrong with its tags."""

import re
from dataclasses import dataclass, field

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.namespaces import bind_prefixes
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import Stories, Story, StoryKind, find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.controls import fill_controls, release_controls
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.includes import take_clause_names
from kommissorium.word.template.link_targets import fill_targets, tagged_targets
from kommissorium.word.template.notes import NoteKey, bring_notes_in, notes_with_tags
from kommissorium.word.template.scan import Scanner
from kommissorium.word.template.story import CompiledStory, arrange, compile_story
from kommissorium.word.template.tree import RESERVED, TagTree
from kommissorium.word.text.places import PlaceBook


@dataclass(slots=True)
class Compiled:
    """What a template has become; nothing of it changes afterwards."""

    stories: Stories
    styles: Styles
    parts: list[CompiledStory] = field(default_factory=list)
    note_roots: dict[str, Element] = field(default_factory=dict)
    """The notes parts by kind: footnote, endnote."""
    used_notes: set[NoteKey] = field(default_factory=set)
    """The notes that are printed where the text refers to them."""
    findings: list[Finding] = field(default_factory=list)


class Compiler:
    """Compiles one package."""

    def __init__(self, package: Package, environment: Environment) -> None:
        """Gets ready to compile `package`."""
        self._package, self._environment = package, environment

    def compile(self) -> Compiled:
        """The compiled parts, and all findings.

        Raises PackageError when a part cannot be read.
        """
        stories = find_stories(self._package)
        result = Compiled(stories, Styles(self._part(stories.styles)))
        for story in stories.stories:
            if story.kind is StoryKind.NOTES and (root := self._part(story.part)) is not None:
                result.note_roots["endnote" if root.tag.endswith("endnotes") else "footnote"] = bind_prefixes(root)
        notes = notes_with_tags(result.note_roots)
        for story in stories.stories:
            if story.kind is not StoryKind.NOTES and self._may_hold_tags(story, bool(notes), stories.main):
                self._compile_part(story, notes, result)
        return result

    def _part(self, part: str | None) -> Element | None:
        if part is None or part not in self._package.members:
            return None
        root = self._package.tree(part)
        if RESERVED.search(self._package.read(part).decode("utf-8", "replace")):
            message = _("Delen {part} i filen har et tegn, der ikke kan bruges (U+FDD0 til U+FDEF).", part=part)
            raise self._package.error("S112", message, _("Slet tegnet i skabelonen."), part)
        return root

    def _may_hold_tags(self, story: Story, has_notes: bool, main: str) -> bool:
        data = self._package.read(story.part)
        if b"{" in data or b"urn:kommissorium" in data or _CONTROL_TAG.search(data) is not None:
            return True
        return (has_notes and story.part == main) or bool(tagged_targets(self._package, story.part))

    def _compile_part(self, story: Story, notes: dict[NoteKey, Element], result: Compiled) -> None:
        root = self._part(story.part)
        if root is None:
            return
        root = bind_prefixes(root)
        clauses = take_clause_names(root)
        tree = TagTree(root)
        places = PlaceBook(file=self._package.name, part=story.title, styles=result.styles, clauses=clauses)
        scanner = Scanner(tree, places)
        watched = False
        if story.kind is StoryKind.PROPERTIES:
            scanner.scan_properties()
        else:
            result.used_notes |= bring_notes_in(tree, notes, WordPlace(self._package.name, story.title))
            fill_controls(root)
            scanner.scan_paragraphs()
            release_controls(tree)
            fill_targets(tree, tagged_targets(self._package, story.part), places)
        found = scanner.findings
        if story.kind is not StoryKind.PROPERTIES:
            more, watched = arrange(tree)
            found = found + more
        if (tree.tags or clauses) and not any(finding.severity is Severity.ERROR for finding in found):
            compiled = compile_story(story.part, tree, self._environment, result.styles, watched=watched)
            if isinstance(compiled, CompiledStory):
                result.parts.append(compiled)
            else:
                found = [*found, compiled]
        result.findings += found


_CONTROL_TAG = re.compile(rb"<w:tag ")
