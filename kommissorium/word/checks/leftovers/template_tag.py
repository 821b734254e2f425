"""Et felt fra skabelonen er ikke udfyldt.

## Hvad reglen finder
Felter og koder i krøllede parenteser, hele eller halve.

## Hvorfor det betyder noget
Et felt bliver stående, når det er stavet forkert eller står et sted, som programmet ikke udfylder.

## Forkert
»Bestiller: {{ bestiller }}«

## Rigtigt
»Bestiller: Økonomiudvalget«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R101",
    name="leftovers.template-tag",
    severity=Severity.ERROR,
    title=N_("Et felt fra skabelonen er ikke udfyldt"),
    explanation=N_("Læseren ser skabelonens koder i stedet for teksten."),
)

_PATTERN = re.compile(r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}|\{\{|\}\}|\{%|%\}", re.DOTALL)


def find(context: Context) -> Iterator[Finding]:
    """Each place where it stands."""
    for place, match in find_words(context, _PATTERN):
        message = _("Feltet »{words}« er ikke udfyldt.", words=" ".join(match[0].split())[:60])
        yield RULE.found(message, _("Ret feltet i skabelonen, og dan dokumentet igen."), place)
