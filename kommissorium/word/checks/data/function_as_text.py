"""En funktion er skrevet som en tekst.

## Hvad reglen finder
En makro eller en metode, der står i `{{ … }}` uden parentes.

## Hvorfor det betyder noget
Så bliver den ikke kaldt, og der er ingenting at skrive.

## Forkert
`{{ stamoplysninger.titel.upper }}`

## Rigtigt
`{{ stamoplysninger.titel | upper }}`
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
    code="M204",
    name="data.function-as-text",
    severity=Severity.ERROR,
    title=N_("En funktion er skrevet som en tekst"),
    explanation=N_("Der mangler en parentes efter navnet."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Functions, macros and loops that are printed."""
    for fact in context.seen(Printed):
        if fact.value.kind in (Kind.FUNCTION, Kind.MACRO, Kind.LOOP):
            message = _("»{tag}« peger på {kind} og ikke på en værdi.", tag=fact.tag.source, kind=told(fact.value.type))
            yield RULE.found(message, _("Sæt en parentes efter navnet, eller brug et felt eller et filter."), fact.tag.place)
