"""Klammer uden et mærke.

## Hvad reglen finder
Lukkende klammer, `}}` eller `%}`, uden begyndelse, og klammer med mellemrum imellem: `{ {`.

## Hvorfor det betyder noget
Et mærke har mistet sin begyndelse, eller et mellemrum er kommet ind. Dokumentet viser klammerne og navnet i stedet for værdien.

## Forkert
`stamoplysninger.titel }}` og `{ { stamoplysninger.titel } }`.

## Rigtigt
`{{ stamoplysninger.titel }}`
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import find_tags

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
        if "}" not in paragraph.text:
            continue
        spans, strays = find_tags(paragraph.text)
        inside = [*((span.start, span.end) for span in spans), *((stray.start, len(paragraph.text)) for stray in strays)]
        for match in _LONE.finditer(paragraph.text):
            if not any(start <= match.start() < end for start, end in inside):
                message = _("»{braces}« hører ikke til noget mærke.", braces=match[0])
                yield RULE.found(
                    message, _("Skriv hele mærket med to klammer uden mellemrum, eller slet klammerne."), paragraph.place(*match.span())
                )
                break
