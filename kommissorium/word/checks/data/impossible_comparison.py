"""En sammenligning kan ikke udføres.

## Hvad reglen finder
Større eller mindre end mellem forskellige slags værdier, for eksempel et beløb og et tal, og `in` i noget, der hverken er en tekst eller en
liste.

## Hvorfor det betyder noget
Dokumentet stopper ved mærket, uanset hvad der står i data.

## Forkert
`{% if økonomi.beløb > 100000 %}` og `{% if baggrund.beslutninger > 2 %}`.

## Rigtigt
`{% if økonomi.beløb %}` og `{% if baggrund.beslutninger | length > 2 %}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.comparison_hints import comparison_hint
from kommissorium.word.checks.inference.comparisons import cannot_be_done
from kommissorium.word.checks.inference.facts import Compared
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M223",
    name="data.impossible-comparison",
    severity=Severity.ERROR,
    title=N_("En sammenligning kan ikke udføres"),
    explanation=N_("De to sider er forskellige slags værdier, og dokumentet stopper."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Comparisons that no data can make possible."""
    for fact in context.seen(Compared):
        if cannot_be_done(fact):
            left, right, tag = told(fact.left.type), told(fact.right.type), fact.tag.source
            message = (
                _("»{tag}« leder efter {left} i {right}.", tag=tag, left=left, right=right)
                if fact.sign in ("in", "not in")
                else _("»{tag}« sammenligner {left} med {right}.", tag=tag, left=left, right=right)
            )
            yield RULE.found(message, comparison_hint(fact), fact.tag.place)
