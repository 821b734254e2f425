"""Dokumentet har skjult tekst.

## Hvad reglen finder
Tekst, der er formateret som skjult, også gennem en typografi.

## Hvorfor det betyder noget
Den, der skriver, ser den ikke og glemmer den. Modtageren kan vise den med ét klik, og en søgemaskine finder den.

## Forkert
En intern bemærkning formateret som skjult.

## Rigtigt
Bemærkningen slettet, før dokumentet sendes.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A110",
    name="safety.hidden-text",
    severity=Severity.WARNING,
    title=N_("Dokumentet har skjult tekst"),
    explanation=N_("Skjult tekst følger med filen og kan vises af enhver."),
)


def find(context: Context) -> Iterator[Finding]:
    """Hidden words; one finding for each paragraph."""
    told: set[Paragraph] = set()
    for run in context.runs:
        if run.paragraph not in told and run.text.strip() and context.looks.of(run).hidden:
            told.add(run.paragraph)
            hint = _("Vis den med Ctrl+Skift+8, og slet den, eller fjern formateringen »Skjult« (Ctrl+D).")
            yield RULE.found(_("Afsnittet har skjult tekst."), hint, run.place())
