"""En blok halvt i et felt.

## Hvad reglen finder
En blok, der begynder eller slutter midt i et Word-felt, for eksempel et sidetal eller en krydshenvisning.

## Hvorfor det betyder noget
Et halvt felt kan Word ikke åbne.

## Forkert
`{% if form %}` inde i sidetallet og `{% endif %}` efter det.

## Rigtigt
Begge mærker uden om feltet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S210", "tags.block-in-field")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
