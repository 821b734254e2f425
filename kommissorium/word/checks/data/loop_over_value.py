"""En gentagelse over noget, der ikke er en liste.

## Hvad reglen finder
`{% for … %}` over en tekst, et tal, et beløb, et tidspunkt eller et ja eller nej.

## Hvorfor det betyder noget
Dokumentet kan ikke dannes, eller det får en linje for hvert bogstav.

## Forkert
`{% for r in formål %}`

## Rigtigt
`{% for r in risici %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Looped
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M205",
    name="data.loop-over-value",
    severity=Severity.ERROR,
    title=N_("En gentagelse over noget, der ikke er en liste"),
    explanation=N_("En tekst ville blive gentaget for hvert bogstav."),
)

_ONE = (Kind.TEXT, Kind.MARKDOWN, Kind.NUMBER, Kind.AMOUNT, Kind.TIME, Kind.TRUTH, Kind.MACRO, Kind.FUNCTION)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Loops over single values."""
    for fact in context.seen(Looped):
        if fact.value.kind in _ONE:
            message = _("»{tag}« gentager {kind}, som ikke er en liste.", tag=fact.tag.source, kind=told(fact.value.type))
            yield RULE.found(message, _("Brug navnet på en liste, eller skriv værdien med »{{ … }}«."), fact.tag.place)
