"""Et brevfletningsfelt er ikke udfyldt.

## Hvad reglen finder
Ord i de spidse anførselstegn, som Word sætter om felter til brevfletning: «Fornavn». Andre programmers felter, <<fornavn>> og
{fornavn}, bliver også fundet.

## Hvorfor det betyder noget
Feltet bliver stående, når der ikke var nogen data til det, eller når brevet blev gemt før fletningen.

## Forkert
»Kære «Fornavn»«

## Rigtigt
»Kære Anne«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R102",
    name="leftovers.merge-field",
    severity=Severity.WARNING,
    title=N_("Et brevfletningsfelt er ikke udfyldt"),
    explanation=N_("Modtageren læser »Kære «Navn»«."),
)

# With spaces inside only where no quotation ends: in »a« og »b« the same signs stand around »og«.
_PATTERN = re.compile(
    r"«[^\W\d][\w.-]{0,40}»|(?<!\S)«\s?[^\W\d][\w.-]{0,40}\s?»|<<\s?[^\W\d][\w. -]{0,40}>>"
    r"|(?<![\w{}$\\])\{[^\W\d_][\w.]+(?: [\w.]+){0,3}\}(?!\})"
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Fletfeltet {words} er ikke udfyldt.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet det."), place)
