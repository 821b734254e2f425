"""En henvisning er gået i stykker.

## Hvad reglen finder
Words fejlmeldinger om henvisninger, bogmærker, typografier, filnavne og tomme fortegnelser, på dansk og engelsk.

## Hvorfor det betyder noget
Henvisningen går i stykker, når afsnittet, den peger på, bliver slettet. Word viser det først, når felterne bliver opdateret, tit ved
udskrift.

## Forkert
»se Fejl! Henvisningskilde ikke fundet.«

## Rigtigt
»se afsnit 4«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R114",
    name="leftovers.broken-reference",
    severity=Severity.ERROR,
    title=N_("En henvisning er gået i stykker"),
    explanation=N_("Læseren ser Words fejlmelding i stedet for det, der blev henvist til."),
)

_PATTERN = re.compile(
    r"\bFejl!\s+\S[^.]{0,60}|\bError!\s+\S[^.]{0,60}|\bFehler!\s+\S[^.]{0,60}|\bDer\s+blev\s+ikke\s+fundet\s+(?:nogen\s+)?poster\s+til\s+(?:indholds|figur)\w*|\bNo\s+table\s+of\s+(?:contents|figures)\s+entries\s+found\b"
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("En henvisning er gået i stykker: »{words}«.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Slet den, og indsæt den igen med Referencer › Krydshenvisning."), place)
