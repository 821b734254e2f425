"""Et billede har ingen alternativ tekst.

## Hvad reglen finder
Billeder, figurer, diagrammer og SmartArt uden alternativ tekst. Det, der er markeret som dekorativt, er i orden; tekstfelter har deres
egen regel.

## Hvorfor det betyder noget
Skærmlæseren siger den alternative tekst i stedet for billedet. WCAG 2.1 kræver den (1.1.1). Et billede uden betydning markeres som
dekorativt, så det bliver sprunget over.

## Forkert
Kommunens logo uden alternativ tekst.

## Rigtigt
Kommunens logo med teksten »Fjordby Kommunes logo«, eller en streg markeret som dekorativ.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.pictures import find_pictures
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D112",
    name="document.missing-alt-text",
    severity=Severity.WARNING,
    title=N_("Et billede har ingen alternativ tekst"),
    explanation=N_("Den, der ikke kan se billedet, får kun at vide, at der er et."),
)


def find(context: Context) -> Iterator[Finding]:
    """Pictures and shapes that say nothing of themselves."""
    for story in context.stories:
        for picture in find_pictures(story):
            if not picture.text and not picture.is_decorative:
                message = (
                    _("Billedet eller figuren »{name}« har ingen alternativ tekst.", name=picture.name)
                    if picture.name
                    else _("Et billede eller en figur har ingen alternativ tekst.")
                )
                hint = _("Højreklik på det, vælg »Rediger alternativ tekst«, og skriv, hvad det viser, eller markér det som dekorativt.")
                yield RULE.found(message, hint, story.place_of(picture.element))
