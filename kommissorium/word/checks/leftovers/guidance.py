"""Skabelonens vejledning er blevet stående.

## Hvad reglen finder
Ordene »hjælpetekst«, »vejledende tekst«, »slet denne tekst«, »slettes før udsendelse« og lignende.

## Hvorfor det betyder noget
En offentliggjort dagsorden, hvor hvert punkt minder om at slette hjælpeteksten, er pinlig for alle.

## Forkert
»Hjælpetekst: beskriv formålet kort. Husk at slette.«

## Rigtigt
Formålet beskrevet.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R110",
    name="leftovers.guidance",
    severity=Severity.WARNING,
    title=N_("Skabelonens vejledning er blevet stående"),
    explanation=N_("Hjælpetekst er skrevet til den, der udfylder, ikke til læseren."),
)

_PATTERN = re.compile(
    r"\bhjælpetekst\w*|\bvejledende\s+tekst\b|\bvejledning\s+til\s+(?:udfyldelse|skabelonen)\b"
    r"|\bslet(?:tes)?\s+(?:denne|dette|den\s+her|al)\s+(?:hjælpe)?(?:tekst|vejledning|afsnit|linje)\b"
    r"|(?:^|(?<=[(\[.:!–-])|(?<=[.:!–-]\s))slet(?:tes)?\s+(?:før|inden)\s+(?:udsendelse|offentliggørelse|udskrivning|print|underskrift|brug)\w*",
    re.IGNORECASE | re.MULTILINE,
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("»{words}« hører til skabelonens vejledning.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Slet vejledningen, og skriv teksten, hvis den mangler."), place)
