"""Et valgfrit felt er skrevet uden betingelse.

## Hvad reglen finder
Et felt, som må være tomt, og som bliver skrevet uden at være inden i et `{% if … %}`, der spørger om det, og uden `or`. En celle i en
tabel, hvor feltet står helt alene, bliver ikke meldt.

## Hvorfor det betyder noget
Dokumentet får »Afdeling:« uden noget efter eller et tomt afsnit.

## Forkert
»Afdeling: `{{ stamoplysninger.afdeling }}`«

## Rigtigt
»`{% if stamoplysninger.afdeling %}`Afdeling: `{{ stamoplysninger.afdeling }}{% endif %}`« eller `{{ stamoplysninger.afdeling or "–" }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Printed
from kommissorium.word.checks.inference.values import is_printable
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M211",
    name="data.optional-without-condition",
    severity=Severity.WARNING,
    title=N_("Et valgfrit felt er skrevet uden betingelse"),
    explanation=N_("Når det ikke er udfyldt, står ledeteksten alene tilbage."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Fields that may be empty, printed where no condition asked about them."""
    alone = {tag.place for tag in context.typed if tag.paragraph.cell and tag.paragraph.words == tag.shown}
    for fact in context.seen(Printed):
        if fact.value.may_be_empty and fact.value.path and is_printable(fact.value.type) and fact.tag.place not in alone:
            message = _("»{path}« kan være tomt, men »{tag}« står uden betingelse.", path=fact.value.told, tag=fact.tag.source)
            hint = _('Sæt »{% if … %}« om sætningen, eller skriv »or "–"« efter navnet.')
            yield RULE.found(message, hint, fact.tag.place)
