"""Et navn er skrevet på to måder.

## Hvad reglen finder
Navne, som kommunens profil kender flere former af, når dokumentet bruger en anden form end den rigtige ved siden af den rigtige.

## Hvorfor det betyder noget
»Økonomiudvalget« og »Økonomi- og Planudvalget« i samme kommissorium gør kompetencen uklar.

## Forkert
»Økonomiudvalget« i afsnit 2 og »Økonomiudv.« i afsnit 5.

## Rigtigt
»Økonomiudvalget« begge steder.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R118",
    name="leftovers.two-forms",
    severity=Severity.WARNING,
    title=N_("Et navn er skrevet på to måder"),
    explanation=N_("Læseren kan ikke vide, om der er tale om ét eller to udvalg."),
)


def find(context: Context) -> Iterator[Finding]:
    """Unwanted forms of names in a document that uses the right one as well."""
    for name in context.settings.names:
        right = _first(context, name.right)
        for form in name.others if right else ():
            place = _first(context, form)
            if place is not None:
                message = _("»{form}« hedder andre steder i dokumentet »{right}«.", form=form, right=name.right)
                yield RULE.found(message, _("Skriv »{right}« alle steder.", right=name.right), place, right)


def _first(context: Context, name: str) -> WordPlace | None:
    """Where the name stands first as words of its own."""
    if name not in context.text:
        return None
    return next((place for place, _match in find_words(context, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"))), None)
