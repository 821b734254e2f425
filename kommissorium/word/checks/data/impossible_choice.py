"""Der spørges om et svar, som feltet ikke kan have.

## Hvad reglen finder
En sammenligning med en tekst, som ikke er et af de svar, feltet kan have.

## Hvorfor det betyder noget
Den gren af dokumentet kommer aldrig med, og ingen opdager det.

## Forkert
`{% if mandat.hvad_besluttes == "modellen" %}`

## Rigtigt
`{% if mandat.hvad_besluttes == "model" %}`
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.texts import N_, _, quoted
from kommissorium.word.checks.inference.facts import Compared
from kommissorium.word.checks.inference.values import Value
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M210",
    name="data.impossible-choice",
    severity=Severity.WARNING,
    title=N_("Der spørges om et svar, som feltet ikke kan have"),
    explanation=N_("Betingelsen bliver aldrig opfyldt."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Comparisons with texts that are not among the choices."""
    for fact in context.seen(Compared):
        for value, other in ((fact.left, fact.right), (fact.right, fact.left)):
            if not value.type.choices or fact.sign not in ("==", "!=", "in", "not in"):
                continue
            for text in _texts(other.constant):
                if text not in value.type.choices and text:
                    yield _found(fact, value, text)


def _texts(constant: object) -> tuple[str, ...]:
    found = constant if isinstance(constant, tuple) else (constant,)
    return tuple(text for text in found if isinstance(text, str))


def _found(fact: Compared, value: Value, text: str) -> Finding:
    message = _("»{path}« er aldrig »{text}«; se »{tag}«.", path=value.told, text=text, tag=fact.tag.source)
    choices = ", ".join(map(quoted, value.type.choices))
    meant = nearest(text, value.type.choices)
    if meant and " ".join(meant.split()) == " ".join(text.split()):
        hint = _("Kopiér svaret herfra; det har hårde mellemrum: »{meant}«.", meant=meant)
    elif meant:
        hint = _("Mente du »{meant}«? Det kan være {choices}.", meant=meant, choices=choices)
    else:
        hint = _("Det kan være {choices}.", choices=choices)
    return RULE.found(message, hint, fact.tag.place)
