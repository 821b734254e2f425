"""En tabel er lavet med tabulatorer.

## Hvad reglen finder
To eller flere linjer efter hinanden med mindst to tabulatorer mellem ord, eller tre linjer med en. Indholdsfortegnelser og lister er
undtaget.

## Hvorfor det betyder noget
Kolonner, der er lavet med tabulatorer, forskyder sig, når skrifttype eller margen ændres, og kan ikke læses celle for celle.

## Forkert
»Marts[tab]Første udkast[tab]Direktionen« og flere linjer magen til.

## Rigtigt
En tabel med tre kolonner og en overskriftsrække.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D116",
    name="document.tabs-as-table",
    severity=Severity.WARNING,
    title=N_("En tabel er lavet med tabulatorer"),
    explanation=N_("Skærmlæsere læser linjerne på tværs som sammenhængende tekst uden kolonner."),
)

_BETWEEN_WORDS = re.compile(r"(?<=\S)[ \u00a0]*\t[\s\u00a0]*(?=\S)")


def find(context: Context) -> Iterator[Finding]:
    """Rows of lines with tabs between their words; one finding for each row."""
    for row in _rows(context):
        tabs = min((_tabs(paragraph) for paragraph in row), default=0)
        if len(row) >= (2 if tabs > 1 else 3):
            message = _n(
                "{count} linje er stillet op med tabulatorer.", "{count} linjer er stillet op i kolonner med tabulatorer.", len(row)
            )
            yield RULE.found(message, _("Markér linjerne, og vælg Indsæt › Tabel › Konverter tekst til tabel."), row[0].place())


def _rows(context: Context) -> Iterator[list[Paragraph]]:
    row: list[Paragraph] = []
    for paragraph in context.body:
        if _tabs(paragraph) and paragraph.level is None and not paragraph.cell and not _is_contents(context, paragraph):
            row.append(paragraph)
        elif row:
            yield row
            row = []
    yield row


def _tabs(paragraph: Paragraph) -> int:
    """How many columns the tabs of its first line make, less one; a tab behind a list's sign makes none."""
    text = _SIGN.sub("", paragraph.text.strip().split("\n")[0])
    return len(_BETWEEN_WORDS.findall(text))


_SIGN = re.compile(r"^(?:[-–—•·*▪●○]|\(?\w{1,3}[.)]|[\d.]+)\s*\t")


def _is_contents(context: Context, paragraph: Paragraph) -> bool:
    return context.formats.names.get(paragraph.style, "").startswith(("toc", "table of", "index"))
