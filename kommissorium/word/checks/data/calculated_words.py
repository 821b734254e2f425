"""Der bliver regnet med noget, der er skrevet ud.

## Hvad reglen finder
Plus, minus, gange og division med beløb, tidspunkter, tekster, lister eller afsnit, hvor det ikke kan lade sig gøre.

## Hvorfor det betyder noget
Beløb og tidspunkter når skabelonen som færdig tekst. Regnestykket stopper dokumentet eller giver noget, der ikke er sandt.

## Forkert
`{{ økonomi.beløb * 2 }}` og `{{ tidsplan.periode.til - 1 }}`.

## Rigtigt
Beløbet regnet ud, før det blev skrevet i kommissoriet.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Calculated
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M207",
    name="data.calculated-words",
    severity=Severity.ERROR,
    title=N_("Der bliver regnet med noget, der er skrevet ud"),
    explanation=N_("»150.000 kr.« og »primo 2020« er tekster og kan ikke lægges sammen."),
)

_NUMBERS = (Kind.NUMBER, Kind.TRUTH)
_UNSURE = (Kind.UNKNOWN, Kind.CONTENT, Kind.NOTHING)
_WORDS = (Kind.TEXT, Kind.AMOUNT, Kind.TIME)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Arithmetic that the values are not made for."""
    for fact in context.seen(Calculated):
        wrong = next((value for value in (fact.left, fact.right) if value.kind not in (*_NUMBERS, *_UNSURE)), None)
        if wrong is None or _works(fact):
            continue
        message = _("»{tag}« regner med »{sign}« på {kind}.", tag=fact.tag.source, sign=fact.sign, kind=told(wrong.type))
        joins = fact.sign == "+" and wrong.kind in _WORDS
        hint = _("Brug »~« til at sætte tekster sammen.") if joins else _("Skriv resultatet i data, eller fjern regnestykket.")
        yield RULE.found(message, hint, fact.tag.place)


def _works(fact: Calculated) -> bool:
    """Whether the sandbox can do it, and it means what it says."""
    left, right = fact.left, fact.right
    kinds = {left.kind, right.kind}
    unwritten = [value for value in (left, right) if not value.type.written]
    if kinds & set(_UNSURE) or (unwritten and kinds <= {Kind.AMOUNT, *_NUMBERS}):
        return True
    if fact.sign == "+":
        return kinds <= set(_WORDS) or kinds == {Kind.LIST}
    if fact.sign == "%":
        return left.kind is Kind.TEXT
    return fact.sign == "*" and kinds == {Kind.TEXT, Kind.NUMBER} and isinstance((left if left.kind is Kind.TEXT else right).constant, str)
