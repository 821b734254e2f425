"""En overskrift har ingen tekst under sig.

## Hvad reglen finder
En overskrift, der følges af en anden på samme eller højere niveau, eller som er dokumentets sidste linje.

## Hvorfor det betyder noget
Tomme overskrifter stammer fra skabelonen. Ingen kan se, om der ikke er noget at sige, eller om afsnittet er glemt.

## Forkert
»Konsekvenser« lige efter fulgt af »Tidsplan«.

## Rigtigt
»Ingen bemærkninger.« under »Konsekvenser«, eller overskriften slettet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="R115",
    name="leftovers.empty-heading",
    severity=Severity.WARNING,
    title=N_("En overskrift har ingen tekst under sig"),
    explanation=N_("Læseren leder efter et afsnit, der ikke er skrevet."),
)


def find(context: Context) -> Iterator[Finding]:
    """Headings that nothing of their own follows."""
    pending: Paragraph | None = None
    for paragraph in (*context.body, None):
        is_heading = paragraph is not None and paragraph.level is not None
        if (pending is None and not is_heading) or (paragraph is not None and paragraph.is_blank):
            continue
        if pending is not None and _follows_at_once(paragraph, pending):
            hint = _("Skriv teksten, skriv »Ingen bemærkninger.«, eller slet overskriften.")
            yield RULE.found(_("Der står ingenting under overskriften »{heading}«.", heading=pending.words[:60]), hint, pending.place())
        pending = paragraph if is_heading and paragraph is not None and _counts(paragraph) else None


def _counts(heading: Paragraph) -> bool:
    return bool(heading.words) and not heading.cell and not heading.boxed


def _follows_at_once(paragraph: Paragraph | None, heading: Paragraph) -> bool:
    """Whether the document ends behind `heading`, or another heading that it does not own comes there."""
    if paragraph is None or heading.level is None:
        return True
    return paragraph.level is not None and paragraph.level <= heading.level and paragraph.cell is None
