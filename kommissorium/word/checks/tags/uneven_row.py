"""En blok omfatter kun nogle af rækkens celler.

## Hvad reglen finder
En blok, der begynder i én celle og slutter i en anden i samme række uden at omfatte hele rækken, når tabellens andre rækker ikke har en
blok over de samme celler.

## Hvorfor det betyder noget
Cellerne bliver gentaget inde i rækken, så den får flere eller færre celler end der er overskrifter. Som regel er det rækken, der skulle
gentages.

## Forkert
`{% for r in risici %}` i rækkens anden celle og `{% endfor %}` i den tredje.

## Rigtigt
`{% for r in risici %}` i rækkens første celle og `{% endfor %}` i den sidste.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M119",
    name="tags.uneven-row",
    severity=Severity.WARNING,
    title=N_("En blok omfatter kun nogle af rækkens celler"),
    explanation=N_("Rækken får flere eller færre celler end tabellens andre rækker."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Blocks over some cells of a row."""
    for part in context.survey.parts:
        for tag in part.uneven:
            message = _("»{tag}« omfatter kun nogle af rækkens celler og gør rækken anderledes end tabellens andre.", tag=tag.source)
            hint = _("Flyt begyndelsen til rækkens første celle og slutningen til den sidste, eller skriv »tc« foran: »{%tc for … %}«.")
            yield RULE.found(message, hint, tag.place)
