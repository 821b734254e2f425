"""Et mærke slutter ikke.

## Hvad reglen finder
To åbne klammer, `{{` eller `{%`, som ikke bliver lukket i samme afsnit.

## Hvorfor det betyder noget
Ellers ville klammerne og navnet stå i det færdige dokument.

## Forkert
`{{ titel }`

## Rigtigt
`{{ titel }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.engine_findings import engine_findings, engine_rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = engine_rule("S204", "tags.unclosed-tag")


def find(context: TemplateContext) -> Iterator[Finding]:
    """What the engine says of it."""
    return engine_findings(context, RULE.code)
