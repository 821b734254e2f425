"""En links tekst siger ikke, hvor den fører hen.

## Hvad reglen finder
Links, hvis tekst er »klik her«, »læs mere« eller lignende, eller en hel webadresse. En mailadresse er i orden.

## Hvorfor det betyder noget
WCAG 2.1 kræver, at man kan forstå et link (2.4.4). En webadresse bliver læst op tegn for tegn.

## Forkert
»Læs mere her«, hvor kun »her« er et link.

## Rigtigt
»Læs mere i styrelsesvedtægten«, hvor »styrelsesvedtægten« er et link.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.names import HYPERLINK, RELATION_ID
from kommissorium.word.checks.reading.story import Paragraph, Run
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.xml import Element

RULE = Rule(
    code="D123",
    name="document.link-text",
    severity=Severity.WARNING,
    title=N_("En links tekst siger ikke, hvor den fører hen"),
    explanation=N_("Skærmlæserens liste over links består kun af deres tekst: ti gange »klik her« er ti gange ingenting."),
)

_EMPTY_WORDS = re.compile(
    r"(?:(?:klik|tryk|læs|se|find|hent|gå|følg)\s+)?(?:her|mere|mere\s+her|link|linket|dette\s+link)|her|link|læs\s+videre|download|here|click\s+here|read\s+more|more",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{12,}", re.IGNORECASE)


def find(context: Context) -> Iterator[Finding]:
    """Links whose words tell nothing, or are an address."""
    for story in context.stories:
        for paragraph in story.paragraphs:
            for words, start in _links(paragraph):
                text = words.strip(" .,:;»«\u00a0")
                if _EMPTY_WORDS.fullmatch(text):
                    message = _("Linkets tekst, »{text}«, siger ikke, hvor det fører hen.", text=text)
                elif _ADDRESS.fullmatch(text):
                    message = _("Linkets tekst er en webadresse.")
                else:
                    continue
                yield RULE.found(
                    message, _("Skriv, hvad læseren finder, og gør de ord til linket."), paragraph.place(start, start + len(words))
                )


def _links(paragraph: Paragraph) -> Iterator[tuple[str, int]]:
    """The words of each link in the paragraph, and where they begin."""
    for holder, runs in groupby(paragraph.runs, key=_holder):
        if holder is not None:
            found = list(runs)
            yield "".join(run.text for run in found), found[0].start


def _holder(run: Run) -> Element | None:
    return next((ancestor for ancestor in run.element.iterancestors() if ancestor.tag == HYPERLINK and ancestor.get(RELATION_ID)), None)
