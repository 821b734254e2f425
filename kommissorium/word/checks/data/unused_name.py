"""Et navn bliver ikke brugt.

## Hvad reglen finder
Et navn fra `{% set … %}`, `{% with … %}` eller `{% macro … %}`, som resten af skabelonen ikke bruger.

## Hvorfor det betyder noget
Det gør ingen skade, men den, der læser skabelonen, leder efter meningen.

## Forkert
`{% set navn = stamoplysninger.kommune %}` og ikke mere.

## Rigtigt
Navnet bliver brugt: `{{ navn }}`, eller linjen er slettet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Unused
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M216",
    name="data.unused-name",
    severity=Severity.INFO,
    title=N_("Et navn bliver ikke brugt"),
    explanation=N_("Nogen har nok slettet det, der brugte det."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Names that are given and never asked for."""
    for fact in context.seen(Unused):
        message = _("Navnet »{name}« i »{tag}« bliver ikke brugt.", name=fact.name, tag=fact.tag.source)
        yield RULE.found(message, _("Slet mærket, eller brug navnet."), fact.tag.place)
