"""Dokumentet har ingen titel.

## Hvad reglen finder
Egenskaben Titel, når den er tom.

## Hvorfor det betyder noget
WCAG 2.1 kræver en sigende titel (2.4.2). Uden den hører læseren filens navn.

## Forkert
Filer › Oplysninger › Titel er tom.

## Rigtigt
Titlen »Kommissorium: Ny politisk styringsmodel«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D119",
    name="document.missing-title",
    severity=Severity.WARNING,
    title=N_("Dokumentet har ingen titel"),
    explanation=N_("Titlen er det første, en skærmlæser siger, og det, som fanen i en PDF-læser viser."),
)


def find(context: Context) -> Iterator[Finding]:
    """One finding when the property is empty."""
    if not context.properties.get("title"):
        yield RULE.found(
            _("Dokumentet har ingen titel."), _("Skriv den i Word under Filer › Oplysninger › Titel."), context.about_properties()
        )
