"""Der er to mellemrum efter hinanden.

## Hvad reglen finder
To til fire mellemrum mellem to ord. Der er én melding for hvert afsnit.

## Hvorfor det betyder noget
De gør ingen skade, men viser, at teksten er rettet i hast, og at et ord måske mangler.

## Forkert
»Udvalget␣␣har behandlet«, hvor ␣ er et mellemrum.

## Rigtigt
»Udvalget␣har behandlet«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="R116",
    name="leftovers.double-space",
    severity=Severity.INFO,
    title=N_("Der er to mellemrum efter hinanden"),
    explanation=N_("Dobbelte mellemrum kommer af rettelser og giver huller i teksten."),
)

_SPACES = re.compile(r"(?<=[^\s]) {2,4}(?=[^\s])")


def find(context: Context) -> Iterator[Finding]:
    """Paragraphs with two spaces in a row, each told once."""
    for paragraph in context.paragraphs():
        found = [match.span() for match in _SPACES.finditer(paragraph.text)]
        if found:
            message = _n("Der er {count} sted med for mange mellemrum.", "Der er {count} steder med for mange mellemrum.", len(found))
            yield RULE.found(
                message, _("Søg efter to mellemrum, og erstat med ét (Ctrl+H)."), paragraph.place(found[0][0] - 1, found[0][1] + 1)
            )
