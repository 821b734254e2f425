"""One part of a template, compiled: the stages in their order."""

from typing import Any

from jinja2.exceptions import TemplateSyntaxError

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.captures import end_captures, giving_way
from kommissorium.word.template.check import check_fields, check_nesting
from kommissorium.word.template.columns import widen_grids
from kommissorium.word.template.definitions import hide_definitions
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.guard import set_sentinels
from kommissorium.word.template.loops import keep_unique
from kommissorium.word.template.nesting import UNREADABLE, deepest_nesting, hardest_line
from kommissorium.word.template.outlet import Told
from kommissorium.word.template.pairs import pair
from kommissorium.word.template.place_tables import place_in_tables
from kommissorium.word.template.place_text import TextPlacer
from kommissorium.word.template.program import Program
from kommissorium.word.template.repeating_controls import repeat_sections
from kommissorium.word.template.row_recursion import place_recursive_rows
from kommissorium.word.template.scopes import find_scopes
from kommissorium.word.template.source import write_source
from kommissorium.word.template.syntax_failures import syntax_failure
from kommissorium.word.template.table_tags import TableTags
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, container_of
from kommissorium.word.template.whitespace import strip_white_space


def arrange(tree: TagTree) -> tuple[list[Finding], bool]:
    """Pairs the tags of `tree`, finds what the blocks own, and moves the markers there.

    The findings, and whether the output must be watched for what comes out empty. With findings of severity error the tree is not fit
    to be compiled.
    """
    strip_white_space(tree)
    table_tags = TableTags(tree)
    blocks, findings = pair_by_container(tree)
    findings += table_tags.findings + find_scopes(tree, blocks)
    if findings:
        return findings, False
    place_in_tables(tree, blocks)
    findings = place_recursive_rows(tree, blocks)
    placer = TextPlacer(tree, [block for block in blocks if block.level in (Level.PARAGRAPHS, Level.CHARACTERS)])
    placer.place()
    findings += [*placer.findings, *table_tags.outside_loops(), *check_nesting(tree), *check_fields(tree, blocks)]
    if findings:
        return findings, False
    table_tags.show_once()
    repeat_sections(tree)
    widen_grids(tree, blocks)
    keep_unique(tree)
    hidden = hide_definitions(tree, blocks)
    gives_way = giving_way(tree) if end_captures(blocks) else _never
    return [], set_sentinels(tree, gives_way) or hidden


def _never(_paragraph: Element) -> bool:
    return False


def pair_by_container(tree: TagTree) -> tuple[list[Block], list[Finding]]:
    """The blocks of all containers of the part, and what does not fit together."""
    containers: dict[Any, list[Tag]] = {}
    for marker in tree.markers():
        tag = tree.tag_of(marker)
        if tag.opener is Opener.BLOCK:
            containers.setdefault(container_of(marker), []).append(tag)
    blocks: list[Block] = []
    findings: list[Finding] = []
    for tags in containers.values():
        more, wrong = pair(tags)
        blocks += more
        findings += wrong
    return blocks, findings


def compile_story(part: str, tree: TagTree, environment: Environment, styles: Styles, *, watched: bool) -> Program | Finding:
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
    told = tuple(Told(tag.source, tag.place) for tag in source.tags)
    return Program(part, code, source.lines, told, source.outlets, watched)
