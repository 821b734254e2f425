"""Et mærke er slettet, men ligger der endnu.

## Hvad reglen finder
Et mærke i tekst, der er slettet med registrerede ændringer, så længe ingen har accepteret sletningen.

## Hvorfor det betyder noget
Slettet tekst bliver ikke udfyldt, men følger med over i dokumentet som slettet tekst, mærke og det hele.

## Forkert
En skabelon, hvor `{{ formål }}` står overstreget.

## Rigtigt
Den samme skabelon efter Gennemse › Accepter.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M103",
    name="tags.deleted",
    severity=Severity.INFO,
    title=N_("Et mærke er slettet, men ligger der endnu"),
    explanation=N_("Det bliver ikke udfyldt, og det kommer igen, hvis sletningen afvises."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags in deleted text, whose blocks were deleted as a whole."""
    for tag in context.deleted:
        if not tag.is_half and not tag.is_moved:
            message = _("»{tag}« er slettet med registrerede ændringer og bliver ikke udfyldt.", tag=tag.shown)
            yield RULE.found(message, _("Vælg Gennemse › Accepter, så det kommer helt væk."), tag.tag.place)
