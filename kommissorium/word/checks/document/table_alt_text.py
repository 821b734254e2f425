"""En tabel har ingen alternativ tekst.

## Hvad reglen finder
Tabeller med mindst to rækker og to kolonner, som hverken har titel eller beskrivelse under tabellens egenskaber.

## Hvorfor det betyder noget
Den, der lytter, møder en tabel celle for celle. Med en kort titel ved læseren fra begyndelsen, hvad tabellen handler om.

## Forkert
En tidsplan uden titel i Tabelegenskaber › Alternativ tekst.

## Rigtigt
Titlen »Tidsplan: tidspunkt, aktivitet og ansvarlig«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.names import value
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D114",
    name="document.table-alt-text",
    severity=Severity.INFO,
    title=N_("En tabel har ingen alternativ tekst"),
    explanation=N_("En titel på tabellen lader læseren springe den over eller vide, hvad der kommer."),
)


def find(context: Context) -> Iterator[Finding]:
    """Tables that say nothing of themselves."""
    for table in context.tables():
        told = value(table.properties, "tblCaption") or value(table.properties, "tblDescription")
        if not told.strip() and len(table.rows) > 1 and max(len(row.cells) for row in table.rows) > 1:
            hint = _("Højreklik på tabellen, vælg Tabelegenskaber › Alternativ tekst, og skriv en kort titel.")
            yield RULE.found(_("Tabellen har ingen alternativ tekst."), hint, table.place())
