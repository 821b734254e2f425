"""Teksten har for lille kontrast.

## Hvad reglen finder
Tekst, hvis farve ligger for tæt på baggrunden: under 4,5:1, eller under 3:1 for tekst på mindst 18 punkt (14 punkt fed). Temafarver,
skygge, celler og tabeltypografier er regnet med; tekst i tekstfelter er ikke, for deres baggrund kendes ikke sikkert.

## Hvorfor det betyder noget
WCAG 2.1 kræver den kontrast (1.4.3). Lysegrå tekst ser ud til at være til at undvære, og forsvinder på en dårlig udskrift.

## Forkert
Grå tekst (AAAAAA) på hvidt: 2,3:1.

## Rigtigt
Mørkegrå tekst (595959) på hvidt: 7,0:1.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.colours import contrast
from kommissorium.word.checks.reading.looks import Look
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D118",
    name="document.low-contrast",
    severity=Severity.WARNING,
    title=N_("Teksten har for lille kontrast"),
    explanation=N_("Svagtseende, og alle, der læser på en skærm i solskin, kan ikke læse teksten."),
)

_NORMAL, _LARGE = 4.5, 3.0
_INVISIBLE = 1.1
"""Below it the text cannot be seen at all, which is a matter of safety."""


def find(context: Context) -> Iterator[Finding]:
    """Text too close to its background; one finding for each paragraph and pair of colours."""
    told: set[tuple[Paragraph, str, str]] = set()
    for run in context.runs:
        look = context.looks.of(run)
        if look.colour == "auto" or run.paragraph.boxed or look.hidden or not run.text.strip():
            continue
        behind = context.looks.background(run)
        ratio, key = contrast(look.colour, behind), (run.paragraph, look.colour, behind)
        if _INVISIBLE <= ratio < _needed(look) and key not in told:
            told.add(key)
            message = _(
                "Kontrasten mellem teksten ({colour}) og baggrunden ({behind}) er {ratio}:1.",
                colour=look.colour,
                behind=behind,
                ratio=_danish(ratio),
            )
            yield RULE.found(
                message, _("Vælg en mørkere tekst eller en lysere baggrund; mindst {needed}:1.", needed=_danish(_needed(look))), run.place()
            )


def _needed(look: Look) -> float:
    return _LARGE if look.size >= 18 or (look.bold and look.size >= 14) else _NORMAL


def _danish(ratio: float) -> str:
    """The ratio with one decimal, rounded down so that 4,49 is not told as 4,5."""
    return f"{int(ratio * 10) / 10:.1f}".replace(".", ",")
