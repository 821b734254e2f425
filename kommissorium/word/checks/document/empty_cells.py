"""En tabel har tomme celler.

## Hvad reglen finder
Tomme celler i tabellens rækker. Der er én melding for hver tabel. Tomme celler i overskriftsrækken har deres egen regel.

## Hvorfor det betyder noget
Den, der lytter, hører »tom« og kan ikke vide, om noget er glemt. »Ingen« eller en tankestreg er et svar.

## Forkert
En tom celle under »Ansvarlig«.

## Rigtigt
»Ingen« eller »–« under »Ansvarlig«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D110",
    name="document.empty-cells",
    severity=Severity.INFO,
    title=N_("En tabel har tomme celler"),
    explanation=N_("En tom celle siger ikke, om svaret mangler, eller om der ikke er noget at skrive."),
)


def find(context: Context) -> Iterator[Finding]:
    """Tables with empty cells below the first row, told at the first of them."""
    for table in context.tables():
        if len(table.rows) < 2 or max(len(row.cells) for row in table.rows) < 2:
            continue
        empty = [cell for row in table.rows[1:] for cell in row.cells if cell.is_blank and not cell.continues]
        if empty:
            message = _n("Tabellen har {count} tom celle.", "Tabellen har {count} tomme celler.", len(empty))
            yield RULE.found(message, _("Skriv svaret, eller skriv »Ingen« eller en tankestreg."), table.place(empty[0]))
