"""Et påkrævet afsnit mangler i skabelonen.

## Hvad reglen finder
Et afsnit, som dokumentet skal have, og som skabelonen ikke bruger noget felt fra. Hvilket dokument det er, ses af de felter, skabelonen
bruger, hvis det ikke er sagt.

## Hvorfor det betyder noget
Svarene bliver samlet ind og forsvinder. Et kommissorium uden mandat kan ikke godkendes.

## Forkert
En skabelon til kommissoriet uden `{{ mandat.tekst }}` eller andet fra »mandat«.

## Rigtigt
Overskriften »Mandat« med felterne under.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Used
from kommissorium.word.checks.inference.fields import Purpose
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M213",
    name="data.dropped-section",
    severity=Severity.WARNING,
    title=N_("Et påkrævet afsnit mangler i skabelonen"),
    explanation=N_("Dokumentet kommer ud uden det, selv om det er skrevet."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Required sections that nothing of is used."""
    used = {fact.path.partition(".")[0].partition("[")[0] for fact in context.seen(Used)}
    purpose = _purpose(context, used)
    for name in purpose.required if purpose else ():
        field = context.data.fields.field(name)
        if field is not None and name not in used:
            message = _("Afsnittet »{title}« er påkrævet, men skabelonen bruger intet fra »{name}«.", title=field.title, name=name)
            yield RULE.found(message, _("Sæt afsnittets felter ind igen."), context.about_template())


def _purpose(context: TemplateContext, used: set[str]) -> Purpose | None:
    """The document that the template is for: the one it is said to be, else the one most of whose signs it uses."""
    purposes = context.data.fields.purposes
    if context.data.purpose:
        return next((purpose for purpose in purposes if purpose.name == context.data.purpose), None)
    large = [purpose for purpose in purposes if _share(purpose, used) >= _MOST and len(purpose.signs) > 1]
    best = max(large, key=lambda purpose: _share(purpose, used), default=None)
    others = {name for purpose in purposes if len(purpose.signs) == 1 for name in purpose.signs}
    return best if best and not used.intersection(others - set(best.required)) else None


def _share(purpose: Purpose, used: set[str]) -> float:
    return len(used.intersection(purpose.signs)) / len(purpose.signs)


_MOST = 0.5
