"""En dato er ikke udfyldt.

## Hvad reglen finder
Datoer med x'er: xx.xx.xxxx, xx. marts, den x. xx 2020.

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

_PATTERN = re.compile(
    r"\b(?:\d{1,2}|x{1,2})\s?[./-]\s?x{1,2}\s?[./-]\s?(?:\d{2,4}|x{2,4})\b|\bx{1,2}\s?[./-]\s?(?:\d{1,2}|x{1,2})\s?[./-]\s?(?:\d{2,4}|x{2,4})\b|\bx{1,2}\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Datoen »{words}« er ikke udfyldt.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv datoen, eller skriv, at den afklares."), place)
