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
    shown = [paragraph for paragraph in context.body if not paragraph.is_blank]
    for number, paragraph in enumerate(shown):
        if paragraph.level is None or not paragraph.words or paragraph.cell or paragraph.boxed:
            continue
        following = shown[number + 1] if number + 1 < len(shown) else None
        if following is None or (following.level is not None and following.level <= paragraph.level and following.cell is None):
            hint = _("Skriv teksten, skriv »Ingen bemærkninger.«, eller slet overskriften.")
            yield RULE.found(_("Der står ingenting under overskriften »{heading}«.", heading=paragraph.words[:60]), hint, paragraph.place())
