"""Dokumentet røber stien til sin skabelon.

## Hvad reglen finder
En tilknyttet skabelon på en lokal disk eller et fælles drev.

## Hvorfor det betyder noget
Stien følger med filen, når den bliver offentliggjort. Desuden venter Word længe ved åbning, når drevet ikke findes.

## Forkert
Tilknyttet skabelon: file:///H:/skabeloner/brev.dotx

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
    code="A103",
    name="safety.template-path",
    severity=Severity.WARNING,
    title=N_("Dokumentet røber stien til sin skabelon"),
    explanation=N_("Stien viser navne på servere, mapper og tit medarbejderens initialer."),
)

_REMOTE = ("http:", "https:", "ftp:", "ftps:")


def find(context: Context) -> Iterator[Finding]:
    """One finding for a template that lies on a disk or a drive."""
    for address in attached_templates(context):
        if not address.lower().startswith(_REMOTE):
            message = _("Dokumentet røber, hvor dets skabelon ligger: »{address}«.", address=address[:100])
            yield RULE.found(message, _("Vælg Udvikler › Dokumentskabelon, og skriv Normal.dotm."), context.about_settings())
