"""Et mærke står i en indsættelse.

## Hvad reglen finder
Et mærke, som helt og holdent er indsat med registrerede ændringer.

## Hvorfor det betyder noget
Mærket bliver udfyldt, og værdien står som indsat tekst i dokumentet, indtil nogen accepterer ændringen.

## Forkert
En skabelon med `{{ formål }}` som registreret indsættelse.

## Rigtigt
Den samme skabelon efter Gennemse › Accepter.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.ooxml.names import INSERTIONS

RULE = Rule(
    code="M102",
    name="tags.inserted",
    severity=Severity.INFO,
    title=N_("Et mærke står i en indsættelse"),
    explanation=N_("Det virker, men det forsvinder, hvis ændringen afvises."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags that lie in insertions."""
    for tag in context.typed:
        if all(tag.around(*INSERTIONS)):
            message = _("»{tag}« er en registreret indsættelse. Det bliver udfyldt.", tag=tag.shown)
            yield RULE.found(message, _("Vælg Gennemse › Accepter, når det skal blive stående."), tag.place)
