"""Dansk tekst er markeret med et andet sprog.

## Hvad reglen finder
Et stykke dansk tekst, der er markeret som et andet sprog, i et dokument, der ellers er på dansk. Et citat på engelsk, der er markeret som
engelsk, er rigtigt.

## Hvorfor det betyder noget
Tekst, der er sat ind fra en e-mail eller hjemmeside, tager sit sprog med. Det kan ikke ses, men det kan høres.

## Forkert
»Udvalget behandler sagen i marts« markeret som engelsk.

## Rigtigt
Den samme sætning markeret som dansk.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import looks_danish

RULE = Rule(
    code="D107",
    name="document.stray-language",
    severity=Severity.WARNING,
    title=N_("Dansk tekst er markeret med et andet sprog"),
    explanation=N_("Skærmlæseren skifter stemme midt i teksten, og stavekontrollen bruger den forkerte ordbog."),
)


def find(context: Context) -> Iterator[Finding]:
    """Paragraphs with Danish words under another language; one finding for each paragraph."""
    if not context.language.startswith("da"):
        return
    told: set[Paragraph] = set()
    for run in context.runs:
        language = context.looks.of(run).language
        if language and not language.startswith("da") and run.paragraph not in told and looks_danish(run.text):
            told.add(run.paragraph)
            message = _("Teksten er dansk, men er markeret som »{language}«.", language=language)
            yield RULE.found(message, _("Markér den, og vælg Gennemse › Sprog › Angiv korrektursprog › Dansk."), run.place())
