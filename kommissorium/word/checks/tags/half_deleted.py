"""Den ene ende af en blok er slettet.

## Hvad reglen finder
Et mærke som `{% endfor %}`, der er slettet med registrerede ændringer, uden at resten af blokken er slettet med det.

## Hvorfor det betyder noget
Blokken har mistet sin begyndelse eller slutning. Meldingen om blokken selv står dér, hvor den anden ende er; denne viser, hvor den
slettede ligger.

## Forkert
`{% for r in risici %}` står der, og `{% endfor %}` er overstreget.

## Rigtigt
Begge er der, eller begge er slettet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M104",
    name="tags.half-deleted",
    severity=Severity.WARNING,
    title=N_("Den ene ende af en blok er slettet"),
    explanation=N_("Den anden ende står der endnu, og så kan blokken ikke bruges."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags of blocks in deleted text, without the rest of their block."""
    for tag in context.deleted:
        if tag.is_half:
            message = _("»{tag}« er slettet med registrerede ændringer, men resten af blokken er der endnu.", tag=tag.shown)
            yield RULE.found(message, _("Afvis sletningen i Gennemse, eller slet også blokkens andre mærker."), tag.tag.place)
