"""En gentagelse over et afsnits felter.

## Hvad reglen finder
`{% for … %}` over et afsnit eller en række i stedet for en af dens lister.

## Hvorfor det betyder noget
Dokumentet får ordene »titel«, »kommune« og så videre i stedet for svarene.

## Forkert
`{% for m in tidsplan %}`

## Rigtigt
`{% for m in tidsplan.milepæle %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Looped
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M206",
    name="data.loop-over-section",
    severity=Severity.WARNING,
    title=N_("En gentagelse over et afsnits felter"),
    explanation=N_("Den giver felternes navne og ikke det, der står i dem."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Loops over records."""
    for fact in context.seen(Looped):
        if fact.value.kind is Kind.RECORD and fact.value.path:
            lists = [f"{fact.value.path}.{field.name}" for field in fact.value.type.fields if field.type.kind is Kind.LIST]
            message = _("»{tag}« gentager felternes navne og ikke deres indhold.", tag=fact.tag.source)
            hint = _("Mente du »{path}«?", path=lists[0]) if lists else _("Skriv felterne et for et.")
            yield RULE.found(message, hint, fact.tag.place)
