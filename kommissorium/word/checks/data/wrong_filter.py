"""Et filter er brugt på en forkert slags værdi.

## Hvad reglen finder
Et filter på noget, det ikke er lavet til: `dato` på et beløb, `opremsning` på en tekst eller på rækker med felter.

## Hvorfor det betyder noget
Filteret lader bare værdien være, som den er, eller gør noget andet, end der menes.

## Forkert
`{{ økonomi.beløb | dato }}` og `{{ formål | opremsning }}`.

## Rigtigt
`{{ økonomi.beløb | kroner }}` og `{{ afgrænsning.indgår_ikke | opremsning }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Filtered
from kommissorium.word.checks.inference.filters import fits, stops
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M219",
    name="data.wrong-filter",
    severity=Severity.WARNING,
    title=N_("Et filter er brugt på en forkert slags værdi"),
    explanation=N_("Det gør ingenting dér eller noget andet, end der menes."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Filters on values that they are not made for."""
    for fact in context.seen(Filtered):
        if not fits(fact.name, fact.value) and not stops(fact.name, fact.value, fact.item):
            message = _("Filteret »{name}« i »{tag}« er brugt på {kind}.", name=fact.name, tag=fact.tag.source, kind=told(fact.value.type))
            yield RULE.found(message, _("Fjern filteret, eller brug det på en anden værdi."), fact.tag.place)
