"""En række x'er er ikke erstattet af ord.

## Hvad reglen finder
Tre eller flere x'er, y'er eller n'er i træk, »xyz«, »xx« foran en enhed (»xx mio. kr.«), »NN« og tre spørgsmålstegn for sig selv.
Romertal, datoer og adresser på nettet er ikke med.

## Hvorfor det betyder noget
Læseren kan ikke vide, hvilket udvalg eller beløb der er tale om.

## Forkert
»xxx udvalget har behandlet sagen«

## Rigtigt
»Økonomiudvalget har behandlet sagen«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R107",
    name="leftovers.placeholder-letters",
    severity=Severity.WARNING,
    title=N_("En række x'er er ikke erstattet af ord"),
    explanation=N_("»xxx udvalget« er en plads, som ingen fik udfyldt."),
)

_UNITS = "mio|mia|kr|t\\.?kr|pct|procent|%|dage|uger|måneder|år|timer|stk|personer|medlemmer"
_PATTERN = re.compile(
    r"(?<![\w./-])(?:xxx+(?![ivx])|yyy+|nnn+|xyz|x\s?x\s?x(?:\s?x)*)(?!\w|[./-][\dx]|\.\w)"
    rf"|(?<![\w./-])xx(?=\s?(?:{_UNITS})(?!\w))|(?<![\w.])(?-i:NN|N\.N\.)(?!\w)|(?<![\w?!])\?{{3,}}",
    re.IGNORECASE,
)
_CHAPTER = re.compile(r"\b(?:kapitel|kap\.|bind|del|artikel|bog|titel)\s$", re.IGNORECASE)
"""What stands before a Roman number."""


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        if match[0] == "XXX" and _CHAPTER.search(match.string[: match.start()]):
            continue
        message = _("»{words}« er ikke erstattet af ord.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet det."), place)
