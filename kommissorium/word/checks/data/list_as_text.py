"""En liste er skrevet som en tekst.

## Hvad reglen finder
En liste, der står i `{{ … }}` eller er sat sammen med en tekst.

## Hvorfor det betyder noget
Dokumentet kan ikke dannes. Skabelonen skal sige, hvordan rækkerne skal stå.

## Forkert
`{{ risici }}`

## Rigtigt
`{% for r in risici %}{{ r.risiko }}{% endfor %}` eller `{{ afgrænsning.indgår_ikke | opremsning }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Printed
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M202",
    name="data.list-as-text",
    severity=Severity.ERROR,
    title=N_("En liste er skrevet som en tekst"),
    explanation=N_("En liste har ikke noget udseende af sig selv."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Lists that are printed."""
    for fact in context.seen(Printed):
        if fact.value.kind is Kind.LIST:
            message = _("»{tag}« skriver en liste som en tekst.", tag=fact.tag.source)
            item = fact.value.type.item
            plain = item is not None and item.kind in (Kind.TEXT, Kind.TIME)
            hint = _("Brug filteret »opremsning« eller »{% for … in … %}«.") if plain else _("Brug »{% for … in … %}«.")
            yield RULE.found(message, hint, fact.tag.place)
