"""Et filter stopper dokumentet.

## Hvad reglen finder
Et filter på en slags værdi, som det ikke kan bruges på, og et filter med noget i parentesen, som det ikke kan bruge.

## Hvorfor det betyder noget
Dokumentet stopper ved mærket, når der står noget i feltet.

## Forkert
`{{ risici | join(", ") }}`, `{{ formål | length }}`, `{{ stamoplysninger.titel | truncate("20") }}` og `{{ "logo.png" | billede }}`.

## Rigtigt
`{{ risici | join(", ", attribute="risiko") }}`, `{{ stamoplysninger.titel | truncate(20) }}` og `{{ "logo.png" | billede(alt="Logo") }}`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Filtered
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.filter_arguments import is_wrong_number, text_for_number
from kommissorium.word.checks.inference.filters import ITEM_FILTERS, stops
from kommissorium.word.checks.inference.values import MISSING, NONE, told
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.sandbox.conditions import TESTS

RULE = Rule(
    code="M224",
    name="data.stopping-filter",
    severity=Severity.ERROR,
    title=N_("Et filter stopper dokumentet"),
    explanation=N_("Filteret kan ikke bruges på værdien, eller det får noget i parentesen, som det ikke kan bruge."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Filters that cannot do what they are asked."""
    for fact in context.seen(Filtered):
        told = _kind(fact) or _arguments(context, fact) or _passed_on(context, fact) or _picture(fact)
        if told:
            yield RULE.found(*told, fact.tag.place)


def _kind(fact: Filtered) -> tuple[str, str] | None:
    """A value that the filter cannot be used on."""
    if not stops(fact.name, fact.value, fact.item):
        return None
    hint = _("Fjern filteret, eller brug det på en anden værdi.")
    if fact.value.kind is not Kind.LIST or fact.item is None:
        return _("Filteret »{name}« i »{tag}« kan ikke bruges på {kind}.", **_shown(fact), kind=told(fact.value.type)), hint
    message = _("Filteret »{name}« i »{tag}« kan ikke bruges på en liste, hvor hver del er {kind}.", **_shown(fact), kind=told(fact.item))
    field = next((field.name for field in fact.item.fields if field.type.kind is Kind.TEXT), "")
    if field and fact.name in ITEM_FILTERS:
        hint = _('Nævn et felt i parentesen: »attribute="{field}"«.', field=field)
    return message, hint


def _arguments(context: TemplateContext, fact: Filtered) -> tuple[str, str] | None:
    """Something in the parenthesis that the filter does not take."""
    given = context.data.filters or {}
    if is_wrong_number(fact, given):
        return _("Filteret »{name}« i »{tag}« kan ikke bruge det, der står i parentesen.", **_shown(fact)), _(
            "Skriv »| {name}« uden parentes, eller ret det, der står i den.", name=fact.name
        )
    if text := text_for_number(fact, given):
        message = _("Filteret »{name}« i »{tag}« skal have et tal og ikke teksten »{text}«.", **_shown(fact), text=text)
        return message, _("Skriv tallet uden anførselstegn.")
    return None


def _passed_on(context: TemplateContext, fact: Filtered) -> tuple[str, str] | None:
    """A filter or a test that is run on each item, but is none."""
    number = {"map": 0, "select": 0, "reject": 0, "selectattr": 1, "rejectattr": 1}.get(fact.name, len(fact.arguments))
    name = fact.arguments[number].constant if len(fact.arguments) > number else MISSING
    if not isinstance(name, str) or name in (context.survey.filters if fact.name == "map" else TESTS):
        return None
    item = fact.value.type.item
    if fact.name == "map":
        message = _("Filteret »map« i »{tag}« skal have navnet på et filter, og »{word}« er intet filter.", tag=fact.tag.source, word=name)
        is_field = item is not None and item.field(name) is not None
        return message, _('Skriv »map(attribute="{word}")«.', word=name) if is_field else _("Brug et af de filtre, der findes.")
    message = _("Filteret »{name}« i »{tag}« skal have en prøve, og »{word}« er ingen prøve.", **_shown(fact), word=name)
    return message, _('Skriv for eksempel »"=="«, »"in"« eller »">"«.')


def _picture(fact: Filtered) -> tuple[str, str] | None:
    """A picture without a text for those who cannot see it."""
    alt = fact.named.get("alt", fact.arguments[2] if len(fact.arguments) > 2 else None)
    if fact.name != "billede" or (alt or NONE).constant not in (("",) if alt else (MISSING,)):
        return None
    message = _("Billedet i »{tag}« mangler en alternativ tekst.", tag=fact.tag.source)
    return message, _('Skriv »billede(alt="…")« med det, billedet viser.')


def _shown(fact: Filtered) -> dict[str, str]:
    return {"name": fact.name, "tag": fact.tag.source}
