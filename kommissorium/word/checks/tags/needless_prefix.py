"""Et præfiks er ikke nødvendigt.

## Hvad reglen finder
Et af docxtpls præfikser, `p`, `tr`, `tc` eller `r`, hvor blokken omfatter det samme uden.

## Hvorfor det betyder noget
Præfikset gør ingen skade, men den, der skal lære skabelonen, tror, at det betyder noget.

## Forkert
`{%tr for r in risici %}` i rækkens første celle.

## Rigtigt
`{% for r in risici %}` samme sted.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M111",
    name="tags.needless-prefix",
    severity=Severity.INFO,
    title=N_("Et præfiks er ikke nødvendigt"),
    explanation=N_("Programmet finder selv ud af, hvad blokken omfatter."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags whose prefix changes nothing."""
    for part in context.survey.parts:
        for tag in part.needless:
            message = _("»{prefix}« foran »{tag}« er ikke nødvendigt.", prefix=tag.prefix, tag=tag.source)
            yield RULE.found(message, _("Slet det gerne."), tag.place)
