"""En liste er skrevet med tegn i stedet for Words lister.

## Hvad reglen finder
To eller flere linjer efter hinanden, der begynder med en skreven streg, prik, stjerne, et tal eller et bogstav. Datoer (»1. maj«) og
forbogstaver (»A. P. Møller«) er i orden.

## Hvorfor det betyder noget
En ægte liste bliver læst op som en liste: hvor mange punkter den har, og hvor den slutter. Skrevne tegn bliver læst op som »streg«, og
den anden linje af et punkt får ingen indrykning.

## Forkert
»- Formand«, »- To medlemmer«, hvor stregerne er skrevet.

## Rigtigt
De samme to linjer i typografien Opstilling – punkttegn.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="D104",
    name="document.typed-list",
    severity=Severity.WARNING,
    title=N_("En liste er skrevet med tegn i stedet for Words lister"),
    explanation=N_("Skærmlæsere kan kun sige »liste med fire punkter«, når listen er lavet som en liste."),
)

_SIGN = re.compile(r"\s*(?:([-–—•·*▪●○o])|(\d{1,2}|[a-zA-Z])[.)])[ \t\u00a0]+(?=\S)")
_NO_SIGN = re.compile(
    r"\s*(?:\d{1,2}\.\s+(?i:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|behandling)\b"
    r"|[A-ZÆØÅ]\.\s*(?:[A-ZÆØÅ]\.|[A-ZÆØÅ]\w*sen\b))"
)
"""A date, and the initials of a name."""
_Line = tuple[Paragraph, str, int]


def find(context: Context) -> Iterator[Finding]:
    """Rows of lines that begin with typed signs; one finding for each row."""
    for marks in _rows(context):
        if len(marks) > 1:
            message = _n(
                "{count} linje begynder med et skrevet punkttegn eller nummer.",
                "{count} linjer begynder med et skrevet punkttegn eller nummer.",
                len(marks),
            )
            yield RULE.found(message, _("Slet tegnene, markér linjerne, og vælg en punkt- eller nummeropstilling."), marks[0].place())


def _rows(context: Context) -> Iterator[list[Paragraph]]:
    row: list[Paragraph] = []
    last = ""
    for paragraph, line in _lines(context):
        match = _SIGN.match(line) if paragraph.level is None and not _is_list(context, paragraph) and not _NO_SIGN.match(line) else None
        sign = (match[1] or match[2]) if match else ""
        if row and (not sign or not _follows(last, sign) or paragraph.cell is not row[-1].cell):
            yield row
            row = []
        if sign:
            row.append(paragraph)
        last = sign
    yield row


def _lines(context: Context) -> Iterator[tuple[Paragraph, str]]:
    return ((paragraph, line) for paragraph in context.body for line in paragraph.text.split("\n"))


def _follows(one: str, other: str) -> bool:
    """Whether the sign `other` goes on with the list in which `one` stood: the same bullet, or the next number or letter."""
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    if one.isalpha() and other.isalpha() and one != other:
        return ord(other) == ord(one) + 1
    return one == other and (not one.isalpha() or one == "o")


def _is_list(context: Context, paragraph: Paragraph) -> bool:
    own = paragraph.properties.find(w("numPr")) if paragraph.properties is not None else None
    return own is not None or context.styles.numbering_of(paragraph.style) is not None
