"""Et beløb eller en dato er ikke skrevet på dansk.

## Hvad reglen finder
Beløb som 1,250,000, kr. 500, 2.5 mio. kr. og 500,- og datoer som 2020-01-23, 22/8/2019 og 3/4-20. Adresser på nettet, navne på filer,
sagsnumre og loves datoer er undtaget.

## Hvorfor det betyder noget
Et komma er et decimaltegn på dansk, og 3/4/2020 kan være to forskellige dage. Resten ser ud, som om det er kopieret fra et andet system.

## Forkert
»Byrådet gav den 2020-01-23 tilskud på kr 1.000,-.«

## Rigtigt
»Byrådet gav den 23. januar 2020 tilskud på 1.000 kr.«
"""

from collections.abc import Iterator

from kommissorium.danish.written_forms import foreign_forms
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="R119",
    name="leftovers.foreign-form",
    severity=Severity.INFO,
    title=N_("Et beløb eller en dato er ikke skrevet på dansk"),
    explanation=N_("Læseren skal ikke gætte, om et komma deler tusinder, eller hvilket tal i en dato der er måneden."),
)


def find(context: Context) -> Iterator[Finding]:
    """Such amounts and dates in the paragraphs of all parts."""
    for paragraph in context.paragraphs():
        for form in foreign_forms(paragraph.text):
            message = _("»{words}« er ikke skrevet på dansk.", words=form.words)
            hint = _("Skriv »{danish}«.", danish=form.danish) if form.danish else _("Skriv måneden med bogstaver.")
            yield RULE.found(message, hint, paragraph.place(form.start, form.start + len(form.words)))
