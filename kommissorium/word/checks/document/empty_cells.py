"""En tabel har tomme celler.

## Hvad reglen finder
Tomme celler i tabellens rækker. Der er én melding for hver tabel. Tomme celler i overskriftsrækken har deres egen regel,
og en kolonne med kryds eller andre tegn, som i en tidsplan, er i orden.

## Hvorfor det betyder noget
Den, der lytter, hører »tom« og kan ikke vide, om noget er glemt. »Ingen« eller en tankestreg er et svar.

## Forkert
En tom celle under »Ansvarlig«.

## Rigtigt
»Ingen« eller »–« under »Ansvarlig«.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Table
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D110",
    name="document.empty-cells",
    severity=Severity.INFO,
    title=N_("En tabel har tomme celler"),
    explanation=N_("En tom celle siger ikke, om svaret mangler, eller om der ikke er noget at skrive."),
)

_MARK = re.compile(r"(?:\(?[^\w\s–-]\)?|\(?[A-ZÆØÅ]\)?){0,2}")
"""A sign or a capital, or one of each; a number or a dash is a text."""
_SIGN = re.compile(r"[^\w\s()]")
_GRID = 3
"""From this many columns of capitals on, they are marks and no short words."""


def find(context: Context) -> Iterator[Finding]:
    """Tables with empty cells below the first row, told at the first of them."""
    for table in context.tables():
        if len(table.rows) < 2 or max(len(row.cells) for row in table.rows) < 2:
            continue
        marks = _columns_of_marks(table)
        cells = (cell for row in table.rows[1:] if not row.is_deleted for cell in row.cells)
        empty = [cell for cell in cells if cell.is_blank and not cell.continues and cell.column not in marks]
        if empty:
            message = _n("Tabellen har {count} tom celle.", "Tabellen har {count} tomme celler.", len(empty))
            yield RULE.found(message, _("Skriv svaret, eller skriv »Ingen« eller en tankestreg."), table.place(empty[0]))


def _columns_of_marks(table: Table) -> frozenset[int]:
    """The columns where cells hold a mark or nothing, as those of a time plan: there, nothing is an answer."""
    texts: defaultdict[int, set[str]] = defaultdict(set)
    for cell in (cell for row in table.rows[1:] for cell in row.cells):
        texts[cell.column].add(cell.words)
    marks = frozenset(column for column, found in texts.items() if all(_MARK.fullmatch(text) for text in found))
    has_sign = any(_SIGN.search(text) for column in marks for text in texts[column])
    return marks if has_sign or len(marks) >= _GRID else frozenset()
