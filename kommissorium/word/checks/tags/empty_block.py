"""En blok er tom.

## Hvad reglen finder
Et valg eller en gentagelse uden noget mellem mærkerne, heller ikke i de andre grene.

## Hvorfor det betyder noget
Den, der sletter en sætning, glemmer let mærkerne omkring den. Eller også blev der slettet for meget.

## Forkert
`{% if økonomi.beløb %}{% endif %}`

## Rigtigt
Både teksten og mærkerne er der, eller begge dele er slettet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.survey import Part
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Opener

RULE = Rule(
    code="M112",
    name="tags.empty-block",
    severity=Severity.WARNING,
    title=N_("En blok er tom"),
    explanation=N_("Den gør ingenting, så noget er nok slettet ved en fejl."),
)

_SHOWING = ("if", "for", "with")


def find(context: TemplateContext) -> Iterator[Finding]:
    """Blocks between whose tags nothing is to be seen; of those within each other the outermost."""
    for part in context.survey.parts:
        spots = {id(tag): spot for spot, tag in enumerate(part.typed)}
        told = -1
        for spot, tag in enumerate(part.typed):
            end = spots.get(id(tag.block.closer), -1) if tag.block and tag is tag.block.opener else -1
            if tag.keyword in _SHOWING and told < spot < end and _is_empty(part, spot, end):
                told = end
                message = _("Blokken »{tag}« er tom.", tag=tag.source)
                yield RULE.found(message, _("Slet begge dens mærker, eller skriv det, der skulle stå mellem dem."), tag.place)


def _is_empty(part: Part, begin: int, end: int) -> bool:
    quiet = all(tag.opener is not Opener.VALUE and tag.keyword in _QUIET for tag in part.typed[begin + 1 : end])
    return quiet and not any(part.shown_before[begin + 1 : end + 1])


_QUIET = frozenset((*_SHOWING, "endif", "endfor", "endwith", "else", "elif", ""))
