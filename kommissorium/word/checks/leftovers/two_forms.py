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
        right = next(iter(find_words(context, _form(name.right))), None)
        if right is None:
            continue
        for form in name.others:
            first = next(iter(find_words(context, _form(form))), None)
            if first is not None:
                message = _("»{form}« hedder andre steder i dokumentet »{right}«.", form=form, right=name.right)
                yield RULE.found(message, _("Skriv »{right}« alle steder.", right=name.right), first[0], right[0])


def _form(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
