"""Skabelonen vil noget, der ikke er tilladt.

## Hvad reglen finder
Navne, der begynder med `_`, metoder og mærker, der ændrer data, parenteser efter noget, der ikke er en funktion, og `[0]` efter noget, der
ikke har dele.

## Hvorfor det betyder noget
Den slags bliver afvist, når dokumentet skal dannes. Det er sådan, en fremmed skabelon ikke kan gøre skade.

## Forkert
`{{ formål.__class__ }}`, `{{ risici.append(1) }}`, `{% set stamoplysninger.titel = "x" %}`, `{{ formål() }}` og `{{ formål[0] }}`.

## Rigtigt
`{{ formål }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Changed, Refused
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M220",
    name="data.refused-member",
    severity=Severity.ERROR,
    title=N_("Skabelonen vil noget, der ikke er tilladt"),
    explanation=N_("En skabelon kan læse data og ikke andet."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Fields, methods and calls that the sandbox refuses."""
    for fact in context.seen(Refused):
        if fact.name == "[…]":
            message = _("»{tag}« tager en del af {kind}, og det kan ikke lade sig gøre.", tag=fact.tag.source, kind=told(fact.owner.type))
            hint = _("Brug hele værdien; »[…]« er til lister og tekster på én linje.")
        elif fact.name:
            message = _("»{name}« i »{tag}« er ikke tilladt i skabeloner.", name=fact.name, tag=fact.tag.source)
            hint = _("Brug et af felterne eller et filter.")
        else:
            message = _("»{tag}« har en parentes efter {kind}.", tag=fact.tag.source, kind=told(fact.owner.type))
            hint = _("Fjern parentesen.")
        yield RULE.found(message, hint, fact.tag.place)
    for change in context.seen(Changed):
        message = _("»{tag}« ændrer »{name}«, og data kan ikke ændres.", tag=change.tag.source, name=change.name)
        yield RULE.found(message, _("Giv værdien et navn for sig, uden punktum."), change.tag.place)
