"""Et beløb eller et tidspunkt er skrevet uden form.

## Hvad reglen finder
Et beløb eller en dato, som data giver som et bart tal eller en bar dato, og som er skrevet uden filter.

## Hvorfor det betyder noget
Læseren skal kende »1.250.000 kr.« og »1. marts 2020« igen. Kommissoriets egne felter er skrevet ud på forhånd; det er andre data ikke
altid.

## Forkert
`{{ tilskud }}`

## Rigtigt
`{{ tilskud | kroner }}` og `{{ frist | dato }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Printed
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M208",
    name="data.unformatted-value",
    severity=Severity.WARNING,
    title=N_("Et beløb eller et tidspunkt er skrevet uden form"),
    explanation=N_("Det kommer til at stå som 1250000 eller 2020-03-01."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Amounts and times that no filter has written out."""
    for fact in context.seen(Printed):
        if fact.value.kind in _FILTERS and not fact.value.type.written:
            message = _("»{tag}« skriver {kind} uden form.", tag=fact.tag.source, kind=told(fact.value.type))
            yield RULE.found(message, _("Sæt »| {name}« efter navnet.", name=_FILTERS[fact.value.kind]), fact.tag.place)


_FILTERS = {Kind.AMOUNT: "kroner", Kind.TIME: "dato"}
