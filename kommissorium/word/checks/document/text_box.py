"""Tekst står i et tekstfelt eller en flydende ramme.

## Hvad reglen finder
Tekstfelter med tekst, afsnit i rammer, og tabeller, som teksten flyder omkring.

## Hvorfor det betyder noget
Det, der flyder, har ingen plads i læserækkefølgen. I en PDF kan teksten havne et tilfældigt sted, og på en telefon kan den dække anden
tekst.

## Forkert
Fakta om udvalget i et tekstfelt ved siden af teksten.

## Rigtigt
De samme fakta i et afsnit eller en tabel »på linje med teksten«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import PARAGRAPH, TEXT_BOX, w

RULE = Rule(
    code="D115",
    name="document.text-box",
    severity=Severity.WARNING,
    title=N_("Tekst står i et tekstfelt eller en flydende ramme"),
    explanation=N_("En skærmlæser læser tekstfelter til sidst, uden sammenhæng eller slet ikke."),
)


def find(context: Context) -> Iterator[Finding]:
    """Text that floats: text boxes, frames and floating tables."""
    for story in context.stories:
        for paragraph in story.paragraphs:
            if paragraph.words and not paragraph.boxed and _is_framed(paragraph):
                yield RULE.found(
                    _("Afsnittet står i en flydende ramme."), _("Fjern rammen, så teksten står i rækkefølge."), paragraph.place()
                )
        for box in story.root.iter(TEXT_BOX):
            told = next((story.by_element[inner] for inner in box.iter(PARAGRAPH) if inner in story.by_element), None)
            if told is not None and any(story.by_element[inner].words for inner in box.iter(PARAGRAPH) if inner in story.by_element):
                hint = _("Flyt teksten ud i brødteksten, og slet tekstfeltet.")
                yield RULE.found(_("Tekst står i et tekstfelt, som skærmlæsere kan springe over."), hint, told.place())
        for table in story.tables:
            if table.rows and table.properties is not None and table.properties.find(w("tblpPr")) is not None:
                hint = _("Vælg Tabelegenskaber › Tabel › Tekstombrydning: Ingen.")
                yield RULE.found(_("Tabellen flyder, så teksten løber uden om den."), hint, table.place())


def _is_framed(paragraph: Paragraph) -> bool:
    return paragraph.properties is not None and paragraph.properties.find(w("framePr")) is not None
