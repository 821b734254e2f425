r"""Dokumentet røber en sti på en maskine eller et drev.

## Hvad reglen finder
Stier til diske og fællesdrev i egenskaber, links og felter. Stien til den tilknyttede skabelon har sin egen regel.

## Hvorfor det betyder noget
»C:\Users\abc\Documents« fortæller en medarbejders initialer. Et link til H-drevet er dødt for alle uden for huset.

## Forkert
Et link til file:///H:/Sager/budget.xlsx.

## Rigtigt
Et link til kommunens hjemmeside, eller filen som bilag.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.external import place_of_link
from kommissorium.word.checks.rule import Rule
from kommissorium.word.text.local_paths import LOCAL_PATH

RULE = Rule(
    code="A113",
    name="safety.local-path",
    severity=Severity.WARNING,
    title=N_("Dokumentet røber en sti på en maskine eller et drev"),
    explanation=N_("Stien viser brugernavne og mapper, og et link til den virker ikke for andre."),
)

_NAMES = ("title", "subject", "keywords", "description", "category", "Template", "HyperlinkBase")


def find(context: Context) -> Iterator[Finding]:
    """Paths in properties, links and fields."""
    properties = [*(context.properties.get(name) for name in _NAMES), *context.properties.custom.values()]
    for text in properties:
        if LOCAL_PATH.search(text):
            hint = _("Ret eller slet egenskaben under Filer › Oplysninger › Egenskaber.")
            yield RULE.found(_("En egenskab røber stien »{path}«.", path=text[:100]), hint, context.about_properties())
    hint = _("Slet linket, eller læg filen, hvor læseren kan hente den.")
    for story, link in context.links():
        if link.external and link.kind == "hyperlink" and LOCAL_PATH.match(link.target):
            yield RULE.found(_("Et link fører til »{path}«.", path=link.target[:100]), hint, place_of_link(story, link))
    for field in context.fields:
        if field.name == "HYPERLINK" and LOCAL_PATH.search(field.code):
            yield RULE.found(
                _("Et link fører til »{path}«.", path=field.code.strip()[10:].strip(' "').replace("\\\\", "\\")[:100]), hint, field.place
            )
