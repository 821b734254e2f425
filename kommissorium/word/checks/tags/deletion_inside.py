"""En sletning midt i et mærke.

## Hvad reglen finder
Et mærke, hvor nogle tegn midt i er slettet med registrerede ændringer.

## Hvorfor det betyder noget
Mærket bliver læst uden de slettede tegn. Afviser nogen sletningen, skifter det navn, uden at nogen ser det.

## Forkert
`{{ sagsnummer }}`, hvor `ummer` er overstreget og `r` indsat.

## Rigtigt
`{{ stamoplysninger.sagsnr }}` uden ændringer i.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.reading.typed_tags import DELETIONS
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M105",
    name="tags.deletion-inside",
    severity=Severity.WARNING,
    title=N_("En sletning midt i et mærke"),
    explanation=N_("Afvises sletningen, står der et andet mærke."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags with a deletion between their first character and their last."""
    for tag in context.typed:
        if tag.between(*DELETIONS):
            message = _("Midt i »{tag}« er der tegn, som er slettet med registrerede ændringer.", tag=tag.shown)
            yield RULE.found(message, _("Vælg Gennemse › Accepter ved mærket."), tag.place)
