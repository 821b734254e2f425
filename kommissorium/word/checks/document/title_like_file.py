"""Dokumentets titel ligner et filnavn eller en skabelon.

## Hvad reglen finder
En titel, der er en sti, et filnavn, »Dokument1«, »Skabelon« eller Words egne ord.

## Hvorfor det betyder noget
Titlen vises i søgeresultater, i faneblade og på kommunens hjemmeside. En sti kan tillige røbe medarbejderes initialer.

## Forkert
»h:/dagsorden/preview.html«

## Rigtigt
»Kommissorium: Ny politisk styringsmodel«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D120",
    name="document.title-like-file",
    severity=Severity.WARNING,
    title=N_("Dokumentets titel ligner et filnavn eller en skabelon"),
    explanation=N_("»Dokument1« eller »notat_v3.docx« siger ikke læseren, hvad dokumentet handler om."),
)

_FILE = re.compile(
    r".*\.(?:docx?|dotx?|docm|dotm|odt|rtf|pdf|html?|txt|pptx?|xlsx?)|.*(?:[A-Za-z]:[\\/]|file:|\\\\).*|(?:dokument|document|doc)\s*\d*|microsoft\s+word.*"
    r"|(?:min\s+)?(?:skabelon|template)\s*\d*|(?:ny|new|untitled|uden\s+titel|unavngivet)(?:\s+\w+)?|word\s+document|powerpoint.*|\S*_\S*",
    re.IGNORECASE | re.DOTALL,
)


def find(context: Context) -> Iterator[Finding]:
    """One finding when the title is a path, a file name or a program's own word."""
    title = context.properties.get("title")
    if "{{" not in title and _FILE.fullmatch(title):
        message = _("Titlen »{title}« ligner et filnavn eller en skabelons navn.", title=title[:80])
        yield RULE.found(message, _("Skriv, hvad dokumentet handler om, under Filer › Oplysninger › Titel."), context.about_properties())
