"""Tomme afsnit bruges som afstand.

## Hvad reglen finder
Et eller flere tomme afsnit mellem to afsnit i brødteksten. Det tomme afsnit, som Word selv kræver efter en tabel, tæller ikke med,
og det gør et afsnit med en streg, en farve, et nummer eller et sideskift heller ikke.

## Hvorfor det betyder noget
Afstand hører til typografien. Tomme afsnit bliver læst op, havner øverst på en side efter et sideskift, og skal rettes ét for ét, når
udseendet skal ændres.

## Forkert
Tryk på Enter to gange før en overskrift.

## Rigtigt
En typografi med afstand før og efter.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule
from kommissorium.word.text.distance import Distances, is_merged

RULE = Rule(
    code="D105",
    name="document.empty-paragraphs",
    severity=Severity.WARNING,
    title=N_("Tomme afsnit bruges som afstand"),
    explanation=N_("Skærmlæsere siger »tom« for hvert tomt afsnit, og afstanden ændrer sig, når teksten bliver redigeret."),
)


def find(context: Context) -> Iterator[Finding]:
    """Groups of empty paragraphs between paragraphs of the body."""
    distances = Distances(context.styles_root)
    group: list[Paragraph] = []
    before: Paragraph | None = None
    for paragraph in context.body:
        if paragraph.is_blank and is_merged(paragraph.element):
            continue
        if paragraph.is_blank and paragraph.cell is None and not paragraph.boxed and distances.holds(paragraph.element):
            group.append(paragraph)
            continue
        if group and before is not None and before.cell is None and paragraph.cell is None:
            yield _found(group, before)
        group, before = [], paragraph


def _found(group: list[Paragraph], before: Paragraph) -> Finding:
    words = before.words[-40:].strip() or _("et billede")
    message = _n("Der er {count} tomt afsnit efter »{words}«.", "Der er {count} tomme afsnit efter »{words}«.", len(group), words=words)
    hint = _n(
        "Slet det, og giv typografien afstand før eller efter i stedet.",
        "Slet dem, og giv typografien afstand før eller efter i stedet.",
        len(group),
    )
    return RULE.found(message, hint, group[0].place())
