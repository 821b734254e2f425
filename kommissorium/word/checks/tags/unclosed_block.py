"""En blok slutter ikke.

## Hvad reglen finder
En blok, der begynder med for eksempel `{% if … %}` eller `{% for … %}`, men aldrig slutter. Meldingen står ved begyndelsen.

## Hvorfor det betyder noget
Uden slutning ved programmet ikke, hvor meget der skal gentages eller udelades, og skabelonen kan ikke bruges. Det sker let, når nogen
sletter »den mærkelige linje« sidst i et afsnit.

## Forkert
`{% if form %}` og ikke mere.

## Rigtigt
`{% if form %}`, teksten og til sidst `{% endif %}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S201", "tags.unclosed-block")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
