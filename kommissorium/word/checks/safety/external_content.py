"""Indhold hentes fra en anden fil.

## Hvad reglen finder
Kæder til regneark, rammer, underdokumenter og datakilder, og felter, der henter tekst eller billeder fra andre filer.

## Hvorfor det betyder noget
Et vedtaget kommissorium må ikke kunne ændre sig, fordi et regneark på et fællesdrev bliver rettet. Modtageren har desuden ikke adgang til
filen.

## Forkert
Feltet INCLUDETEXT med stien til et dokument på H-drevet.

## Rigtigt
Teksten kopieret ind i dokumentet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.external import place_of_link
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A106",
    name="safety.external-content",
    severity=Severity.WARNING,
    title=N_("Indhold hentes fra en anden fil"),
    explanation=N_("Teksten kan ændre sig eller forsvinde, uden at nogen rører dokumentet."),
)

_HARMLESS = frozenset(("hyperlink", "image", "attachedTemplate"))
_FETCHING = frozenset(("INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "LINK", "IMPORT", "DATABASE", "RD"))


def find(context: Context) -> Iterator[Finding]:
    """Links to content in other files, and fields that fetch it."""
    hint = _("Sæt indholdet ind i dokumentet, og bryd kæden (Filer › Oplysninger › Rediger kæder).")
    for story, link in context.links():
        if link.external and link.kind not in _HARMLESS:
            yield RULE.found(_("Indhold hentes fra »{address}«.", address=link.target[:100]), hint, place_of_link(story, link))
    for field in context.fields:
        if field.name in _FETCHING:
            yield RULE.found(_("Et felt ({name}) henter indhold fra en anden fil.", name=field.name), hint, field.place)
