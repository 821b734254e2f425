"""Den første af en liste, som kan være tom.

## Hvad reglen finder
`[0]` efter en valgfri liste uden et `{% if … %}` om listen.

## Hvorfor det betyder noget
Den dag ingen har skrevet noget i listen, stopper dokumentet med en fejl.

## Forkert
`{{ kilder[0] }}`

## Rigtigt
`{% if kilder %}{{ kilder[0] }}{% endif %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import First
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M212",
    name="data.first-of-none",
    severity=Severity.WARNING,
    title=N_("Den første af en liste, som kan være tom"),
    explanation=N_("Er listen tom, kan dokumentet ikke dannes."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Items of lists that may be empty."""
    for fact in context.seen(First):
        if fact.value.path:
            message = _("»{tag}« tager en af rækkerne i »{path}«, men listen kan være tom.", tag=fact.tag.source, path=fact.value.path)
            yield RULE.found(message, _("Sæt »{{% if {path} %}}« uden om.", path=fact.value.path), fact.tag.place)
