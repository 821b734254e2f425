"""En linje ligner en overskrift, men er det ikke.

## Hvad reglen finder
En kort linje for sig selv, som er gjort fed eller større med hånden, og som almindelig tekst følger efter.

## Hvorfor det betyder noget
Den, der får teksten læst op, springer fra overskrift til overskrift. En linje, der kun ser ud som en overskrift, findes ikke på den
liste. Den kommer heller ikke med i indholdsfortegnelsen, og den kan blive skilt fra sin tekst af et sideskift.

## Forkert
Linjen »Organisering« i typografien Normal, markeret og gjort fed.

## Rigtigt
Linjen »Organisering« i typografien Overskrift 2.
"""

from collections.abc import Iterator
from itertools import pairwise

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import Paragraph
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="D101",
    name="document.formatted-heading",
    severity=Severity.WARNING,
    title=N_("En linje ligner en overskrift, men er det ikke"),
    explanation=N_("Skærmlæsere og navigationsruden kender kun overskrifter, der er lavet med en overskriftstypografi."),
)

_LONGEST = 80
_MOST_WORDS = 12
_LARGER = 1.25
"""How many times the size of the style makes a line look like a heading."""
_EXCUSED = ("title", "subtitle", "caption", "header", "footer", "toc", "salutation", "signature", "list", "quote")


def find(context: Context) -> Iterator[Finding]:
    """Short lines that were made to look like headings by hand."""
    for paragraph, following in pairwise(context.body):
        if (
            not _is_short_line(paragraph)
            or following.level is not None
            or following.is_blank
            or following.cell
            or _stands_out(context, following)
        ):
            continue
        if not context.formats.names.get(paragraph.style, "").startswith(_EXCUSED) and _stands_out(context, paragraph):
            message = _("Linjen »{line}« ligner en overskrift, men har ikke en overskriftstypografi.", line=paragraph.words)
            yield RULE.found(message, _("Giv den typografien Overskrift 1, 2 eller 3."), paragraph.place())


def _is_short_line(paragraph: Paragraph) -> bool:
    if paragraph.level is not None or paragraph.cell or paragraph.boxed or not paragraph.words:
        return False
    is_line = len(paragraph.words) <= _LONGEST and len(paragraph.words.split()) <= _MOST_WORDS and "\t" not in paragraph.text.strip()
    return is_line and not paragraph.words.endswith((".", ",", ";", ":", "!", "?", "%}")) and any(map(str.isalpha, paragraph.words))


def _stands_out(context: Context, paragraph: Paragraph) -> bool:
    """Whether all of it is bold or larger than its style makes it."""
    runs = [run for run in paragraph.runs if run.text.strip()]
    styled = context.looks.of_style(paragraph.style)
    looks = [context.looks.of(run) for run in runs]
    bold = not styled.bold and all(look.bold for look in looks)
    return bool(runs) and (bold or all(look.size >= styled.size * _LARGER for look in looks))
