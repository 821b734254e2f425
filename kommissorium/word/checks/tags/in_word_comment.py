"""Et mærke i en Word-kommentar bliver ikke udfyldt.

## Hvad reglen finder
Et mærke i en af Words kommentarer i margenen.

## Hvorfor det betyder noget
Kommentarer bliver taget ud, når dokumentet dannes. Det, der skulle have stået i dokumentet, mangler.

## Forkert
En kommentar med teksten `{{ formål }}`.

## Rigtigt
`{{ formål }}` i selve teksten.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import N_, _
from kommissorium.word.checks.comments import comment_places
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.ooxml.names import PARAGRAPH, w
from kommissorium.word.template.tags import find_tags
from kommissorium.word.text.characters import visible_text

RULE = Rule(
    code="M117",
    name="tags.in-word-comment",
    severity=Severity.INFO,
    title=N_("Et mærke i en Word-kommentar bliver ikke udfyldt"),
    explanation=N_("Kommentarer er samtaler og kommer ikke med i dokumentet."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags in the text of comments."""
    root = context.opened.root(context.opened.linked(context.found.main, "comments"))
    places = comment_places(context) if root is not None else {}
    for comment in root.iter(w("comment")) if root is not None else ():
        text = " ".join(visible_text(paragraph) for paragraph in comment.iter(PARAGRAPH))
        for span in find_tags(text)[0]:
            tag = text[span.start : span.end]
            message = _("»{tag}« står i en Word-kommentar og bliver ikke udfyldt.", tag=tag)
            place = places.get(comment.get(w("id"), ""), WordPlace(context.name, _("kommentarer"), excerpt=tag))
            yield RULE.found(message, _("Flyt det til teksten, hvis det skal udfyldes."), place)
