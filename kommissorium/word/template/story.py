"""One part of a template, compiled: the stages in their order."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import jinja2
from jinja2.exceptions import TemplateError, TemplateSyntaxError

from kommissorium.diagnostics.errors import RenderError
from kommissorium.diagnostics.finding import Finding
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.template.check import check_fields, check_nesting
from kommissorium.word.template.columns import widen_grids
from kommissorium.word.template.controls import repeat_sections
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.failures import RuntimeFailures, syntax_failure
from kommissorium.word.template.guard import Watch, set_sentinels
from kommissorium.word.template.link_targets import link_function
from kommissorium.word.template.loops import keep_unique
from kommissorium.word.template.nesting import UNREADABLE, deepest_nesting, hardest_line
from kommissorium.word.template.pairs import pair
from kommissorium.word.template.place_tables import place_in_tables
from kommissorium.word.template.place_text import TextPlacer
from kommissorium.word.template.sandbox.functions import Offered
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.scopes import find_scopes
from kommissorium.word.template.source import Source, write_source
from kommissorium.word.template.state import RenderContext, RenderState
from kommissorium.word.template.table_tags import TableTags
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tree import TagTree, container_of
from kommissorium.word.template.whitespace import strip_white_space

_TAG_FAILURES = (TemplateError, ArithmeticError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError)
"""What the code of a tag can raise when the values do not suit it."""
_STEP = 64
"""Pieces of text that are made between two looks at how large they are and at the clock."""
_STEPS = 32
"""Steps that are joined before they are written on."""
_LARGE = 250_000
"""Characters of one step that are written on at once."""


def arrange(tree: TagTree) -> tuple[list[Finding], bool]:
    """Pairs the tags of `tree`, finds what the blocks own, and moves the markers there.

    The findings, and whether the output must be watched for what comes out empty. With findings of severity error the tree is not fit
    to be compiled.
    """
    strip_white_space(tree)
    table_tags = TableTags(tree)
    blocks, findings = _pair_by_container(tree)
    findings += table_tags.findings + find_scopes(tree, blocks)
    if findings:
        return findings, False
    place_in_tables(tree, blocks)
    placer = TextPlacer(tree, [block for block in blocks if block.level in (Level.PARAGRAPHS, Level.CHARACTERS)])
    placer.place()
    findings = [*placer.findings, *check_nesting(tree), *check_fields(tree, blocks)]
    if findings:
        return findings, False
    table_tags.show_once()
    repeat_sections(tree)
    widen_grids(tree, blocks)
    keep_unique(tree)
    return [], set_sentinels(tree)


def _pair_by_container(tree: TagTree) -> tuple[list[Block], list[Finding]]:
    containers: dict[Any, list[Tag]] = {}
    for marker in tree.markers():
        containers.setdefault(container_of(marker), []).append(tree.tag_of(marker))
    blocks: list[Block] = []
    findings: list[Finding] = []
    for tags in containers.values():
        more, wrong = pair(tags)
        blocks += more
        findings += wrong
    return blocks, findings


@dataclass(frozen=True, slots=True)
class CompiledStory:
    """A part that is ready to be rendered, any number of times and by several threads."""

    part: str
    source: Source
    watched: bool
    template: jinja2.Template

    def text(self, values: Mapping[str, object], state: RenderState) -> Iterator[str]:
        """The part's XML in pieces.

        Raises RenderError with the place of the tag that failed.
        """
        chunks = self._chunks(values, state)
        return state.marks.settled(Watch().filtered(chunks) if self.watched else chunks)

    def _pieces(self, values: Mapping[str, object], state: RenderState) -> Generator[str, None, None]:
        resources = state.resources(self.part)
        own = {**state.functions(), "_link": link_function(resources.hyperlink)}
        functions = {name: Offered(function) for name, function in own.items()}
        context = self.template.new_context(dict(values) | functions)
        if not isinstance(context, RenderContext):
            raise TypeError(context)
        context.budget = state.budget
        context.state, context.outlets, context.resources = state, self.source.outlets, resources
        try:
            yield from self.template.root_render_func(context)
        except _TAG_FAILURES as error:
            raise self._told(error, values, context.at) from error

    def _chunks(self, values: Mapping[str, object], state: RenderState) -> Iterator[str]:
        """The pieces joined to larger ones; what passes a limit is told at the tag that was at work."""
        pieces, budget = self._pieces(values, state), state.budget
        waiting: list[str] = []
        while True:
            step = list(islice(pieces, _STEP))
            waiting.append(text := "".join(step))
            try:
                budget.wrote(len(text))
            except RefusedError as error:
                if len(step) == _STEP:
                    pieces.throw(error)
                raise self._told(error, values) from error
            if len(step) < _STEP:
                break
            if len(waiting) == _STEPS or len(text) > _LARGE:
                yield "".join(waiting)
                waiting.clear()
        yield "".join(waiting)

    def _told(self, error: Exception, values: Mapping[str, object], at: Tag | None = None) -> RenderError:
        failures = RuntimeFailures(self.source, self.part, self.template.get_corresponding_lineno)
        return RenderError(failures.finding(error, tuple(values), at))


def compile_story(part: str, tree: TagTree, environment: Environment, styles: Styles, *, watched: bool) -> CompiledStory | Finding:
    """The compiled part, or the finding that says why its tags cannot be read."""
    source = write_source(tree, styles)
    if too_deep := deepest_nesting(source.tags):
        return too_deep
    try:
        code = environment.compile_source(source.text, part, source.own_lines)
    except TemplateSyntaxError as error:
        return syntax_failure(error, source, error.lineno)
    except UNREADABLE as error:
        return syntax_failure(error, source, hardest_line(source, environment))
    template = environment.template_class.from_code(environment, code, dict(environment.globals), None)
    return CompiledStory(part, source, watched, template)
