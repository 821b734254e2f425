"""En huskeseddel er blevet stående.

## Hvad reglen finder
HUSK, OBS, TODO, NB!! og TJEK med store bogstaver, og »husk at slette/udfylde/rette«. Sammensatte ord som »HUSK-kampagnen« er i orden.

## Hvorfor det betyder noget
En huskeseddel i det udsendte dokument viser, at det ikke blev gjort færdigt.

## Forkert
»HUSK bilag 2!«

## Rigtigt
Bilag 2 vedlagt og linjen slettet.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R111",
    name="leftovers.reminder",
    severity=Severity.WARNING,
    title=N_("En huskeseddel er blevet stående"),
    explanation=N_("»HUSK« er skrevet til en selv eller en kollega."),
)

_PATTERN = re.compile(
    r"\b(?:HUSK|TODO|FIXME|TJEK|OBS!|NB!)(?!-?\w)|\b[Hh]usk\s+at\s+(?:slette|fjerne|udfylde|rette|tilrette|indsætte|opdatere|tjekke)\b"
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Huskesedlen »{words}« er blevet stående.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Gør det, der står, og slet linjen."), place)
