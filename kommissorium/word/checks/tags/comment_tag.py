"""En kommentar i skabelonen kommer ikke med.

## Hvad reglen finder
Tekst mellem `{#` og `#}`.

## Hvorfor det betyder noget
Den bliver ikke en del af dokumentet. Det er meningen, hvis det er en besked til den næste, der retter i skabelonen.

## Forkert
`{# Husk beløbet #}` om noget, der skulle have stået i dokumentet.

## Rigtigt
`{# Afsnittet er aftalt med økonomi #}` om skabelonen selv.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Opener

RULE = Rule(
    code="M113",
    name="tags.comment-tag",
    severity=Severity.INFO,
    title=N_("En kommentar i skabelonen kommer ikke med"),
    explanation=N_("Det, der står mellem {# og #}, bliver udeladt."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Comments among the tags."""
    for tag in context.typed:
        if tag.tag.opener is Opener.COMMENT:
            message = _("»{tag}« er en kommentar og kommer ikke med i dokumentet.", tag=tag.shown)
            yield RULE.found(message, _("Slet »{#« og »#}«, hvis teksten skal med."), tag.place)
