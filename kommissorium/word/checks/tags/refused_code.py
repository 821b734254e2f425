"""Mærket bruger noget, skabeloner ikke har.

## Hvad reglen finder
Mærker, som findes i andre programmers skabeloner, men ikke kan bruges her, og navne, der begynder med `_`.

## Hvorfor det betyder noget
En skabelon kan læse data og ikke andet. Derfor kan den trygt modtages fra andre.

## Forkert
`{% import "makroer" as m %}` og `{{ _skjult }}`.

## Rigtigt
En makro i skabelonen selv og et felt i data.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S214", "tags.refused-code")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
