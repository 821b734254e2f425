"""Tekst har samme farve som baggrunden.

## Hvad reglen finder
Tekst, hvis farve er den samme eller næsten den samme som baggrundens, for eksempel hvid på hvidt.

## Hvorfor det betyder noget
Hvid tekst bruges til at gemme nøgleord eller til at flytte tekst. Enhver, der markerer afsnittet, ser den.

## Forkert
En bemærkning skrevet med hvidt.

## Rigtigt
Bemærkningen slettet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.colours import contrast
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A111",
    name="safety.invisible-text",
    severity=Severity.WARNING,
    title=N_("Tekst har samme farve som baggrunden"),
    explanation=N_("Teksten kan ikke ses, men den er der, og den bliver læst op."),
)

_SAME = 1.1


def find(context: Context) -> Iterator[Finding]:
    """Words in the colour of what is behind them; one finding for each paragraph."""
    told: set[Paragraph] = set()
    for run in context.runs:
        look = context.looks.of(run)
        if run.paragraph in told or run.paragraph.boxed or look.colour == "auto" or look.hidden or not run.text.strip():
            continue
        if contrast(look.colour, context.looks.background(run)) < _SAME:
            told.add(run.paragraph)
            yield RULE.found(_("Tekst har samme farve som baggrunden."), _("Slet den, eller giv den farven »Automatisk«."), run.place())
