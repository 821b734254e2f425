"""En kantet parentes er ikke udfyldt.

## Hvad reglen finder
Kantede parenteser med ord eller ingenting i. Udeladelser, tal, kildehenvisninger og redaktionelle rettelser er i orden.

## Hvorfor det betyder noget
En offentliggjort vedtægt med »CVR-nr. []« viser, at ingen læste den til ende.

## Forkert
»Udvalget nedsættes den [dato]«

## Rigtigt
»Udvalget nedsættes den 22. august 2019«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R103",
    name="leftovers.bracket",
    severity=Severity.WARNING,
    title=N_("En kantet parentes er ikke udfyldt"),
    explanation=N_("Kantede parenteser er skabelonens pladser til det, som nogen skulle skrive."),
)

_BRACKET = re.compile(r"(?<![\[\w])\[([^\[\]\n]{0,120})\](?!\])")
_FINE = re.compile(
    r"\s*(?:\.{2,3}|…|\d[\d\s,;.–-]*|sic!?|red\.?|[A-Za-zÆØÅæøå]|x|afklares\b.*|.{0,80}\b\d{4}[a-z]?\b.{0,40})\s*", re.IGNORECASE
)
"""An omission, a note's number, a correction of one letter, a source with its year; marked holes have their own rule."""
_JOINED = re.compile(r"\w")


def find(context: Context) -> Iterator[Finding]:
    """Brackets that wait for words."""
    for place, match in find_words(context, _BRACKET):
        behind = match.string[match.end() : match.end() + 1]
        if not _FINE.fullmatch(match[1]) and not _JOINED.match(behind):
            message = _("»{words}« er ikke udfyldt.", words=match[0][:60])
            yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet parentesen."), place)
