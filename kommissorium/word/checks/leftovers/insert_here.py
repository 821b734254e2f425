"""En opfordring til at indsætte er blevet stående.

## Hvad reglen finder
Ordene »indsæt«, »udfyldes af«, »skriv her« og lignende opfordringer.

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
    r"\bindsæt(?:\s+(?:her|navn\w*|dato\w*|tekst\w*|beløb\w*|titel|sagsn\w*|\w+))?(?!\w)|\bskriv\s+(?:her|teksten\s+her|din\s+tekst)\b|\bskal\s+udfyldes\s+af\s+(?:sagsbehandler\w*|sekretariatet)",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Opfordringen »{words}« er blevet stående.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet det."), place)
