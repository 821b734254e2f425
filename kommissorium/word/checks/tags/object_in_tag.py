"""Andet end tegn i et mærke.

## Hvad reglen finder
Et billede, et felt, et fodnotetegn eller et sideskift midt i et mærke.

## Hvorfor det betyder noget
Det ville forsvinde, når mærket bliver udfyldt.

## Forkert
`{{ ti` og et billede og `tel }}`.

## Rigtigt
Billedet før eller efter `{{ titel }}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S205", "tags.object-in-tag")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
