"""En kolonne har ingen overskrift.

## Hvad reglen finder
En tom celle i en tabels øverste række.

## Hvorfor det betyder noget
Kolonnens overskrift bliver læst op før hver celle. Er den tom, hører læseren kun indholdet og må gætte resten.

## Forkert
En tabel med overskrifterne »Tidspunkt«, »« og »Ansvarlig«.

## Rigtigt
En tabel med overskrifterne »Tidspunkt«, »Aktivitet« og »Ansvarlig«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D111",
    name="document.empty-header-cell",
    severity=Severity.WARNING,
    title=N_("En kolonne har ingen overskrift"),
    explanation=N_("En skærmlæser kan ikke sige, hvad cellerne i kolonnen betyder."),
)


def find(context: Context) -> Iterator[Finding]:
    """Empty cells in the first rows of tables, one finding for each table."""
    for table in context.tables():
        first = table.rows[0]
        if len(table.rows) < 2 or len(first.cells) < 2:
            continue
        empty = [cell for cell in first.cells if cell.is_blank and not cell.continues]
        if empty and len(empty) < len(first.cells):
            message = _n("{count} kolonne har ingen overskrift.", "{count} kolonner har ingen overskrift.", len(empty))
            yield RULE.found(message, _("Skriv i tabellens øverste række, hvad kolonnen indeholder."), table.place(empty[0]))
