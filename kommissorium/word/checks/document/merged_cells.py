"""En tabel har flettede celler.

## Hvad reglen finder
Celler, der er flettet på tværs eller nedad. Der er én melding for hver tabel.

## Hvorfor det betyder noget
Den, der får en tabel læst op, hører »række 3, kolonne 2«. Er celler flettet, passer tallene ikke, og overskriften for en kolonne bliver
sagt til den forkerte celle.

## Forkert
En celle »Forberedelse«, der dækker tre rækker.

## Rigtigt
»Forberedelse« gentaget i hver række, eller to tabeller.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D109",
    name="document.merged-cells",
    severity=Severity.WARNING,
    title=N_("En tabel har flettede celler"),
    explanation=N_("Flettede celler gør, at en skærmlæser tæller kolonner og rækker forkert."),
)


def find(context: Context) -> Iterator[Finding]:
    """Tables with merged cells, told at the first of them."""
    for table in context.tables():
        merged = [cell for cell in table.cells() if cell.span > 1 or cell.continues]
        if merged:
            message = _n("Tabellen har {count} flettet celle.", "Tabellen har {count} flettede celler.", len(merged))
            hint = _("Del dem (Layout › Opdel celler), og gentag teksten, eller lav tabellen om til to.")
            yield RULE.found(message, hint, table.place(merged[0]))
