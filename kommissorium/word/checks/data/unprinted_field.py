"""Et felt bliver ikke brugt i nogen skabelon.

## Hvad reglen finder
Et felt, som ingen af de skabeloner, der bliver undersøgt sammen, spørger om. Bruges intet af et helt afsnit, bliver afsnittet meldt og
ikke hvert felt. Afsnit til dokumenter, som ingen af skabelonerne er til, bliver ikke meldt.

## Hvorfor det betyder noget
De, der skriver kommissoriet, har brugt tid på svaret. Enten mangler det i skabelonen, eller også skal der ikke spørges om det.

## Forkert
Ingen skabelon med `{{ kommunikation … }}`.

## Rigtigt
Feltet står i mindst én af skabelonerne.
"""

from collections.abc import Iterator, Sequence

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Filtered, Used
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M214",
    name="data.unprinted-field",
    severity=Severity.INFO,
    title=N_("Et felt bliver ikke brugt i nogen skabelon"),
    explanation=N_("Svaret bliver samlet ind, men ingen kommer til at læse det."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """What this template alone leaves unused."""
    return find_in_all([context])


def find_in_all(contexts: Sequence[TemplateContext]) -> Iterator[Finding]:
    """The fields that none of the templates asks for; `contexts` are all asked about the same data."""
    used = {fact.path for context in contexts for fact in context.seen(Used)}
    whole = _taken_whole(contexts)
    asked = {path[:end] for path in used for end, sign in enumerate(f"{path}.") if sign in ".["}
    told = [*_of_other_documents(contexts, asked)]
    for path, field in contexts[0].data.fields.paths() if contexts else ():
        if path in asked or path in told or _is_below(path, (*told, *whole)):
            continue
        told.append(path)
        if field.internal:
            continue
        message = _("Ingen skabelon bruger »{path}« ({title}).", path=path, title=field.title)
        place = contexts[0].about_template() if len(contexts) == 1 else None
        yield RULE.found(message, _("Sæt det ind i en skabelon, hvis nogen skal læse det."), place)


def _of_other_documents(contexts: Sequence[TemplateContext], asked: set[str]) -> set[str]:
    """The sections of documents that none of the templates is for."""
    purposes = contexts[0].data.fields.purposes if contexts else ()
    here = [purpose for purpose in purposes if asked.intersection(purpose.signs)]
    needed = {name for purpose in here for name in (*purpose.signs, *purpose.required)}
    return {name for purpose in purposes for name in (*purpose.signs, *purpose.required)} - needed


def _taken_whole(contexts: Sequence[TemplateContext]) -> tuple[str, ...]:
    """Lists and sections that are given to a filter or a macro as they are."""
    facts = (fact for context in contexts for fact in context.seen(Filtered))
    return tuple(fact.value.path for fact in facts if fact.value.path and fact.name in ("tabel", "opremsning", "join", "items", "dictsort"))


def _is_below(path: str, owners: tuple[str, ...]) -> bool:
    return any(path.startswith((f"{owner}.", f"{owner}[")) for owner in owners)
