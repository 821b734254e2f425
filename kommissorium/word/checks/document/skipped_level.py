"""Et overskriftsniveau er sprunget over.

## Hvad reglen finder
En overskrift, som er mere end ét niveau under den forrige, eller et dokument, hvis første overskrift ikke er på niveau 1.

## Hvorfor det betyder noget
Niveauerne fortæller, hvad der hører under hvad. Fra overskrift 1 til overskrift 3 leder læseren forgæves efter det, der skulle stå
imellem.

## Forkert
Overskrift 1 »Organisering« efterfulgt af overskrift 3 »Sekretariat«.

## Rigtigt
Overskrift 1 »Organisering« efterfulgt af overskrift 2 »Sekretariat«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D102",
    name="document.skipped-level",
    severity=Severity.WARNING,
    title=N_("Et overskriftsniveau er sprunget over"),
    explanation=N_("Den, der lytter sig gennem overskrifterne, tror, at der mangler et afsnit."),
)


def find(context: Context) -> Iterator[Finding]:
    """Headings more than one level below the one before."""
    before = -1
    for paragraph in context.body:
        if paragraph.level is None or not paragraph.words or paragraph.boxed:
            continue
        if paragraph.level > before + 1:
            message = _(
                "Overskriften er på niveau {level}, men der er ingen på niveau {missing} over den.",
                level=paragraph.level + 1,
                missing=before + 2,
            )
            yield RULE.found(message, _("Giv den typografien Overskrift {level}.", level=before + 2), paragraph.place())
        before = paragraph.level
