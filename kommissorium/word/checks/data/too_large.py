"""Et tal er for stort.

## Hvad reglen finder
En gentagelse, en tekst eller et tal, som er skrevet så stort i skabelonen, at programmet afviser at danne det.

## Hvorfor det betyder noget
Dokumentet stopper ved mærket, uanset hvad der står i data.

## Forkert
`{% for i in range(99999999) %}` og `{{ "a" * 100000000 }}`.

## Rigtigt
`{% for i in range(10) %}` og `{{ "a" * 10 }}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import TooLarge
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M225",
    name="data.too-large",
    severity=Severity.ERROR,
    title=N_("Et tal er for stort"),
    explanation=N_("Det, skabelonen beder om, er større, end programmet vil danne."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """What is written out and too large."""
    for fact in context.seen(TooLarge):
        yield RULE.found(_("»{tag}« er for stort: {reason}", tag=fact.tag.source, reason=fact.reason), fact.hint, fact.tag.place)
