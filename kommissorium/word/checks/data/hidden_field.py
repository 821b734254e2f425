"""Et navn skjuler et felt.

## Hvad reglen finder
En gentagelse, et `set`, et `with` eller en makro, som giver noget et navn, et felt har i forvejen.

## Hvorfor det betyder noget
Den næste, der retter i skabelonen, skriver feltets navn og får noget andet.

## Forkert
`{% for mandat in stamoplysninger.behandles_i %}`

## Rigtigt
`{% for b in stamoplysninger.behandles_i %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Named
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M215",
    name="data.hidden-field",
    severity=Severity.WARNING,
    title=N_("Et navn skjuler et felt"),
    explanation=N_("Feltet kan ikke bruges, så længe navnet gælder."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Names that are also those of fields."""
    for fact in context.seen(Named):
        if fact.hides:
            message = _("»{tag}« giver noget navnet »{name}«, som er et felt.", tag=fact.tag.source, name=fact.name)
            yield RULE.found(message, _("Vælg et andet navn, for eksempel »{name}«.", name=fact.name[:1]), fact.tag.place)
