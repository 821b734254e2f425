"""Skabelonen bruger et felt, der ikke findes.

## Hvad reglen finder
Et navn, som data ikke har, et felt, som afsnittet ikke har, og et navn fra en gentagelse, der er slut.

## Hvorfor det betyder noget
Dokumentet kan ikke dannes, når skabelonen spørger om noget, der ikke er der.

## Forkert
`{{ sagsnummer }}` og `{{ stamoplysninger.sagsnummer }}`.

## Rigtigt
`{{ stamoplysninger.sagsnr }}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, quoted
from kommissorium.word.checks.inference.facts import Missing
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.suggestions import suggestion
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M201",
    name="data.unknown-field",
    severity=Severity.ERROR,
    title=N_("Skabelonen bruger et felt, der ikke findes"),
    explanation=N_("Feltets navn er stavet forkert, eller det hører til i et andet afsnit."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Names and fields that are not there."""
    for fact in context.seen(Missing):
        yield RULE.found(_message(fact), suggestion(fact, context.data.fields), fact.tag.place)


def _message(fact: Missing) -> str:
    tag, owner = fact.tag.source, fact.owner
    if owner is None:
        return _("Feltet »{name}« i »{tag}« findes ikke.", name=fact.name, tag=tag)
    if owner.kind in (Kind.RECORD, Kind.LOOP) or not owner.path:
        return _("Feltet »{name}« findes ikke i {owner} i »{tag}«.", name=fact.name, owner=_owner(fact), tag=tag)
    return _(
        "»{path}« er {kind} og har ikke noget felt »{name}«; se »{tag}«.", path=owner.path, kind=told(owner.type), name=fact.name, tag=tag
    )


def _owner(fact: Missing) -> str:
    if fact.owner is None or not fact.owner.path:
        return told(fact.owner.type) if fact.owner else ""
    if fact.owner.path.endswith("[]"):
        return _("rækkerne i »{list}«", list=fact.owner.path.removesuffix("[]"))
    return quoted(fact.owner.path)
