"""From a package to its compiled parts, with everything that is wrong with its tags."""

import re
from pathlib import Path
from typing import Protocol

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.namespaces import bind_prefixes
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import Story, StoryKind, find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.comments import without_comments
from kommissorium.word.template.compiled import Compiled, NoteKey, note_roots
from kommissorium.word.template.controls import fill_controls, release_controls, report_unfilled
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.includes import with_clauses
from kommissorium.word.template.link_targets import fill_targets, tagged_targets, unfilled_targets, without_tagged_targets
from kommissorium.word.template.notes import bring_notes_in, notes_with_tags
from kommissorium.word.template.options import Options
from kommissorium.word.template.program import Program
from kommissorium.word.template.safety import package_findings
from kommissorium.word.template.scan import Scanner
from kommissorium.word.template.simple_fields import write_out_tagged_fields
from kommissorium.word.template.story import arrange, compile_story
from kommissorium.word.template.tree import RESERVED, TagTree
from kommissorium.word.text.origins import take_origins
from kommissorium.word.text.places import PlaceBook


def compile_package(package: Package, folder: Path, environment: Environment, options: Options) -> tuple[Package, Compiled]:
    """The template in `package`, which lies in `folder`, compiled; and the package that documents are made of.

    Raises PackageError when a part or a clause cannot be read, TemplateError when a clause cannot be included.
    """
    whole = with_clauses(package, folder)
    whole = whole if options.get("keep_comments", False) else without_comments(whole)
    compiled = Compiler(whole, environment).compile()
    compiled.findings += package_findings(whole, compiled, strict=options.get("strict_package", False))
    return without_tagged_targets(whole, [part.part for part in compiled.parts]), compiled


class Observer(Protocol):
    """Looks on while a package is compiled."""

    def scanned(self, story: Story, tree: TagTree) -> None:
        """The tags of a part have been found and stand where they were typed."""

    def arranged(self, story: Story, tree: TagTree, *, whole: bool) -> None:
        """They have been paired and moved to the edges of what they own; when not `whole`, it was given up on the way."""


class Compiler:
    """Compiles one package."""

    def __init__(self, package: Package, environment: Environment, observer: Observer | None = None) -> None:
        """Gets ready to compile `package`; for somebody who only looks on, nothing is made that could be rendered."""
        self._package, self._environment, self._observer = package, environment, observer

    def compile(self) -> Compiled:
        """The compiled parts, and all findings.

        Raises PackageError when a part cannot be read.
        """
        stories = find_stories(self._package)
        result = Compiled(stories, Styles(self._part(stories.styles)))
        for story in stories.stories:
            if story.kind is StoryKind.NOTES and (root := self._part(story.part)) is not None:
                result.notes["endnote" if root.tag.endswith("endnotes") else "footnote"] = story.part
                result.findings += unfilled_targets(self._package, story.part, story.title)
        notes = notes_with_tags(note_roots(self._package, result.notes))
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
        origins = take_origins(root)
        root = bind_prefixes(root)
        tree = TagTree(root)
        places = PlaceBook(file=self._package.name, part=story.title, styles=result.styles, origins=origins)
        scanner = Scanner(tree, places)
        watched = False
        if story.kind is StoryKind.PROPERTIES:
            scanner.scan_properties()
        else:
            result.used_notes |= bring_notes_in(tree, notes, WordPlace(self._package.name, story.title))
            made = fill_controls(root)
            places.pass_over(made.paragraphs)
            write_out_tagged_fields(root)
            scanner.scan_paragraphs()
            release_controls(tree, made)
            report_unfilled(tree, places)
            fill_targets(scanner, tree, tagged_targets(self._package, story.part), places)
        if self._observer:
            self._observer.scanned(story, tree)
        more: list[Finding] = []
        if story.kind is not StoryKind.PROPERTIES:
            more, watched = arrange(tree)
        if self._observer:
            self._observer.arranged(story, tree, whole=not more)
        found = scanner.findings + more
        if not self._observer and (tree.tags or origins) and not any(finding.severity is Severity.ERROR for finding in found):
            compiled = compile_story(story.part, tree, self._environment, result.styles, watched=watched)
            if isinstance(compiled, Program):
                result.parts.append(compiled)
            else:
                found = [*found, compiled]
        result.findings += found


_CONTROL_TAG = re.compile(rb"<w:tag ")
