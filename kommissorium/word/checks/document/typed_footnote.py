"""En fodnote er lavet som et hævet tal.

## Hvad reglen finder
Et hævet tal eller en hævet stjerne efter et ord. Enheder og formler som m², km³ og mc² er i orden.

## Hvorfor det betyder noget
Skærmlæseren siger »fodnote« ved en ægte note og lader læseren følge den. Et hævet tal bliver læst op som en del af ordet, og numrene
passer ikke, når en note kommer til.

## Forkert
»resultataftaler1«, hvor 1-tallet er hævet med hånden.

## Rigtigt
En fodnote indsat med Referencer › Indsæt fodnote.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D126",
    name="document.typed-footnote",
    severity=Severity.WARNING,
    title=N_("En fodnote er lavet som et hævet tal"),
    explanation=N_("Fra en ægte fodnote kan læseren springe til noten og tilbage; fra et hævet tal kan man ikke."),
)

_MARK = re.compile(r"\s*(?:\d{1,3}|\*{1,3}|[a-c]?\))\s*")
_BEFORE = re.compile(r"(?:[^\W\d_]{2,}|[.,;:)»”\"’])$")
_UNITS = re.compile(r"\b(?:[kdcm]?m|ha|in|ft|mc)$", re.IGNORECASE)


def find(context: Context) -> Iterator[Finding]:
    """Raised numbers and stars behind words."""
    for run in context.runs:
        before = run.paragraph.text[: run.start].rstrip()
        if _MARK.fullmatch(run.text) and _BEFORE.search(before) and not _UNITS.search(before) and context.looks.of(run).raised:
            message = _("»{mark}« ligner en fodnote, men er bare hævet tekst.", mark=run.text.strip())
            hint = _("Slet tegnet, og indsæt noten med Referencer › Indsæt fodnote.")
            yield RULE.found(message, hint, run.paragraph.place(max(run.start - 12, 0), run.start + len(run.text)))
