"""Et afsnit med påkrævede felter er der altid.

## Hvad reglen finder
En betingelse om et helt afsnit, som har påkrævede felter.

## Hvorfor det betyder noget
Et påkrævet svar, der mangler, bliver vist som et hul. Derfor er afsnittet ikke tomt i det dokument, det hører til, og betingelsen gør kun
noget i de andre dokumenter.

## Forkert
`{% if mandat %}` i kommissoriets skabelon.

## Rigtigt
Ingen betingelse om »mandat«.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Always
from kommissorium.word.checks.inference.fields import Field, Kind
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M218",
    name="data.section-always-there",
    severity=Severity.INFO,
    title=N_("Et afsnit med påkrævede felter er der altid"),
    explanation=N_("Mangler svarene, står de som huller, så afsnittet er aldrig tomt."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Conditions on sections that are never empty."""
    for fact in context.seen(Always):
        required = next((field.name for field in fact.value.type.fields if _is_required(field)), "")
        if required:
            path = f"{fact.value.path}.{required}"
            message = _(
                "»{tag}« er altid opfyldt i det dokument, svarene hører til, for »{path}« er påkrævet.", tag=fact.tag.source, path=path
            )
            yield RULE.found(message, _("Fjern betingelsen, hvis skabelonen er til det dokument."), fact.tag.place)


def _is_required(field: Field) -> bool:
    return not field.optional and field.type.kind is not Kind.RECORD
