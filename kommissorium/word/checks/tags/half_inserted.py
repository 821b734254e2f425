"""Et mærke står kun delvis i en indsættelse.

## Hvad reglen finder
Et mærke, hvor nogle af tegnene er indsat med registrerede ændringer og andre ikke.

## Hvorfor det betyder noget
Mærket virker, så længe indsættelsen står der. Afviser nogen den, står der et halvt mærke tilbage.

## Forkert
`{{ stamoplysninger.titel }}`, hvor kun `titel }}` er indsat.

## Rigtigt
Ændringen accepteret, eller hele mærket skrevet på én gang.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.ooxml.names import INSERTIONS

RULE = Rule(
    code="M101",
    name="tags.half-inserted",
    severity=Severity.WARNING,
    title=N_("Et mærke står kun delvis i en indsættelse"),
    explanation=N_("Afvises ændringen, er resten af mærket tilbage, og skabelonen går i stykker."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags with characters inside an insertion and outside it."""
    for tag in context.typed:
        around = tag.around(*INSERTIONS)
        if any(around) and not all(around):
            message = _("»{tag}« står kun delvis i en registreret indsættelse.", tag=tag.shown)
            yield RULE.found(message, _("Vælg Gennemse › Accepter, eller skriv hele mærket igen."), tag.place)
