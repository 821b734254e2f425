"""En skrifttype findes ikke hos alle.

## Hvad reglen finder
Skrifttyper i brug, der hverken følger med Word eller er indlejret i dokumentet. Der er én melding for hver skrifttype.

## Hvorfor det betyder noget
Kommunens egen skrifttype findes ikke hos borgere, rådgivere og på mange telefoner. Tabeller kan få ny bredde og sidetal passe forkert.

## Forkert
Overskrifter i »Fjordby Sans« uden indlejring.

## Rigtigt
Overskrifter i Calibri, eller »Indlejr skrifttyper i filen« slået til.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.fonts import COMMON
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="D122",
    name="document.uncommon-font",
    severity=Severity.WARNING,
    title=N_("En skrifttype findes ikke hos alle"),
    explanation=N_("Mangler skrifttypen hos modtageren, vælger Word en anden, og linjer og sider falder anderledes ud."),
)


def find(context: Context) -> Iterator[Finding]:
    """Fonts in use that are neither common nor embedded, each told once."""
    embedded = _embedded(context)
    told: set[str] = set()
    for run in context.runs:
        font = context.looks.of(run).font if run.text.strip() else ""
        if font and font.casefold() not in COMMON and font not in embedded and font not in told:
            told.add(font)
            message = _("Skrifttypen »{font}« er ikke almindelig og ikke indlejret.", font=font)
            hint = _("Brug en skrifttype, der følger med Word, eller vælg Filer › Indstillinger › Gem › Indlejr skrifttyper i filen.")
            yield RULE.found(message, hint, run.place())


def _embedded(context: Context) -> frozenset[str]:
    table = context.opened.root(context.opened.linked(context.found.main, "fontTable"))
    fonts = table.iter(w("font")) if table is not None else ()
    return frozenset(font.get(w("name"), "") for font in fonts if font.find(w("embedRegular")) is not None)
