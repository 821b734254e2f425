"""En hel fil er indlejret i dokumentet.

## Hvad reglen finder
Indlejrede regneark, dokumenter, programmer og ActiveX-kontroller, også regnearket bag et diagram.

## Hvorfor det betyder noget
Et diagram viser fire tal, men regnearket bag det kan rumme hele lønlisten. Et indlejret program kan køre på læserens maskine.

## Forkert
Et diagram kopieret ind fra budgettets regneark.

## Rigtigt
Diagrammet sat ind som billede med alternativ tekst.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.external import place_of_link
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A118",
    name="safety.embedded-object",
    severity=Severity.WARNING,
    title=N_("En hel fil er indlejret i dokumentet"),
    explanation=N_("Den indlejrede fil følger med, også de dele af den, som ikke kan ses."),
)

_KINDS = frozenset(("oleObject", "package", "control", "activeXControlBinary"))


def find(context: Context) -> Iterator[Finding]:
    """Whole files inside the document."""
    for story, link in context.links():
        if link.kind in _KINDS and not link.external:
            message = _("Filen »{name}« er indlejret i dokumentet.", name=link.target.rpartition("/")[2])
            yield RULE.found(message, _("Sæt det, der skal vises, ind som tekst, tabel eller billede."), place_of_link(story, link))
