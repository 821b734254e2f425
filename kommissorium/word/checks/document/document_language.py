"""Dokumentets sprog er ikke dansk.

## Hvad reglen finder
Et dokument med dansk tekst, hvor det meste af teksten er markeret med et andet sprog end dansk eller slet ikke med noget.

## Hvorfor det betyder noget
Sproget bestemmer, hvilken stemme der læser op, hvordan ord bliver delt, og hvilken ordbog stavekontrollen bruger. WCAG 2.1 kræver det
angivet (3.1.1).

## Forkert
Korrektursprog: engelsk (USA) i et dansk dokument.

## Rigtigt
Korrektursprog: dansk i hele dokumentet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import danish_share

RULE = Rule(
    code="D106",
    name="document.document-language",
    severity=Severity.WARNING,
    title=N_("Dokumentets sprog er ikke dansk"),
    explanation=N_("En skærmlæser, der tror, at teksten er engelsk, læser den op, så den ikke kan forstås."),
)

_ENOUGH = 20
"""Words from which a text's own language can be told."""
_SOME = 0.05
"""The share of small Danish words below which a text is in another language."""


def find(context: Context) -> Iterator[Finding]:
    """One finding when most of the body is marked as another language than Danish."""
    declared = context.language
    text = " ".join(paragraph.words for paragraph in context.body)
    foreign = len(text.split()) >= _ENOUGH and danish_share(text) < _SOME
    if not text or declared.startswith("da") or foreign:
        return
    if declared:
        message = _("Dokumentets sprog er sat til »{language}«.", language=declared)
    else:
        message = _("Dokumentet siger ikke, hvilket sprog det er på.")
    hint = _("Markér alt (Ctrl+A), vælg Gennemse › Sprog › Angiv korrektursprog › Dansk, og vælg »Angiv som standard«.")
    yield RULE.found(message, hint, context.about_settings())
