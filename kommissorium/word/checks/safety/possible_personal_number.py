"""Ti cifre kan være et CPR-nummer.

## Hvad reglen finder
Ti cifre i træk, der begynder med en gyldig dato, uden at teksten siger, hvad de er, og tal med bindestreg, når ordene foran siger, at de
er noget andet: »sagsnr.«, »kontrakt nr.«, »konto« og lignende.

## Hvorfor det betyder noget
Et kontonummer eller sagsnummer kan se sådan ud, så reglen er kun en advarsel. Er det et CPR-nummer, må dokumentet ikke sendes ud.

## Forkert
»Ansøger 0101701234«

## Rigtigt
»Ansøger« eller sagens nummer i stedet.
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
    code="A109",
    name="safety.possible-personal-number",
    severity=Severity.WARNING,
    title=N_("Ti cifre kan være et CPR-nummer"),
    explanation=N_("Ti cifre, hvoraf de første seks er en dato, kan være et CPR-nummer uden bindestreg."),
)


def find(context: Context) -> Iterator[Finding]:
    """Ten digits that begin with a day and are not said to be anything."""
    for place, match in find_words(context, PERSONAL_NUMBER):
        if is_a_day(match) and not is_sure(match):
            yield RULE.found(_("Ti cifre kan være et CPR-nummer."), _("Se efter, og slet dem, hvis de er det."), masked(place))
