"""En makro bliver kaldt med forkerte værdier.

## Hvad reglen finder
Et kald af en makro med for mange værdier, uden en værdi, som den bruger, eller med et navn, der ikke er en af dens parametre.

## Hvorfor det betyder noget
Dokumentet kan ikke dannes.

## Forkert
`{% macro linje(a) %}` kaldt som `{{ linje(1, 2) }}`.

## Rigtigt
`{{ linje(1) }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.inference.facts import Called
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M221",
    name="data.macro-call",
    severity=Severity.ERROR,
    title=N_("En makro bliver kaldt med forkerte værdier"),
    explanation=N_("Den får flere værdier, end den tager imod, mangler en, som den bruger, eller får et navn, den ikke har."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Calls that do not fit their macro."""
    for fact in context.seen(Called):
        if fact.strange:
            message = _(
                "Makroen »{name}« har ingen parameter »{strange}«; se »{tag}«.", name=fact.name, strange=fact.strange, tag=fact.tag.source
            )
        elif fact.lacking:
            message = _(
                "»{tag}« giver ikke makroen »{name}« værdien »{lacking}«.", tag=fact.tag.source, name=fact.name, lacking=fact.lacking
            )
        else:
            message = _n(
                "Makroen »{name}« tager {count} værdi, men »{tag}« giver den {given}.",
                "Makroen »{name}« tager {count} værdier, men »{tag}« giver den {given}.",
                fact.taken,
                name=fact.name,
                given=fact.given,
                tag=fact.tag.source,
            )
        yield RULE.found(message, _("Ret kaldet eller makroen, så de passer sammen."), fact.tag.place)
