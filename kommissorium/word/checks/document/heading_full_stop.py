"""En overskrift slutter med punktum.

## Hvad reglen finder
En overskrift, der slutter med punktum. Forkortelser og tre prikker er i orden.

## Hvorfor det betyder noget
Et punktum får oplæsningen til at lyde som en sætning, og det røber tit et helt afsnit, der ved en fejl har fået en overskriftstypografi.

## Forkert
Overskriften »Udvalget afgiver indstilling.«

## Rigtigt
Overskriften »Udvalgets indstilling«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D125",
    name="document.heading-full-stop",
    severity=Severity.INFO,
    title=N_("En overskrift slutter med punktum"),
    explanation=N_("Overskrifter har ikke punktum; står der et, er linjen måske slet ikke en overskrift."),
)

_SHORT_FORM = re.compile(r"(?:\b(?:m\.?v|m\.?m|osv|etc|pct|kr|nr|stk|jf|inkl|ekskl|evt|ca|o\.?l|m\.?fl|afd|tlf)|\.\.)\.$", re.IGNORECASE)


def find(context: Context) -> Iterator[Finding]:
    """Headings that end as a sentence does."""
    for paragraph in context.body:
        if paragraph.level is not None and paragraph.words.endswith(".") and not _SHORT_FORM.search(paragraph.words):
            hint = _("Slet punktummet, eller giv linjen typografien Normal, hvis den er almindelig tekst.")
            yield RULE.found(_("Overskriften slutter med punktum."), hint, paragraph.place())
