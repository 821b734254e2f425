"""En blok, hvor der kun kan stå værdier.

## Hvad reglen finder
En blok `{% … %}` i en alternativ tekst eller en af dokumentets egenskaber.

## Hvorfor det betyder noget
Dér er kun plads til værdier. Et valg kan skrives inde i værdien.

## Forkert
Egenskaben Titel: `{% if titel %}{{ titel }}{% endif %}`

## Rigtigt
Egenskaben Titel: `{{ titel if titel else "" }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S206", "tags.block-without-room")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
