"""Dokumentet har registrerede ændringer.

## Hvad reglen finder
Indsat, slettet og flyttet tekst og ændret formatering, som ingen har accepteret eller afvist. Der er én melding for hvert afsnit.

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
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

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


def find(context: Context) -> Iterator[Finding]:
    """Paragraphs with changes that are neither accepted nor rejected."""
    for story in context.stories:
        counts: Counter[Paragraph | None] = Counter(story.paragraph_of(change) for change in story.root.iter(*_CHANGES))
        for paragraph, count in counts.items():
            message = _n("Afsnittet har {count} registreret ændring.", "Afsnittet har {count} registrerede ændringer.", count)
            place = paragraph.place() if paragraph else WordPlace(story.file, story.title)
            yield RULE.found(message, _("Vælg Gennemse › Accepter eller Afvis."), place)
