"""En tabel har ingen overskriftsrække.

## Hvad reglen finder
En tabel med mindst to rækker og to kolonner, hvis første række ikke er markeret som overskriftsrække. Tabeller, hvor den første kolonne
er overskrifter, er i orden.

## Hvorfor det betyder noget
Overskriftsrækken bliver læst op sammen med hver celle, og Word gentager den øverst på næste side, når tabellen bliver delt.

## Forkert
En tidsplan, hvis øverste række kun er gjort fed.

## Rigtigt
Den øverste række med »Gentag som overskriftsrække« slået til.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Table
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="D108",
    name="document.no-header-row",
    severity=Severity.WARNING,
    title=N_("En tabel har ingen overskriftsrække"),
    explanation=N_("Uden overskriftsrække kan en skærmlæser ikke sige, hvilken kolonne et tal eller et navn hører til."),
)


def find(context: Context) -> Iterator[Finding]:
    """Tables whose first row is no header row."""
    for table in context.tables():
        if len(table.rows) < 2 or max(len(row.cells) for row in table.rows) < 2 or table.rows[0].is_header or _has_header_column(table):
            continue
        hint = _("Stil dig i tabellens øverste række, og vælg Layout › Gentag overskriftsrækker.")
        yield RULE.found(_("Tabellen har ingen overskriftsrække."), hint, table.place())


def _has_header_column(table: Table) -> bool:
    """Whether the table says that its first column, and not its first row, holds the headings."""
    look = table.properties.find(w("tblLook")) if table.properties is not None else None
    return look is not None and look.get(w("firstColumn")) == "1" and look.get(w("firstRow")) == "0"
