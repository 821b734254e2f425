"""Mærket passer ikke til tabellen.

## Hvad reglen finder
Et mærke til rækker, celler eller cellefarver, som ikke står i en tabel.

## Hvorfor det betyder noget
Der er ingen celle at farve eller flette og ingen række at gentage.

## Forkert
`{%tr for r in risici %}` i et almindeligt afsnit.

## Rigtigt
Det samme mærke i en tabels celle.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S208", "tags.cell-tag-outside-table")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
