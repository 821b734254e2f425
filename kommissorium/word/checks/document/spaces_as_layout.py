"""Mellemrum bruges til at flytte tekst.

## Hvad reglen finder
Fem eller flere mellemrum efter hinanden, eller en linje, der begynder med mindst to.

## Hvorfor det betyder noget
Mellemrum har forskellig bredde i hver skrifttype. En skærmlæser læser på tværs af de kolonner, som mellemrummene skulle lave.

## Forkert
»Dato:␣␣␣␣␣␣␣␣22. august 2019«, hvor hvert ␣ er et mellemrum.

## Rigtigt
En tabel eller en tabulator med fast plads.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D117",
    name="document.spaces-as-layout",
    severity=Severity.WARNING,
    title=N_("Mellemrum bruges til at flytte tekst"),
    explanation=N_("Tekst, der er skubbet på plads med mellemrum, står forkert, så snart skriften ændres."),
)

_SPACES = re.compile(r"(?<=\S)[ \u00a0]{5,}(?=\S)|^[ \u00a0]{2,}(?=\S)", re.MULTILINE)


def find(context: Context) -> Iterator[Finding]:
    """Paragraphs with many spaces in a row, each told once."""
    for paragraph in context.paragraphs():
        match = _SPACES.search(paragraph.text)
        if match:
            message = _("Teksten er flyttet med {count} mellemrum.", count=len(match[0]))
            hint = _("Slet dem, og brug en tabel, en indrykning eller en tabulator.")
            yield RULE.found(message, hint, paragraph.place(max(match.start() - 1, 0), match.end() + 1))
