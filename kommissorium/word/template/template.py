"""A Word template with Jinja tags: compiled once, rendered any number of times."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kommissorium.diagnostics.errors import PackageError, TemplateError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.namespaces import bind_prefixes
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.ooxml.stories import Stories, Story, StoryKind, find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import DECLARATION, DoctypeError, Element, XmlError, parse
from kommissorium.word.ooxml.zip_writer import deflated
from kommissorium.word.template.core_dates import with_date
from kommissorium.word.template.document import Document
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.limits import DEFAULT_LIMITS, Limits
from kommissorium.word.template.note_parts import note_members
from kommissorium.word.template.notes import NoteKey, bring_notes_in, notes_with_tags
from kommissorium.word.template.scan import Scanner
from kommissorium.word.template.state import RenderState
from kommissorium.word.template.story import CompiledStory, arrange, compile_story
from kommissorium.word.template.tree import RESERVED, TagTree
from kommissorium.word.text.places import PlaceBook


class Template:
    """A template; it may be shared between threads."""

    def __init__(self, path: Path, *, filters: Mapping[str, Callable[..., Any]] | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        """Opens and compiles the template at `path`; `filters` are known in it beside Jinja's harmless ones.

        Raises PackageError when the file is no usable Word document, and TemplateError with all that is wrong with its tags.
        """
        self._package = open_package(path)
        self._environment, self._limits = Environment(filters, limits), limits
        self._stories = find_stories(self._package)
        self.findings: list[Finding] = []
        """What is odd about the template without keeping it from being used."""
        self._note_roots: dict[str, Element] = {}
        self._used_notes: set[NoteKey] = set()
        self._styles = Styles(self._part(self._stories.styles))
        self._compiled = self._compile(self._stories)
        errors = [finding for finding in self.findings if finding.severity is Severity.ERROR]
        if errors:
            raise TemplateError(errors)

    def _part(self, part: str | None) -> Element | None:
        if part is None or part not in self._package.members:
            return None
        data = self._package.read(part)
        try:
            root = parse(data)
        except (XmlError, DoctypeError) as error:
            message = _("Delen {part} i filen er ikke til at læse.", part=part)
            raise PackageError(
                Finding("S103", Severity.ERROR, message, _("Åbn filen i Word, og gem den igen."), WordPlace(self._package.name, part))
            ) from error
        if RESERVED.search(data.decode("utf-8", "replace")):
            message = _("Delen {part} i filen har et tegn, der ikke kan bruges (U+FDD0 til U+FDEF).", part=part)
            raise self._package.error("S112", message, _("Slet tegnet i skabelonen."), part)
        return bind_prefixes(root)

    def _compile(self, stories: Stories) -> list[CompiledStory]:
        for story in stories.stories:
            if story.kind is StoryKind.NOTES and (root := self._part(story.part)) is not None:
                self._note_roots[_note_kind(root)] = root
        notes = notes_with_tags(self._note_roots)
        compiled = []
        for story in stories.stories:
            if story.kind is StoryKind.NOTES or not self._may_hold_tags(story, bool(notes)):
                continue
            root = self._part(story.part)
            result = self._compile_story(story, root, notes) if root is not None else None
            if result is not None:
                compiled.append(result)
        return compiled

    def _may_hold_tags(self, story: Story, has_notes: bool) -> bool:
        return b"{" in self._package.read(story.part) or (has_notes and story.part == self._stories.main)

    def _compile_story(self, story: Story, root: Element, notes: dict[NoteKey, Element]) -> CompiledStory | None:
        tree = TagTree(root)
        scanner = Scanner(tree, PlaceBook(file=self._package.name, part=story.title, styles=self._styles))
        watched = False
        if story.kind is StoryKind.PROPERTIES:
            scanner.scan_properties()
        else:
            self._used_notes |= bring_notes_in(tree, notes, WordPlace(self._package.name, story.title))
            scanner.scan_paragraphs()
        self.findings += scanner.findings
        if story.kind is StoryKind.PARAGRAPHS:
            found, watched = arrange(tree)
            self.findings += found
        if not tree.tags or any(finding.severity is Severity.ERROR for finding in self.findings):
            return None
        result = compile_story(story.part, tree, self._environment, self._styles, watched=watched)
        if isinstance(result, Finding):
            self.findings.append(result)
            return None
        return result

    def render(self, values: Mapping[str, object], *, date: date | None = None) -> Document:
        """The document that the template becomes with `values`; `date` goes into its properties as the day of its making.

        Raises RenderError, with the place of the tag, when a name is missing or a value cannot be printed.
        """
        state = RenderState(self._limits)
        changed = {story.part: deflated(story.part, self._chunks(story, values, state)) for story in self._compiled}
        members = [*note_members(self._stories, self._note_roots, self._used_notes, state.notes)]
        if date is not None and self._stories.core is not None:
            members.append(with_date(self._package, self._stories.core, changed.get(self._stories.core), date))
        return Document(self._package, changed | {member.name: member for member in members})

    def _chunks(self, story: CompiledStory, values: Mapping[str, object], state: RenderState) -> Iterator[bytes]:
        yield DECLARATION
        for text in bounded(story.text(values, state), state):
            yield text.encode()


def bounded(chunks: Iterable[str], state: RenderState) -> Iterator[str]:
    """`chunks` until the document grows too long."""
    for chunk in chunks:
        state.wrote(len(chunk))
        yield chunk


def _note_kind(root: Element) -> str:
    return "endnote" if root.tag.endswith("endnotes") else "footnote"
