"""En sammenligning, der aldrig kan passe.

## Hvad reglen finder
Lighed mellem for eksempel en tekst og et tal eller mellem en lang tekst og noget som helst, og større og mindre mellem beløb eller
tidspunkter, der er skrevet ud.

## Hvorfor det betyder noget
Svaret er altid det samme, eller det følger bogstaverne i stedet for tallene: »ultimo 2019« er ikke efter »primo 2020«.

## Forkert
`{% if huller == "3" %}` og `{% if tidsplan.periode.til > "primo 2020" %}`

## Rigtigt
`{% if huller == 3 %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.comparison_hints import comparison_hint
from kommissorium.word.checks.inference.comparisons import UNSURE, cannot_be_done, family
from kommissorium.word.checks.inference.facts import Compared
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M209",
    name="data.different-types",
    severity=Severity.WARNING,
    title=N_("En sammenligning, der aldrig kan passe"),
    explanation=N_("De to sider er forskellige slags værdier."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Comparisons of values that are never alike."""
    for fact in context.seen(Compared):
        if not cannot_be_done(fact) and (reason := _reason(fact)):
            yield RULE.found(reason, comparison_hint(fact), fact.tag.place)


def _reason(fact: Compared) -> str:
    left, right, tag = fact.left, fact.right, fact.tag.source
    if left.kind in UNSURE or right.kind in UNSURE or fact.sign in ("in", "not in"):
        return ""
    if Kind.MARKDOWN in (left.kind, right.kind) or family(left) != family(right):
        return _("»{tag}« sammenligner {left} med {right}.", tag=tag, left=told(left.type), right=told(right.type))
    vague = next((value for value in (left, right) if value.kind in (Kind.AMOUNT, Kind.TIME) and value.type.written), None)
    if vague is not None and fact.sign in ("<", "<=", ">", ">="):
        return _("»{tag}« spørger, om {kind} er større eller mindre, men får svar efter alfabetet.", tag=tag, kind=told(vague.type))
    return ""
