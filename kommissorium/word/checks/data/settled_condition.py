"""En betingelse har altid samme svar.

## Hvad reglen finder
En betingelse, hvis svar ikke afhænger af data: en konstant, en metode uden parentes, og spørgsmål om, hvorvidt et felt findes eller er en
tekst, når det altid eller aldrig er det.

## Hvorfor det betyder noget
Nogen har ment noget andet med den. Et felt findes altid; spørg, om der står noget i det.

## Forkert
`{% if stamoplysninger.afdeling is defined %}`

## Rigtigt
`{% if stamoplysninger.afdeling %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Condition
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M217",
    name="data.settled-condition",
    severity=Severity.WARNING,
    title=N_("En betingelse har altid samme svar"),
    explanation=N_("Den ene gren kommer aldrig med i noget dokument."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Conditions that the data cannot change."""
    for fact in context.seen(Condition):
        message = (
            _("»{shown}« i »{tag}« er altid opfyldt.", shown=fact.shown, tag=fact.tag.source)
            if fact.answer
            else _("»{shown}« i »{tag}« er aldrig opfyldt.", shown=fact.shown, tag=fact.tag.source)
        )
        hint = _("Skriv »{{% if {path} %}}« for at spørge, om der står noget.", path=fact.reason.path) if fact.reason.path else ""
        yield RULE.found(message, hint or _("Fjern betingelsen, eller spørg om et felt."), fact.tag.place)
