"""En dato er ikke udfyldt.

## Hvad reglen finder
Datoer med x'er, understregninger eller en mønsterdato i stedet for tal: xx.xx.xxxx, xx/xx 2020, xx. marts, __.__.2020, dd.mm.åååå.

## Hvorfor det betyder noget
Den, der læser dokumentet, kan ikke vide, hvornår noget skal ske, og kan se, at ingen læste korrektur.

## Forkert
»Mødet holdes den xx.xx.2020«

## Rigtigt
»Mødet holdes den 4. marts 2020«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R105",
    name="leftovers.unknown-date",
    severity=Severity.WARNING,
    title=N_("En dato er ikke udfyldt"),
    explanation=N_("»xx.xx.xxxx« er en plads, som ingen fik udfyldt."),
)

_GAP = "(?:x{1,2}|_+)"
_PART = rf"(?:\d{{1,2}}|{_GAP})"
_SEPARATOR, _BEFORE_YEAR = r"\s?[./-]\s?", r"(?:\s?[./-]\s?|\.?\s)"
_YEAR = r"(?:\d{2,4}|x{2,4}|_{2,})"
_MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
_PATTERN = re.compile(
    rf"\b(?:{_PART}{_SEPARATOR}{_GAP}|{_GAP}{_SEPARATOR}{_PART}){_BEFORE_YEAR}{_YEAR}\b|\b{_GAP}\.\s(?:{_MONTHS})\b"
    rf"|\bdd?{_SEPARATOR}mm?{_SEPARATOR}(?:å{{2,4}}|y{{2,4}})\b",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Datoen »{words}« er ikke udfyldt.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv datoen, eller skriv, at den afklares."), place)
