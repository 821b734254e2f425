"""Dokumentet er beskyttet mod ændringer.

## Hvad reglen finder
Dokumentbeskyttelse, der er slået til, og dokumenter, der skal åbnes som skrivebeskyttede.

## Hvorfor det betyder noget
Beskyttelse sikrer ikke teksten, for den kan kopieres ud. Men den kan forhindre skærmlæsere, oplæsning og forstørrelse i at virke.

## Forkert
»Begræns redigering« slået til på et kommissorium, der sendes ud.

## Rigtigt
Et dokument uden beskyttelse, sendt som PDF, hvis teksten skal ligge fast.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="D124",
    name="document.protection",
    severity=Severity.WARNING,
    title=N_("Dokumentet er beskyttet mod ændringer"),
    explanation=N_("Nogle hjælpemidler kan ikke læse et beskyttet dokument, og modtageren kan ikke ændre skrift og farver."),
)


def find(context: Context) -> Iterator[Finding]:
    """One finding for a document that is locked."""
    settings = context.settings_root
    locked = settings.find(w("documentProtection")) if settings is not None else None
    enforced = locked is not None and locked.get(w("enforcement"), "0") in ("1", "true", "on")
    if enforced or (settings is not None and settings.find(w("writeProtection")) is not None):
        hint = _("Vælg Gennemse › Begræns redigering › Stop beskyttelse, og gem dokumentet.")
        yield RULE.found(_("Dokumentet er beskyttet mod ændringer."), hint, context.about_settings())
