"""The tags of a template as the engine reads them, part by part; a mistake in one keeps none of the others from being read."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.cell_blocks import uneven_blocks
from kommissorium.word.checks.echoes import without_echoes
from kommissorium.word.checks.prefixes import needless_prefixes
from kommissorium.word.content.filters import ENGINE_FILTERS
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import Story, StoryKind
from kommissorium.word.ooxml.xml import as_text
from kommissorium.word.template.compiling import Compiler
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.nesting import UNREADABLE, deepest_nesting
from kommissorium.word.template.sandbox.syntax import Checker
from kommissorium.word.template.source import Source, source_alone
from kommissorium.word.template.syntax_failures import syntax_failure
from kommissorium.word.template.tag import MIDDLES, OPENERS, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import PLACEHOLDER, TagTree
from kommissorium.word.text.characters import OBJECT

_MARKS = re.compile(f"<\\?k (\\d+)\\?>|{PLACEHOLDER.pattern}")
_UNSEEN = re.compile(r"<w:(delText|instrText|pPr|rPr|sectPr|tblPr|trPr|tcPr)\b(?:[^>]*/>|[^>]*>.*?</w:\1>)")
_OBJECTS = re.compile(r"<(?:w:drawing|w:pict|w:object|w:fldChar|w:footnoteReference|w:endnoteReference|w:sym|w:br|m:oMath|w:altChunk)\b")
_PARAGRAPHS = re.compile("<w:p[ />]")
_XML = re.compile("<[^>]*>")
_NO_CODE = frozenset((*OPENERS, "else", "raw", "endraw"))


@dataclass(slots=True)
class Part:
    """The tags of one part."""

    story: Story
    typed: list[Tag]
    """In the order in which they stand."""
    shown_before: list[bool]
    """For each of those tags, whether something that a reader sees stands between it and the tag before."""
    needless: list[Tag] = field(default_factory=list)
    """Tags with a prefix that changes nothing."""
    uneven: list[Tag] = field(default_factory=list)
    """Openers of blocks that make their row unlike the others of its table."""
    ordered: list[Tag] = field(default_factory=list)
    """In the order in which they are carried out: a loop over rows comes before all that its first row holds."""


class Survey:
    """One template."""

    def __init__(self, package: Package, filters: Mapping[str, Callable[..., Any]]) -> None:
        """Reads the template. Raises PackageError when a part cannot be read."""
        self.parts: list[Part] = []
        self._environment = Environment({**ENGINE_FILTERS, **filters})
        self._read: dict[tuple[str, str], nodes.Node | Exception | None] = {}
        compiled = Compiler(package, self._environment, self).compile()
        alone = (finding for part in self.parts for tag in part.typed if (finding := self._failure(tag)))
        deep = (finding for part in self.parts if (finding := deepest_nesting(part.ordered)))
        self.findings: tuple[Finding, ...] = tuple(dict.fromkeys(without_echoes((*compiled.findings, *alone, *deep))))
        """What the engine says of the tags; of each tag that cannot be read, not only of the first."""

    @property
    def filters(self) -> Collection[str]:
        """The names of all filters that there are."""
        return self._environment.filters

    @property
    def tags(self) -> Iterable[Tag]:
        """All tags, part by part, in the order in which they stand."""
        return (tag for part in self.parts for tag in part.typed)

    def scanned(self, story: Story, tree: TagTree) -> None:
        """Notes where the tags of a part stand."""
        typed, shown = _in_order(tree, with_words=story.kind is not StoryKind.PROPERTIES)
        prefixed = any(tag.prefix for tag in typed)
        self.parts.append(Part(story, typed, shown, needless_prefixes(tree) if prefixed else [], uneven_blocks(tree), typed))

    def arranged(self, story: Story, tree: TagTree, *, whole: bool) -> None:
        """Notes the order in which they are carried out."""
        if whole and story is self.parts[-1].story:
            self.parts[-1].ordered = _in_order(tree, with_words=False)[0]

    def read(self, tag: Tag) -> nodes.Node | None:
        """The syntax tree of the tag by itself; None for one that cannot be read or says nothing by itself."""
        found = self._read_alone(tag)
        return found if isinstance(found, nodes.Node) else None

    def can_read(self, tag: Tag) -> bool:
        """Whether nothing is wrong with the tag by itself."""
        return not isinstance(self._read_alone(tag), Exception)

    def _read_alone(self, tag: Tag) -> nodes.Node | Exception | None:
        if tag.opener is Opener.COMMENT or tag.keyword in _NO_CODE:
            return None
        key = (tag.opener.value, tag.code)
        if key not in self._read:
            self._read[key] = self._parse(tag)
        return self._read[key]

    def _parse(self, tag: Tag) -> nodes.Node | Exception | None:
        environment = self._environment
        try:
            template = environment.parse(source_alone(tag))
            Checker(environment.filters, environment.tests, (1,) if tag.own else ()).check(template)
        except (TemplateSyntaxError, *UNREADABLE) as error:
            return error
        return template.body[0] if template.body else None

    def _failure(self, tag: Tag) -> Finding | None:
        """The finding for a tag that cannot be read by itself; unknown keywords are told where blocks are paired."""
        error = self._read_alone(tag)
        if not isinstance(error, Exception) or OBJECT in tag.code or (tag.opener is Opener.BLOCK and not _has_expression(tag)):
            return None
        return syntax_failure(error, Source("", (1,), (tag,), {}), getattr(error, "lineno", 1))


def _has_expression(tag: Tag) -> bool:
    return tag.keyword in {"if", "elif", "for", "set", "with", "macro", "call", "filter"} | (MIDDLES.keys() - {"else"})


def _in_order(tree: TagTree, *, with_words: bool) -> tuple[list[Tag], list[bool]]:
    """The tags of `tree` in the order in which they stand, and whether something is to be seen before each."""
    text = as_text(tree.root)
    tags: list[Tag] = []
    shown: list[bool] = []
    position = 0
    for match in _MARKS.finditer(text):
        tags.append(tree.tags[int(match[1] or match[2])])
        shown.append(with_words and _shows(text[position : match.start()]))
        position = match.end()
    return tags, shown


def _shows(xml: str) -> bool:
    """Whether a reader sees anything of a stretch of XML."""
    xml = _UNSEEN.sub("", xml)
    if len(_PARAGRAPHS.findall(xml)) > 1:
        return True
    words = _XML.sub("", xml)
    return _OBJECTS.search(xml) is not None or bool(words.strip()) or (bool(words) and "\n" not in words)
