"""Word har lavet typografiske tegn i et mærke.

## Hvad reglen finder
Buede anførselstegn, tankestreger og tre prikker i ét tegn, som Word selv har sat i stedet for dem, der blev tastet.

## Hvorfor det betyder noget
Mærket virker. Men den, der retter i det næste gang, kan komme til at blande de to slags anførselstegn.

## Forkert
`{% if mandat.hvad_besluttes == ”begge” %}`

## Rigtigt
`{% if mandat.hvad_besluttes == "begge" %}`
"""

from collections import Counter
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Opener, as_meant

RULE = Rule(
    code="M108",
    name="tags.typographic-characters",
    severity=Severity.INFO,
    title=N_("Word har lavet typografiske tegn i et mærke"),
    explanation=N_("Programmet retter dem selv, når det læser mærket."),
)

_TYPED_BY_WORD = "“”„‟»«›‹‘’‚–—−…"


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags in which characters of Word's were read as others."""
    for tag in context.typed:
        if tag.tag.opener is Opener.COMMENT or not context.survey.can_read(tag.tag):
            continue
        read = Counter(as_meant(tag.span.inner))
        mended = [sign for sign in _TYPED_BY_WORD if tag.span.inner.count(sign) > read[sign]]
        if mended:
            message = _("Word har sat typografiske tegn i »{tag}«: {signs}. De bliver læst rigtigt.", tag=tag.shown, signs=" ".join(mended))
            yield RULE.found(message, _("Ret dem gerne: Tryk Ctrl+Z, lige efter at Word har ændret tegnet."), tag.place)
