"""Filteret findes ikke.

## Hvad reglen finder
Et filter efter `|` eller en prøve efter `is`, som programmet ikke kender.

## Hvorfor det betyder noget
Værdien ville stå uformateret, uden at nogen opdagede det.

## Forkert
`{{ økonomi.beløb | kr }}`

## Rigtigt
`{{ økonomi.beløb | kroner }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S212", "tags.unknown-filter")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
