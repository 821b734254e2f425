"""Teksten indeholder et CPR-nummer.

## Hvad reglen finder
Seks cifre, der er en dato, og fire til, med bindestreg eller mellemrum imellem, eller uden, når ordet CPR eller personnummer står lige
foran. Kontrolcifret bliver ikke brugt, for nyere numre følger det ikke.

## Hvorfor det betyder noget
Kommuner har måttet trække tusindvis af dokumenter tilbage på grund af CPR-numre. Det er lettest at opdage, før dokumentet forlader huset.
Meldingen viser ikke selve nummeret.

## Forkert
Borgerens CPR-nummer i en sagsfremstilling.

## Rigtigt
»Borgeren« eller sagens nummer i stedet.
"""

from collections.abc import Iterator

from kommissorium.danish.personal_numbers import PERSONAL_NUMBER, is_a_day, is_sure
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.personal_numbers import masked
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="A108",
    name="safety.personal-number",
    severity=Severity.ERROR,
    title=N_("Teksten indeholder et CPR-nummer"),
    explanation=N_("Et CPR-nummer er en fortrolig oplysning og hører ikke hjemme i et dokument, der kan blive offentliggjort."),
)


def find(context: Context) -> Iterator[Finding]:
    """Numbers that are personal numbers, in texts and properties; the number itself is not told."""
    for place, match in find_words(context, PERSONAL_NUMBER):
        if is_a_day(match) and is_sure(match):
            yield RULE.found(_("Teksten indeholder noget, der ligner et CPR-nummer."), _("Slet det."), masked(place))
