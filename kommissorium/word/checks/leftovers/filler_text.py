"""Fyldtekst er blevet stående.

## Hvad reglen finder
»Lorem ipsum«, »dolor sit amet« og Words egen prøvetekst.

## Hvorfor det betyder noget
Et afsnit fyldtekst i et vedtaget dokument betyder, at et helt afsnit mangler.

## Forkert
»Lorem ipsum dolor sit amet«

## Rigtigt
Teksten, eller afsnittet slettet.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R112",
    name="leftovers.filler-text",
    severity=Severity.WARNING,
    title=N_("Fyldtekst er blevet stående"),
    explanation=N_("Fyldtekst på latin viser kun, hvor teksten skulle stå."),
)

_PATTERN = re.compile(
    r"\blorem\s+ipsum\b(?:\s+dolor\s+sit\s+amet\b)?|\bdolor\s+sit\s+amet\b|\bthe\s+quick\s+brown\s+fox\b|\bblindtekst\b|\bfyldtekst\b",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Fyldteksten »{words}« er blevet stående.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet det."), place)
