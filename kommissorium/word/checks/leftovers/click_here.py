"""Et indholdsfelt er ikke udfyldt.

## Hvad reglen finder
Indholdsfelter, der stadig viser Words pladsholdertekst, og den samme tekst skrevet uden felt.

## Hvorfor det betyder noget
Teksten er grå i Word, men bliver skrevet ud og læst op som alt andet.

## Forkert
»Klik eller tryk her for at skrive tekst.«

## Rigtigt
Svaret, eller feltet slettet.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.names import is_on
from kommissorium.word.checks.reading.story import Paragraph, StoryText
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import PARAGRAPH, w
from kommissorium.word.ooxml.xml import Element

RULE = Rule(
    code="R109",
    name="leftovers.click-here",
    severity=Severity.WARNING,
    title=N_("Et indholdsfelt er ikke udfyldt"),
    explanation=N_("Læseren ser »Klik her for at skrive tekst«."),
)

_PROMPT = re.compile(
    r"\b(?:klik|klik\s+eller\s+tryk|tryk)\s+(?:her\s+for\s+at\s+\w+|for\s+at\s+(?:angive|skrive|indtaste|vælge)\s+(?:tekst|en\s+dato|et\s+element))"
    r"|\bvælg\s+(?:et\s+element|en\s+dato)\b|\bclick\s+(?:or\s+tap\s+)?here\s+to\s+enter|\bchoose\s+an\s+item\b",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """Content controls that show their prompt, and prompts without one."""
    hint = _("Skriv svaret, eller slet feltet.")
    told: set[int] = set()
    for story in context.stories:
        for control in story.root.iter(w("sdt")):
            paragraph = _first(story, control) if is_on(control.find(w("sdtPr")), "showingPlcHdr") else None
            if paragraph is not None and id(paragraph) not in told:
                told.add(id(paragraph))
                yield RULE.found(_("Et indholdsfelt er ikke udfyldt."), hint, paragraph.place())
        for paragraph in story.paragraphs:
            match = _PROMPT.search(paragraph.text)
            if match and id(paragraph) not in told:
                yield RULE.found(_("»{words}« er blevet stående.", words=match[0]), hint, paragraph.place(*match.span()))


def _first(story: StoryText, control: Element) -> Paragraph | None:
    """The paragraph that `control` holds first, or stands in."""
    inside = (story.by_element[paragraph] for paragraph in control.iter(PARAGRAPH) if paragraph in story.by_element)
    return next(inside, None) or story.paragraph_of(control)
