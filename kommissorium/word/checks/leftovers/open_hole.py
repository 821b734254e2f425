"""Et godkendt dokument har et åbent spørgsmål.

## Hvad reglen finder
Markerede huller (»afklares«) i et dokument, der selv siger, at det er godkendt: i rækken Status, i teksten »Status: godkendt« eller i
egenskaberne.

## Hvorfor det betyder noget
I et udkast er et åbent spørgsmål ærligt. I et godkendt kommissorium betyder det, at udvalget har vedtaget noget ufærdigt.

## Forkert
Status »Godkendt« og under økonomi »[AFKLARES]«.

## Rigtigt
Status »Udkast«, eller svaret skrevet.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.names import value
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R104",
    name="leftovers.open-hole",
    severity=Severity.ERROR,
    title=N_("Et godkendt dokument har et åbent spørgsmål"),
    explanation=N_("Det, der er vedtaget, kan ikke samtidig være ukendt."),
)

_MARK = re.compile(r"\[\s*afklares\b[^\]]*\]|\bAFKLARES\b", re.IGNORECASE)
_LABEL = re.compile(r"(?:dokumentets\s+)?status\s*:?", re.IGNORECASE)
_APPROVED = re.compile(r"(?:endeligt?\s+)?(?:godkendt|vedtaget)(?!\w)(?!.*\bikke\b).*", re.IGNORECASE)
_STATUS_LINE = re.compile(r"status\s*:\s*(?:endeligt?\s+)?(?:godkendt|vedtaget)\b", re.IGNORECASE)


def find(context: Context) -> Iterator[Finding]:
    """Marked holes in a document that calls itself approved."""
    if not _is_approved(context):
        return
    for run in context.runs:
        if run.text.strip() and value(run.properties, "rStyle") == context.settings.hole_style:
            yield _found(run.place())
    for place, match in find_words(context, _MARK):
        if match[0].isupper() or match[0].startswith("["):
            yield _found(place)


def _found(place: WordPlace) -> Finding:
    return RULE.found(_("Dokumentet er godkendt, men her mangler et svar."), _("Skriv svaret, eller sæt status tilbage til udkast."), place)


def _is_approved(context: Context) -> bool:
    if context.settings.approved is not None:
        return context.settings.approved
    if _APPROVED.fullmatch(context.properties.get("contentStatus")) or any(
        _STATUS_LINE.match(paragraph.words) for paragraph in context.body
    ):
        return True
    pairs = (pair for table in context.tables() for row in table.rows for pair in pairwise(row.cells))
    return any(_LABEL.fullmatch(label.words) and _APPROVED.fullmatch(said.words) for label, said in pairs)
