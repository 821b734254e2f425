"""Dokumentet har registrerede ændringer.

## Hvad reglen finder
Indsat, slettet og flyttet tekst og ændret formatering, som ingen har accepteret eller afvist. Der er én melding for hvert afsnit.
I en skabelon hører indsatte og slettede mærker under reglerne for mærker (M101 til M105).

## Hvorfor det betyder noget
Slettet tekst ligger stadig i filen. Tallet, der blev forhandlet væk, kan læses af enhver.

## Forkert
»Rammen er 2 1,5 mio. kr.« med 2-tallet som registreret sletning.

## Rigtigt
Den samme sætning efter Gennemse › Accepter.
"""

from collections import Counter
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph, StoryText
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import CELL, PARAGRAPH, PARAGRAPH_PROPERTIES, ROW, RUN_PROPERTIES, TABLE, w
from kommissorium.word.ooxml.xml import Element

RULE = Rule(
    code="A115",
    name="safety.tracked-changes",
    severity=Severity.WARNING,
    title=N_("Dokumentet har registrerede ændringer"),
    explanation=N_("Modtageren kan se, hvad der stod før, hvem der rettede, og hvornår."),
)

_CHANGES = tuple(map(w, (
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "cellIns",
    "cellDel", "numberingChange",
)))  # fmt: skip
_WHOLE = frozenset(map(w, ("ins", "del", "moveFrom", "moveTo")))
_ROW_PROPERTIES = w("trPr")


def find(context: Context) -> Iterator[Finding]:
    """Paragraphs with changes that are neither accepted nor rejected."""
    for story in context.stories:
        counts: Counter[Paragraph | None] = Counter(_home(change, story) for change in _changes(story.root, context.told_changes))
        for paragraph, count in counts.items():
            message = _n("Afsnittet har {count} registreret ændring.", "Afsnittet har {count} registrerede ændringer.", count)
            place = paragraph.place() if paragraph else WordPlace(story.file, story.title)
            yield RULE.found(message, _("Vælg Gennemse › Accepter eller Afvis."), place)


def _changes(root: Element, told: frozenset[Element]) -> Iterator[Element]:
    """The changes, without those that are told already and those of the mark or the row around them."""
    around = {holder for change in told for holder in change.iterancestors(PARAGRAPH, ROW)}
    for change in root.iter(*_CHANGES):
        holder = _whole(change)
        if change not in told and (holder is None or holder not in around):
            yield change


def _whole(change: Element) -> Element | None:
    """The paragraph or row that was inserted, deleted or moved as a whole; None for any other change."""
    owner = change.getparent()
    if owner is None or change.tag not in _WHOLE:
        return None
    if owner.tag == _ROW_PROPERTIES:
        return owner.getparent()
    is_mark = owner.tag == RUN_PROPERTIES and (properties := owner.getparent()) is not None and properties.tag == PARAGRAPH_PROPERTIES
    return next(owner.iterancestors(PARAGRAPH), None) if is_mark else None


def _home(change: Element, story: StoryText) -> Paragraph | None:
    """The paragraph that the change is told at: of one of a row, a cell or a table the first in it."""
    if paragraph := story.paragraph_of(change):
        return paragraph
    holder = next(change.iterancestors(CELL, ROW, TABLE), None)
    return next((story.by_element[one] for one in holder.iter(PARAGRAPH) if one in story.by_element), None) if holder is not None else None
