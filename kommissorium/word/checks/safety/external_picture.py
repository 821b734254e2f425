"""Et billede hentes udefra.

## Hvad reglen finder
Billeder, der er linket til i stedet for indlejret.

## Hvorfor det betyder noget
Et dokument skal kunne læses om ti år. Et linket billede er væk, når drevet eller hjemmesiden er flyttet, og kan bruges til at følge
læserne.

## Forkert
Kommunens logo linket fra https://www.eksempel.dk/logo.png.

## Rigtigt
Logoet indsat i dokumentet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.external import place_of_link
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A105",
    name="safety.external-picture",
    severity=Severity.WARNING,
    title=N_("Et billede hentes udefra"),
    explanation=N_("Billedet mangler, når adressen ikke svarer, og den, der ejer adressen, kan se, hvem der åbner dokumentet."),
)


def find(context: Context) -> Iterator[Finding]:
    """Pictures that are links."""
    for story, link in context.links():
        if link.external and link.kind == "image":
            message = _("Et billede hentes fra »{address}«.", address=link.target[:100])
            yield RULE.found(
                message, _("Indsæt billedet i dokumentet (Filer › Oplysninger › Rediger kæder › Bryd kæde)."), place_of_link(story, link)
            )
