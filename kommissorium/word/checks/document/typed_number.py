"""Et nummer i en overskrift er skrevet med hånden.

## Hvad reglen finder
En overskrift, der begynder med et tal, et bogstav eller et romertal, som nogen har skrevet.

## Hvorfor det betyder noget
Når et afsnit bliver slettet eller flyttet, passer hverken numrene eller henvisningerne. Nummererer typografien også selv, står der »3. 3.
Organisering«.

## Forkert
Overskriften »3. Organisering«, hvor »3.« er skrevet.

## Rigtigt
Overskriften »Organisering« i en typografi, der selv sætter nummeret.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.names import value
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="D103",
    name="document.typed-number",
    severity=Severity.WARNING,
    title=N_("Et nummer i en overskrift er skrevet med hånden"),
    explanation=N_(
        "Numre, der er skrevet med hånden, følger ikke med, når et afsnit flyttes, og står dobbelt, når typografien selv nummererer."
    ),
)

_NUMBER = re.compile(r"\s*((?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-Za-z][.)]))[\s\u00a0]+(?=\S)(\w*)")
_MONTHS = frozenset({
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december", "kvartal",
    "halvår", "udkast", "udgave", "behandling", "gang", "del", "år",
})  # fmt: skip
"""Words that make the number before them part of the heading."""


def find(context: Context) -> Iterator[Finding]:
    """Headings that begin with a number in their text."""
    for paragraph in context.body:
        match = _NUMBER.match(paragraph.text) if paragraph.level is not None else None
        if match is None or match[2].casefold() in _MONTHS or (match[1].isdigit() and _is_counted(match[2])):
            continue
        if _numbers_itself(context, paragraph):
            message = _("Overskriften har både et automatisk nummer og det skrevne »{number}«.", number=match[1])
            hint = _("Slet det skrevne nummer.")
        else:
            message = _("Overskriften begynder med et skrevet nummer (»{number}«).", number=match[1])
            hint = _("Slet det, og brug en overskriftstypografi med automatisk nummerering.")
        yield RULE.found(message, hint, paragraph.place())


def _is_counted(word: str) -> bool:
    """Whether a bare number counts the next word, which then goes on in lower case: »5 spørgsmål«."""
    return word[:1].islower()


def _numbers_itself(context: Context, paragraph: Paragraph) -> bool:
    own = paragraph.properties.find(w("numPr")) if paragraph.properties is not None else None
    if own is not None:
        return value(own, "numId") != "0"
    return context.styles.numbering_of(paragraph.style) is not None
