"""Dokumentet henter en skabelon fra internettet.

## Hvad reglen finder
En tilknyttet skabelon, hvis adresse begynder med http, https eller ftp.

## Hvorfor det betyder noget
Det er en kendt måde at få et harmløst dokument til at hente skadelig kode på. Det fortæller også en fremmed server, hvem der åbner
dokumentet og hvornår.

## Forkert
Tilknyttet skabelon: https://eksempel.dk/brev.dotm

## Rigtigt
Tilknyttet skabelon: Normal.dotm.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.external import attached_templates
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A102",
    name="safety.remote-template",
    severity=Severity.ERROR,
    title=N_("Dokumentet henter en skabelon fra internettet"),
    explanation=N_("Word henter skabelonen, når dokumentet åbnes, og den kan indeholde makroer."),
)

_REMOTE = ("http:", "https:", "ftp:", "ftps:")


def find(context: Context) -> Iterator[Finding]:
    """One finding for a template that lies on a web server."""
    for address in attached_templates(context):
        if address.lower().startswith(_REMOTE):
            message = _("Dokumentet henter en skabelon fra »{address}«, når det åbnes.", address=address[:100])
            hint = _("Åbn det uden netforbindelse, vælg Udvikler › Dokumentskabelon, og skriv Normal.dotm.")
            yield RULE.found(message, hint, context.about_settings())
