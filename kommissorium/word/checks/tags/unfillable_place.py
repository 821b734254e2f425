"""Et mærke står, hvor intet kan udfyldes.

## Hvad reglen finder
Et mærke et sted i filen, som programmet ikke udfylder: i navnet på et bogmærke eller en typografi, i et kontrolelements prompt, i et
formularfelt, i et diagrams tal eller i adressen på et link i en fodnote.

## Hvorfor det betyder noget
Mærket bliver ikke til noget, og den, der leder, kan finde det i det færdige dokument.

## Forkert
Bogmærket `{{ titel }}`.

## Rigtigt
`{{ titel }}` i teksten, i en alternativ tekst, i et links adresse eller i dokumentets egenskaber.
"""

from collections.abc import Iterator
from dataclasses import replace

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.checks.unfilled import unfilled_words
from kommissorium.word.template.tags import find_tags

RULE = Rule(
    code="M118",
    name="tags.unfillable-place",
    severity=Severity.WARNING,
    title=N_("Et mærke står, hvor intet kan udfyldes"),
    explanation=N_("Det bliver stående i filen, som det er."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags in parts and attributes that are not filled."""
    for place, text in unfilled_words(context):
        for span in find_tags(text)[0]:
            tag = text[span.start : span.end]
            message = _("»{tag}« står et sted, som ikke bliver udfyldt.", tag=tag)
            yield RULE.found(message, _("Flyt det til teksten."), replace(place, excerpt=tag))
