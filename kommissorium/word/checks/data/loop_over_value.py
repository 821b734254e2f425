"""En gentagelse over noget, der ikke er en liste.

## Hvad reglen finder
`{% for … %}` over en tekst, et tal, et beløb, et tidspunkt eller et ja eller nej, og to navne til rækker, der ikke er lister.

## Hvorfor det betyder noget
Dokumentet kan ikke dannes, eller det får en linje for hvert bogstav.

## Forkert
`{% for r in formål %}` og `{% for nr, r in risici %}`

## Rigtigt
`{% for r in risici %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Looped
from kommissorium.word.checks.inference.fields import Kind, Type
from kommissorium.word.checks.inference.filters import is_group
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M205",
    name="data.loop-over-value",
    severity=Severity.ERROR,
    title=N_("En gentagelse over noget, der ikke er en liste"),
    explanation=N_("En tekst ville blive gentaget for hvert bogstav."),
)

_ONE = (Kind.TEXT, Kind.MARKDOWN, Kind.NUMBER, Kind.AMOUNT, Kind.TIME, Kind.TRUTH, Kind.MACRO, Kind.FUNCTION)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Loops over single values, and loops that give names to the parts of items without parts."""
    for fact in context.seen(Looped):
        tag, value = fact.tag.source, fact.value
        if value.kind in _ONE:
            message = _("»{tag}« gentager {kind}, som ikke er en liste.", tag=tag, kind=told(value.type))
            yield RULE.found(message, _("Brug navnet på en liste, eller skriv værdien med »{{ … }}«."), fact.tag.place)
        elif fact.names > 1 and value.kind is Kind.RECORD:
            message = _("»{tag}« giver hvert felts navn to navne.", tag=tag)
            yield RULE.found(message, _("Skriv »| items« efter afsnittet for at få felternes navne og værdier."), fact.tag.place)
        elif fact.names > 1 and value.type.item is not None and _is_whole(value.type.item, fact.names):
            message = _("»{tag}« giver hver del flere navne, men delen er {kind}.", tag=tag, kind=told(value.type.item))
            yield RULE.found(
                message, _("Giv delen ét navn. Har den felter, så skriv et punktum og feltets navn efter det."), fact.tag.place
            )


def _is_whole(item: Type, names: int) -> bool:
    """Whether an item of that type cannot be taken apart into so many names."""
    return names != 2 if is_group(item) else item.kind in (*_ONE, Kind.RECORD)
