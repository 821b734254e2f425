"""Mærket findes ikke.

## Hvad reglen finder
Et mærke, hvis første ord programmet ikke kender.

## Hvorfor det betyder noget
Programmet gætter ikke. En stavefejl i `for` må ikke give et dokument, hvor gentagelsen bare mangler.

## Forkert
`{% fro r in risici %}` eller `{% hvis form %}`.

## Rigtigt
`{% for r in risici %}` og `{% if form %}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S203", "tags.unknown-tag")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
