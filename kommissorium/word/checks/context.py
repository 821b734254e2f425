"""All that rules may know of one document; each part is read when a rule asks for it first."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.checks.reading.bare_headings import may_have_bare_headings
from kommissorium.word.checks.reading.fields import Field, find_fields
from kommissorium.word.checks.reading.first_look import rough_lines
from kommissorium.word.checks.reading.formats import Formats
from kommissorium.word.checks.reading.looks import Looks
from kommissorium.word.checks.reading.opened import Opened
from kommissorium.word.checks.reading.properties import Properties
from kommissorium.word.checks.reading.story import Paragraph, Run, StoryText, Table
from kommissorium.word.checks.reading.theme import Theme
from kommissorium.word.checks.settings import Settings
from kommissorium.word.ooxml.kinds import require_body
from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.relationships import Relationship
from kommissorium.word.ooxml.stories import Story, StoryKind, find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, all_text


class Context:
    """One document and the settings of the check."""

    def __init__(self, opened: Opened, settings: Settings) -> None:
        """Finds the document's parts. Raises PackageError when there is no main part with a body."""
        self.opened, self.settings = opened, settings
        self.package = opened.package
        self.name = opened.name
        self.found = find_stories(opened.package)
        require_body(opened.package, self.found.main)

    @cached_property
    def styles_root(self) -> Element | None:
        """The root of the styles part."""
        return self.opened.root(self.found.styles)

    @cached_property
    def settings_root(self) -> Element | None:
        """The root of the settings part."""
        return self.opened.root(self.opened.linked(self.found.main, "settings"))

    @cached_property
    def styles(self) -> Styles:
        """The styles by their built-in names."""
        return Styles(self.styles_root)

    @cached_property
    def theme(self) -> Theme:
        """The theme's colours and fonts."""
        return Theme(self.opened.root(self.opened.linked(self.found.main, "theme")), self.settings_root)

    @cached_property
    def formats(self) -> Formats:
        """The formatting of the styles."""
        return Formats(self.styles_root, self.theme)

    @cached_property
    def looks(self) -> Looks:
        """How runs look in the end."""
        main = self.opened.root(self.found.main)
        paper = main.find(w("background")) if main is not None else None
        colour = self.theme.colour(paper, "color", "theme") if paper is not None else "auto"
        return Looks(self.formats, "" if colour == "auto" else colour)

    @cached_property
    def stories(self) -> tuple[StoryText, ...]:
        """All parts with paragraphs: body, headers, footers, notes, charts."""
        read = (self._story(story) for story in self.found.stories if story.kind is not StoryKind.PROPERTIES)
        return tuple(story for story in read if story is not None)

    @cached_property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the body."""
        return tuple(self.stories[0].paragraphs) if self.stories and self.stories[0].part == self.found.main else ()

    @cached_property
    def properties(self) -> Properties:
        """Title, author and the like."""
        return Properties(self.opened)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields of all parts."""
        return tuple(field for story in self.stories for field in find_fields(story))

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs of all parts in WordprocessingML."""
        return tuple(run for paragraph in self.paragraphs() if paragraph.element.tag == w("p") for run in paragraph.runs)

    @cached_property
    def language(self) -> str:
        """The language that most of the body's letters are marked with; empty where the document says nothing."""
        counts: Counter[str] = Counter()
        for paragraph in self.body:
            for run in paragraph.runs:
                counts[self.looks.of(run).language] += len(run.text)
        return counts.most_common(1)[0][0] if counts else self.looks.of_style("").language

    @property
    def told_changes(self) -> frozenset[Element]:
        """The tracked changes that more special rules tell."""
        return frozenset()

    @cached_property
    def text(self) -> str:
        """The text of all parts, a paragraph a line: to see at once what is not there."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs())

    @cached_property
    def letters(self) -> str:
        """All characters of all parts and properties, small and without white space: to see at once what is not there."""
        return "".join(self.characters.split()).lower()

    @cached_property
    def characters(self) -> str:
        """All characters of all parts and properties in one row, paragraphs not apart."""
        return "".join(map(all_text, self._roots))

    @property
    def has_prompts(self) -> bool:
        """Whether a content control shows its prompt."""
        return any(next(root.iter(w("showingPlcHdr")), None) is not None for root in self._roots)

    @cached_property
    def lines(self) -> str:
        """The text of all parts and properties, paragraphs apart, but not in the order that a reader knows: for a first look."""
        return "\n".join(map(rough_lines, self._roots))

    @property
    def has_bare_headings(self) -> bool:
        """Whether a heading of the body may have no text of its own."""
        body = self.opened.root(self.found.main)
        return body is not None and may_have_bare_headings(body, self.styles)

    @cached_property
    def _roots(self) -> tuple[Element, ...]:
        roots = (self.opened.root(story.part) for story in self.found.stories)
        return tuple(root for root in roots if root is not None)

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs of all parts."""
        for story in self.stories:
            yield from story.paragraphs

    def tables(self) -> Iterator[Table]:
        """The tables of all parts, those without rows left out."""
        for story in self.stories:
            yield from (table for table in story.tables if table.rows and all(row.cells for row in table.rows))

    def links(self) -> Iterator[tuple[StoryText, Relationship]]:
        """The relationships of all parts with paragraphs."""
        for story in self.stories:
            yield from ((story, link) for link in self.opened.links(story.part))

    def about_properties(self, words: str = "") -> WordPlace:
        """The place of the document's properties."""
        return WordPlace(self.name, _("dokumentegenskaber"), excerpt=words)

    def about_settings(self, words: str = "") -> WordPlace:
        """The place of what holds for the whole document."""
        return WordPlace(self.name, _("hele dokumentet"), excerpt=words)

    def _story(self, story: Story) -> StoryText | None:
        root = self.opened.root(story.part)
        return StoryText(root, file=self.name, part=story.part, title=story.title, styles=self.styles) if root is not None else None
