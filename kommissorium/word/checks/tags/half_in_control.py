"""Et mærke står kun delvis i et indholdsfelt.

## Hvad reglen finder
Et mærke, der begynder uden for et af Words indholdskontrolelementer og slutter i det, eller omvendt.

## Hvorfor det betyder noget
Værdien sættes dér, hvor mærket begynder. Så kommer den til at stå på den forkerte side af kontrolelementets kant.

## Forkert
`{{ ti` foran et kontrolelement og `tel }}` inde i det.

## Rigtigt
Hele mærket inde i kontrolelementet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.ooxml.names import CONTROL

RULE = Rule(
    code="M106",
    name="tags.half-in-control",
    severity=Severity.WARNING,
    title=N_("Et mærke står kun delvis i et indholdsfelt"),
    explanation=N_("Værdien havner uden for feltet, eller feltet står tomt tilbage."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags whose characters lie in different content controls."""
    for tag in context.typed:
        around = tag.around(CONTROL)
        if any(one != around[0] for one in around):
            message = _("»{tag}« står kun delvis i et indholdskontrolelement.", tag=tag.shown)
            yield RULE.found(message, _("Klip mærket ud, og sæt hele mærket ind i kontrolelementet eller uden for det."), tag.place)
