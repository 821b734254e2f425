"""Skabelonen er for indviklet.

## Hvad reglen finder
Blokke eller udtryk, der ligger så dybt inden i hinanden, at skabelonen ikke kan læses.

## Hvorfor det betyder noget
Ingen kan overskue den, heller ikke programmet.

## Forkert
Tyve gentagelser inden i hinanden.

## Rigtigt
De inderste som en makro.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S213", "tags.too-complex")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
