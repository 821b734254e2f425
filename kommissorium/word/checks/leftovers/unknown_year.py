"""Et årstal er ikke udfyldt.

## Hvad reglen finder
Årstal, hvis sidste et eller to cifre er x'er, spørgsmålstegn eller understregninger. Navne på programmer, som »Windows 200x«, er i orden.

## Hvorfor det betyder noget
Skabeloner er tit fra et andet årti; »201x« fortæller læseren, at teksten er kopieret.

## Forkert
»Budget 201x«

## Rigtigt
»Budget 2020«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R106",
    name="leftovers.unknown-year",
    severity=Severity.WARNING,
    title=N_("Et årstal er ikke udfyldt"),
    explanation=N_("»201x« er en plads, som ingen fik udfyldt."),
)

_PATTERN = re.compile(r"(?<![\w.])(?:19|20)(?:\dx|xx|\d\?(?!\?)|\?\?|\d_|__+)(?!\w)", re.IGNORECASE)
_PROGRAM = re.compile(r"\b(?:Windows|Server|Office|Word|Excel|Outlook|Exchange|SharePoint)\s$")


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        if _PROGRAM.search(match.string[: match.start()]):
            continue
        message = _("Årstallet »{words}« er ikke udfyldt.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Skriv årstallet."), place)
