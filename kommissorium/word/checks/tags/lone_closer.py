"""Klammer uden et mærke.

## Hvad reglen finder
Lukkende klammer, `}}` eller `%}`, uden begyndelse, en klamme for meget lige efter et mærke, og klammer med mellemrum imellem: `{ {`.

## Hvorfor det betyder noget
Et mærke har mistet sin begyndelse, eller et mellemrum er kommet ind. Dokumentet viser klammerne og navnet i stedet for værdien. En klamme
for meget bliver stående efter værdien.

## Forkert
`stamoplysninger.titel }}`, `{{ stamoplysninger.titel }}}` og `{ { stamoplysninger.titel } }`.

## Rigtigt
`{{ stamoplysninger.titel }}`
"""

import re
from collections.abc import Iterator, Sequence

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Span, find_tags

RULE = Rule(
    code="M114",
    name="tags.lone-closer",
    severity=Severity.WARNING,
    title=N_("Klammer uden et mærke"),
    explanation=N_("De bliver stående i det færdige dokument."),
)

_LONE = re.compile(r"\}\}|%\}|\{\s+[{%](?=[^{}]*[}%]\s*\})")


def find(context: TemplateContext) -> Iterator[Finding]:
    """Braces of tags outside all tags."""
    if any(tag.keyword == "raw" for tag in context.survey.tags):
        return
    for paragraph in context.paragraphs():
        if "}" in paragraph.text and (found := _first(paragraph.text)):
            start, end = found
            message = _("»{braces}« hører ikke til noget mærke.", braces=paragraph.text[start:end])
            hint = _("Slet klammen.") if end - start == 1 else _("Skriv hele mærket med to klammer uden mellemrum, eller slet klammerne.")
            yield RULE.found(message, hint, paragraph.place(start, end))


def _first(text: str) -> tuple[int, int] | None:
    """Where the first of them stands in `text`."""
    spans, strays = find_tags(text)
    inside = [*((span.start, span.end) for span in spans), *((stray.start, len(text)) for stray in strays)]
    lone = (match.span() for match in _LONE.finditer(text) if not any(start <= match.start() < end for start, end in inside))
    return min((*lone, *_too_many(text, spans)), default=None)


def _too_many(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """One brace right behind a tag that no single brace before the tag asks for."""
    position = opened = 0
    for span in spans:
        between = text[position : span.start]
        opened = max(opened + between.count("{") - between.count("}"), 0)
        position = span.end
        if not opened and text.startswith("}", span.end) and not text.startswith("}}", span.end):
            yield span.end, span.end + 1
