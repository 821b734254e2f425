"""Dokumentet indeholder makroer.

## Hvad reglen finder
Et dokument med et makroprojekt, uanset hvad filen hedder.

## Hvorfor det betyder noget
En kommune, der sender makroer ud, beder modtageren slå sin egen beskyttelse fra. Dokumenter dannet af en skabelon med makroer tager dem
med.

## Forkert
En skabelon gemt som .docm.

## Rigtigt
Den samme skabelon gemt som .docx, hvor makroerne forsvinder.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="A101",
    name="safety.macros",
    severity=Severity.ERROR,
    title=N_("Dokumentet indeholder makroer"),
    explanation=N_("Makroer er programmer; de kan køre på læserens maskine, og mange mailsystemer afviser filen."),
)


def find(context: Context) -> Iterator[Finding]:
    """One finding for a document that carries a macro project."""
    if any(name.rpartition("/")[2].lower() == "vbaproject.bin" for name in context.package.members):
        hint = _("Gem dokumentet i Word som »Word-dokument (*.docx)«; så bliver makroerne fjernet.")
        yield RULE.found(_("Dokumentet indeholder makroer."), hint, context.about_settings())
