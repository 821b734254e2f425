"""Et sektionsskift i en blok.

## Hvad reglen finder
En blok, der rummer et sektionsskift, og som begynder eller slutter midt i et afsnit.

## Hvorfor det betyder noget
Siders format og sidehoveder hænger på sektionsskiftet. De ville forsvinde eller blive gentaget med blokken.

## Forkert
»Tekst `{% if form %}`« … sektionsskift … »`{% endif %}` mere tekst«.

## Rigtigt
De to mærker i hver sit afsnit for sig selv.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S209", "tags.section-break-in-block")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
