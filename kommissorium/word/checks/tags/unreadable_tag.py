"""Mærket kan ikke læses.

## Hvad reglen finder
Et mærke, hvor navne, punktummer, parenteser eller anførselstegn ikke passer sammen. Alle sådanne mærker bliver meldt på én gang.

## Hvorfor det betyder noget
Programmet kan ikke se, hvad der menes.

## Forkert
`{{ titel | }}` og `{{ stamoplysninger..titel }}`.

## Rigtigt
`{{ titel }}` og `{{ stamoplysninger.titel }}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S211", "tags.unreadable-tag")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
