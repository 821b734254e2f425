"""Titlen siger, at dokumentet er en prøve.

## Hvad reglen finder
Ordene test, prøve, slet og kopi i dokumentets titel eller i en linje med typografien Titel, og titler uden mening.

## Hvorfor det betyder noget
Prøvedokumenter er blevet offentliggjort på kommuners og regioners hjemmesider, fordi ingen så titlen.

## Forkert
Titlen »TEST Kommissorium«.

## Rigtigt
Titlen »Kommissorium: Ny styringsmodel«.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="R113",
    name="leftovers.trial-title",
    severity=Severity.WARNING,
    title=N_("Titlen siger, at dokumentet er en prøve"),
    explanation=N_("»TEST« i titlen følger med til hjemmeside og søgeresultater."),
)

_TEST = re.compile(
    r"\btest(?:er|dokument|sag)?\b|\bTESTE?\w*|\bprøve(?:dokument|sag)\b|\bslet(?:tes)?\s+mig\b|^kopi\s+af\b|\basdf\w*|\bqwerty\w*",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Titles, as a property and in the text, that call the document a trial."""
    hint = _("Skriv den rigtige titel, eller lad være med at sende dokumentet ud.")
    match = _TEST.search(context.properties.get("title"))
    if match:
        yield RULE.found(_("Dokumentets titel indeholder »{words}«.", words=match[0]), hint, context.about_properties(match.string[:60]))
    for paragraph in context.body:
        match = _TEST.search(paragraph.text)
        if match and context.formats.names.get(paragraph.style) == "title":
            yield RULE.found(_("Dokumentets titel indeholder »{words}«.", words=match[0]), hint, paragraph.place(*match.span()))
