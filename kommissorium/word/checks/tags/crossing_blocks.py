"""Blokke griber ind i hinanden.

## Hvad reglen finder
To blokke, der griber ind i hinanden, og en slutning eller et `else` uden begyndelse.

## Hvorfor det betyder noget
Der er ikke noget, skabelonen kan betyde, så den bliver afvist.

## Forkert
`{% for r in risici %}`, `{% if r.ansvarlig %}`, `{% endfor %}`, `{% endif %}`.

## Rigtigt
`{% endif %}` før `{% endfor %}`: Den, der begynder sidst, slutter først.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S202", "tags.crossing-blocks")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
