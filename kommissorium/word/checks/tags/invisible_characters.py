"""Der er usynlige tegn i et mærke.

## Hvad reglen finder
Hårde mellemrum, bløde bindestreger, linjeskift og andre tegn uden bredde midt i et mærke.

## Hvorfor det betyder noget
Mærket virker. Men tegnene kan ikke ses, og et navn, der søges efter i Word, bliver ikke fundet.

## Forkert
`{{ stamoplysninger.titel }}` med hårde mellemrum.

## Rigtigt
Det samme mærke med almindelige mellemrum.
"""

from collections import Counter
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Opener, as_meant

RULE = Rule(
    code="M109",
    name="tags.invisible-characters",
    severity=Severity.INFO,
    title=N_("Der er usynlige tegn i et mærke"),
    explanation=N_("De bliver læst som almindelige mellemrum eller sprunget over."),
)

_UNSEEN = "\u00a0\u202f\u2009\u200b\u200c\u200d\ufeff\u00ad\u2060\u2011\n\t\x0b"


def find(context: TemplateContext) -> Iterator[Finding]:
    """Tags in which characters that cannot be seen were read as others."""
    for tag in context.typed:
        if tag.tag.opener is Opener.COMMENT or not context.survey.can_read(tag.tag):
            continue
        read = Counter(as_meant(tag.span.inner))
        count = sum(max(tag.span.inner.count(sign) - read[sign], 0) for sign in _UNSEEN)
        if count:
            message = _n("Der er {count} usynligt tegn i »{tag}«.", "Der er {count} usynlige tegn i »{tag}«.", count, tag=tag.shown)
            yield RULE.found(message, _("Det gør ikke noget; skriv mærket igen, hvis det skal kunne findes ved søgning."), tag.place)
