"""Et andet dokument ligger gemt inde i teksten.

## Hvad reglen finder
Et helt dokument, en hjemmeside eller en tekstfil, der er lagt ind som en blok (altChunk).

## Hvorfor det betyder noget
Ingen kontrol kan se, hvad der står i blokken, og felter i den bliver ikke udfyldt. LibreOffice viser den slet ikke.

## Forkert
Et HTML-stykke, som et andet program har lagt ind i filen.

## Rigtigt
Den samme tekst, efter at filen er åbnet og gemt i Word.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.external import place_before
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.names import w

RULE = Rule(
    code="A104",
    name="safety.foreign-chunk",
    severity=Severity.ERROR,
    title=N_("Et andet dokument ligger gemt inde i teksten"),
    explanation=N_("Indholdet bliver først foldet ud i Word og kan ikke undersøges her."),
)


def find(context: Context) -> Iterator[Finding]:
    """Each place where a whole other document is put in."""
    for story in context.stories:
        for chunk in story.root.iter(w("altChunk")):
            hint = _("Åbn filen i Word, og gem den igen; så bliver indholdet til almindelig tekst. Kør derefter kontrollen igen.")
            yield RULE.found(_("Et andet dokument er lagt ind som en blok, der ikke kan undersøges."), hint, place_before(story, chunk))
