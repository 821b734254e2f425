"""Egenskaberne nævner personer eller firma.

## Hvad reglen finder
Forfatter, sidst ændret af, leder og firma i dokumentets egenskaber. Et navn på en kommune, region eller afdeling er i orden.

## Hvorfor det betyder noget
Navne på medarbejdere og på et rådgivningsfirma, hvis skabelon blev genbrugt, følger med ud. De er tit forkerte.

## Forkert
Forfatter: initialerne på en medarbejder, der er holdt op.

## Rigtigt
Forfatter: Fjordby Kommune.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, quoted
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A112",
    name="safety.author-names",
    severity=Severity.INFO,
    title=N_("Egenskaberne nævner personer eller firma"),
    explanation=N_("Den, der henter dokumentet, kan se, hvem der skrev det, og hvem der sidst gemte det."),
)

_BODY = re.compile(r"kommune|region|sekretariat|forvaltning|afdeling|center|styrelse|ministeri|\{\{", re.IGNORECASE)
_PROGRAMS = frozenset(("python-docx", "kommissorium", "microsoft office word", "libreoffice", "docx", "un-named"))
_NAMED = ("creator", "lastModifiedBy", "Manager", "Company")


def find(context: Context) -> Iterator[Finding]:
    """One finding with the names that the properties tell."""
    told = dict.fromkeys(context.properties.get(name) for name in _NAMED)
    names = [name for name in told if name and name.casefold() not in _PROGRAMS and not _BODY.search(name)]
    if names:
        message = _("Dokumentets egenskaber nævner {names}.", names=", ".join(quoted(name[:40]) for name in names))
        hint = _("Vælg Filer › Oplysninger › Undersøg dokument, og fjern dokumentegenskaberne, før det offentliggøres.")
        yield RULE.found(message, hint, context.about_properties())
