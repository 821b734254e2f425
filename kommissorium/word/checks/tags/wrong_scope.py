"""En blok begynder ét sted og slutter et andet.

## Hvad reglen finder
En blok, der begynder ét sted og slutter et andet, som ikke passer sammen: i to celler i hver sin række, eller uden for og inden i en
tabel.

## Hvorfor det betyder noget
Der er ingen hele celler, rækker eller afsnit mellem de to ender, som kunne gentages.

## Forkert
`{% for r in risici %}` i første rækkes anden celle og `{% endfor %}` i næste række.

## Rigtigt
`{% for r in risici %}` i rækkens første celle og `{% endfor %}` i samme rækkes sidste.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S207", "tags.wrong-scope")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
