"""Et felt kan starte et program.

## Hvad reglen finder
Felterne DDE og DDEAUTO.

## Hvorfor det betyder noget
De er en kendt vej for skadelig kode, og et almindeligt dokument har ikke brug for dem.

## Forkert
Feltet DDEAUTO, der henter et tal fra et regneark.

## Rigtigt
Tallet skrevet i teksten.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A107",
    name="safety.dde",
    severity=Severity.ERROR,
    title=N_("Et felt kan starte et program"),
    explanation=N_("Feltet beder Word starte et andet program på læserens maskine."),
)


def find(context: Context) -> Iterator[Finding]:
    """Fields that start other programs."""
    for field in context.fields:
        if field.name in ("DDE", "DDEAUTO"):
            message = _("Feltet {name} kan starte et program på læserens maskine.", name=field.name)
            yield RULE.found(
                message, _("Slet feltet, og skriv indholdet. Kender du det ikke, så bed afsenderen om en ny fil."), field.place
            )
