"""Filen fortæller, i hvor mange omgange den er skrevet.

## Hvad reglen finder
Revisionsnumre (rsid) i dokumentets indstillinger.

## Hvorfor det betyder noget
De betyder sjældent noget, men hører til det, der bør fjernes, når et dokument skal offentliggøres uden spor.

## Forkert
Et offentliggjort notat, hvis revisionsnumre viser, at det er kopieret fra et andet.

## Rigtigt
Samme notat, efter at Word har gemt det uden revisionsnumre.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="A116",
    name="safety.revision-ids",
    severity=Severity.INFO,
    title=N_("Filen fortæller, i hvor mange omgange den er skrevet"),
    explanation=N_("Words revisionsnumre viser, hvilke afsnit der er skrevet samtidig, og om to dokumenter har samme ophav."),
)


def find(context: Context) -> Iterator[Finding]:
    """One finding for a document with revision numbers."""
    settings = context.settings_root
    numbers = settings.find(w("rsids")) if settings is not None else None
    count = len(numbers.findall(w("rsid"))) if numbers is not None else 0
    if count > 1:
        message = _("Filen gemmer {count} revisionsnumre, som viser, hvordan den er blevet til.", count=count)
        hint = _("Slå »Gem tilfældige tal« fra i Words Center for sikkerhed under beskyttelse af personlige oplysninger, og gem igen.")
        yield RULE.found(message, hint, context.about_settings())
