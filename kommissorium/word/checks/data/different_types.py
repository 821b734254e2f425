"""En sammenligning, der aldrig kan passe.

## Hvad reglen finder
En sammenligning af for eksempel en tekst med et tal, af en lang tekst med noget som helst, og større og mindre mellem beløb eller
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
from kommissorium.word.checks.inference.facts import Compared
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import Value, told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M209",
    name="data.different-types",
    severity=Severity.WARNING,
    title=N_("En sammenligning, der aldrig kan passe"),
    explanation=N_("De to sider er forskellige slags værdier."),
)

_UNSURE = (Kind.UNKNOWN, Kind.CONTENT, Kind.NOTHING)
_WORDS = (Kind.TEXT, Kind.AMOUNT, Kind.TIME)
_NUMBERS = (Kind.NUMBER, Kind.TRUTH)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Comparisons of values that are never alike."""
    for fact in context.seen(Compared):
        if reason := _reason(fact):
            yield RULE.found(reason, _hint(fact), fact.tag.place)


def _reason(fact: Compared) -> str:
    left, right, tag = fact.left, fact.right, fact.tag.source
    if left.kind in _UNSURE or right.kind in _UNSURE or fact.sign in ("in", "not in"):
        return ""
    if Kind.MARKDOWN in (left.kind, right.kind) or _family(left) != _family(right):
        return _("»{tag}« sammenligner {left} med {right}.", tag=tag, left=told(left.type), right=told(right.type))
    vague = next((value for value in (left, right) if value.kind in (Kind.AMOUNT, Kind.TIME) and value.type.written), None)
    if vague is not None and fact.sign in ("<", "<=", ">", ">="):
        return _("»{tag}« spørger, om {kind} er større eller mindre, men får svar efter alfabetet.", tag=tag, kind=told(vague.type))
    return ""


def _family(value: Value) -> Kind:
    return Kind.TEXT if value.kind in _WORDS and value.type.written else Kind.NUMBER if value.kind in _NUMBERS else value.kind


def _hint(fact: Compared) -> str:
    if {fact.left.kind, fact.right.kind} == {Kind.LIST, Kind.NUMBER}:
        return _("Sæt »| length« efter listens navn for at spørge, hvor lang den er.")
    if Kind.MARKDOWN in (fact.left.kind, fact.right.kind) or fact.left.kind in (Kind.LIST, Kind.RECORD):
        return _("Skriv kun navnet, »{% if navn %}«, for at spørge, om der står noget.")
    return _("Sammenlign med en værdi af samme slags.")
