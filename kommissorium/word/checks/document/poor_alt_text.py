"""En alternativ tekst siger ikke, hvad billedet viser.

## Hvad reglen finder
En alternativ tekst, der er et filnavn, kun siger »billede«, eller er en, som Word selv har fundet på.

## Hvorfor det betyder noget
Den alternative tekst skal kunne træde i stedet for billedet. Words egne forslag er tit forkerte og står på det sprog, som Word var sat
til.

## Forkert
»image003.png« eller »Et billede, der indeholder tekst – Beskrivelse genereret automatisk«.

## Rigtigt
»Kort over Fjordby med de tre skoledistrikter«.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.pictures import find_pictures
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D113",
    name="document.poor-alt-text",
    severity=Severity.WARNING,
    title=N_("En alternativ tekst siger ikke, hvad billedet viser"),
    explanation=N_("»billede1.png« bliver læst op, men fortæller ingenting."),
)

_POOR = re.compile(
    r"\S+\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf)|(?:et\s+)?(?:billede|figur|foto|grafik|logo|picture|image|graphic)\s*\d*|.*(?:genereret\s+automatisk|automatically\s+generated).*",
    re.IGNORECASE | re.DOTALL,
)


def find(context: Context) -> Iterator[Finding]:
    """Alternative texts that are file names, bare kinds or Word's own guesses."""
    for story in context.stories:
        for picture in find_pictures(story):
            if not picture.is_decorative and _POOR.fullmatch(picture.text.strip()):
                message = _("Den alternative tekst »{text}« siger ikke, hvad billedet viser.", text=" ".join(picture.text.split())[:60])
                yield RULE.found(
                    message, _("Højreklik på billedet, vælg »Rediger alternativ tekst«, og skriv det."), story.place_of(picture.element)
                )
