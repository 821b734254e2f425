"""Henvisninger kan være forældede.

## Hvad reglen finder
Indholdsfortegnelser, krydshenvisninger og henvisninger til sidetal i et dokument, der ikke beder Word opdatere dem, når det åbnes.

## Hvorfor det betyder noget
Bliver et afsnit flyttet, siger »se afsnit 4« noget forkert, indtil nogen opdaterer felterne.

## Forkert
Et dokument med »se side 7« som felt, udfyldt uden opdatering.

## Rigtigt
Samme dokument, efter Ctrl+A og F9, eller med opdatering ved åbning slået til.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.names import is_on
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D121",
    name="document.stale-reference",
    severity=Severity.INFO,
    title=N_("Henvisninger kan være forældede"),
    explanation=N_("En indholdsfortegnelse eller henvisning viser det, den viste, da den sidst blev opdateret."),
)

_STALE = frozenset(("REF", "PAGEREF", "NOTEREF", "TOC", "INDEX", "TOA"))


def find(context: Context) -> Iterator[Finding]:
    """One finding for a document with fields that Word does not update by itself."""
    if is_on(context.settings_root, "updateFields"):
        return
    stale = [field for field in context.fields if field.name in _STALE]
    if stale:
        message = _n(
            "Dokumentet har {count} henvisning, som kan være forældet.",
            "Dokumentet har {count} henvisninger, som kan være forældede.",
            len(stale),
        )
        yield RULE.found(message, _("Markér alt (Ctrl+A), tryk F9, og gem dokumentet."), stale[0].place)
