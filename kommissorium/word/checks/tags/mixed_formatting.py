"""Et mærke har flere slags formatering.

## Hvad reglen finder
Et mærke, hvor for eksempel den ene halvdel er fed.

## Hvorfor det betyder noget
Værdien kan kun have ét udseende. Den får det, som mærkets første tegn har, og det er måske ikke det, der var meningen.

## Forkert
`{{ **formål** }}`, hvor kun navnet er fedt.

## Rigtigt
Hele mærket fedt, også klammerne.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.ooxml.xml import Element, as_text, local_name

RULE = Rule(
    code="M107",
    name="tags.mixed-formatting",
    severity=Severity.INFO,
    title=N_("Et mærke har flere slags formatering"),
    explanation=N_("Værdien får det første tegns formatering."),
)

_UNSEEN = frozenset(("lang", "noProof", "rPrChange", "ins", "del", "webHidden"))


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags in runs that look different."""
    for tag in context.typed:
        if len({_look(properties) for properties in tag.looks()}) > 1:
            message = _("»{tag}« er formateret på flere måder. Værdien får det første tegns formatering.", tag=tag.shown)
            yield RULE.found(message, _("Markér hele mærket med klammer, og vælg formateringen igen."), tag.place)


def _look(properties: Element | None) -> frozenset[str]:
    """What can be seen of a run's formatting."""
    return frozenset(as_text(child) for child in properties if local_name(child) not in _UNSEEN) if properties is not None else frozenset()
