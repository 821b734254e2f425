"""En kommentar er ikke løst.

## Hvad reglen finder
Kommentarer, der ikke er markeret som løst.

## Hvorfor det betyder noget
En åben kommentar er et spørgsmål, ingen har svaret på. Bliver den sendt ud, kan alle læse den og se, hvem der skrev den.

## Forkert
»Er det her lovligt?« i margenen af det udsendte dokument.

## Rigtigt
Kommentaren besvaret og slettet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.comments import open_comments
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A114",
    name="safety.open-comment",
    severity=Severity.WARNING,
    title=N_("En kommentar er ikke løst"),
    explanation=N_("Kommentarer følger med filen og kan indeholde, hvad der kun var til kolleger."),
)


def find(context: Context) -> Iterator[Finding]:
    """Comments that nobody has marked as settled, told where they stand in the text."""
    for comment in open_comments(context):
        message = _("En kommentar er ikke løst: »{text}«.", text=comment.text[:60]) if comment.text else _("En kommentar er ikke løst.")
        yield RULE.found(message, _("Svar på den, og slet den (Gennemse › Slet)."), comment.place)
