"""En opfordring til at indsætte er blevet stående.

## Hvad reglen finder
Ordene »indsæt«, »udfyldes af«, »skriv her«, »skriv tekst her« og lignende opfordringer. Ændringer af regler, som »Indsæt et nyt
stk. 3 i § 4«, er i orden.

## Hvorfor det betyder noget
Skabelonens vejledning hører ikke hjemme i det færdige dokument.

## Forkert
»Formand: indsæt navn«

## Rigtigt
»Formand: udpeges af udvalget«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R108",
    name="leftovers.insert-here",
    severity=Severity.WARNING,
    title=N_("En opfordring til at indsætte er blevet stående"),
    explanation=N_("»indsæt navn« var en besked til den, der skrev."),
)

_PATTERN = re.compile(
    r"\bindsæt(?!\w|[^\n:!?]{0,60}(?:§|\bstk\b|\blitra\b))(?:\s+\w+)?"
    r"|\bskriv\s+(?:her|(?:tekst(?:en)?|navn|dato|titel|beløb|(?:din|dit|jeres)\s+\w+)\s+her|din\s+tekst)\b"
    r"|\bskal\s+udfyldes\s+af\s+(?:sagsbehandler\w*|sekretariatet)",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Opfordringen »{words}« er blevet stående.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet det."), place)
