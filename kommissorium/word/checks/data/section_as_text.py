"""Et helt afsnit er skrevet som en tekst.

## Hvad reglen finder
Et afsnit eller en række, der står i `{{ … }}`, uden at det bliver sagt, hvilket felt det gælder.

## Hvorfor det betyder noget
Dokumentet kan ikke dannes. Afsnittet har flere felter, og skabelonen skal vælge.

## Forkert
`{{ stamoplysninger }}` og `{{ r }}` i en gentagelse over risici.

## Rigtigt
`{{ stamoplysninger.titel }}` og `{{ r.risiko }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Printed
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M203",
    name="data.section-as-text",
    severity=Severity.ERROR,
    title=N_("Et helt afsnit er skrevet som en tekst"),
    explanation=N_("Et afsnit består af felter; skriv dem et for et."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Records that are printed."""
    for fact in context.seen(Printed):
        if fact.value.kind is Kind.RECORD:
            message = _("»{tag}« skriver et helt afsnit som en tekst.", tag=fact.tag.source)
            names = ", ".join(field.name for field in fact.value.type.fields[:6])
            hint = _("Vælg et af felterne: {names}.", names=names) if names else _("Skriv et punktum og feltets navn.")
            yield RULE.found(message, hint, fact.tag.place)
