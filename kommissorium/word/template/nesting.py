"""Templates that Jinja or Python would give up on: blocks too deep within each other, expressions too long."""

from collections.abc import Sequence

from jinja2.exceptions import TemplateError

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.source import Source, source_alone
from kommissorium.word.template.tag import Tag, opens_block

UNREADABLE = (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError)
"""What reading a template raises, beside Jinja's own errors, when it is too much."""
_MOST_LOOPS = 15
"""Loops within each other; Python takes 20 blocks, and some of them are ours."""
_MOST_BLOCKS = 40
_MOST_TRIED = 300
"""Tags that are tried one by one to find the one that is too much; the longest first."""


def deepest_nesting(tags: Sequence[Tag]) -> Finding | None:
    """The finding for the first block that stands too deep within others; None when all is well."""
    opened: list[Tag] = []
    for tag in tags:
        block = tag.block
        if block is None:
            continue
        if tag is block.opener and opens_block(tag):
            opened.append(tag)
            loops = sum(one.keyword == "for" for one in opened)
            if loops > _MOST_LOOPS or len(opened) > _MOST_BLOCKS:
                message = _("Blokken »{tag}« står inden i for mange andre (over {most}).", tag=tag.source, most=_most(loops))
                return Finding(
                    "S213", Severity.ERROR, message, _("Del blokkene op, for eksempel med en makro."), tag.place, opened[0].place
                )
        elif tag is block.closer and opened:
            opened.pop()
    return None


def _most(loops: int) -> int:
    return _MOST_LOOPS if loops > _MOST_LOOPS else _MOST_BLOCKS


def hardest_line(source: Source, environment: Environment) -> int | None:
    """The line of the tag that cannot even be read by itself; None when there is no such tag."""
    numbered = sorted(zip(source.lines, source.tags, strict=True), key=lambda pair: -len(pair[1].code))
    return next((line for line, tag in numbered[:_MOST_TRIED] if _is_too_much(tag, environment)), None)


def _is_too_much(tag: Tag, environment: Environment) -> bool:
    try:
        environment.compile_source(source_alone(tag), "", frozenset((1,)))
    except TemplateError:
        return False
    except UNREADABLE:
        return True
    return False
