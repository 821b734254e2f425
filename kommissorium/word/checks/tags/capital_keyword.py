"""Word har gjort et ord i et mærke stort.

## Hvad reglen finder
Et mærke, hvis første ord er skrevet med stort, som Word gør med det første ord i et afsnit.

## Hvorfor det betyder noget
Mærket virker. Felternes navne skal derimod skrives, som de er, og dér retter programmet ikke noget.

## Forkert
`{% If form %}`

## Rigtigt
`{% if form %}`
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Opener, as_meant

RULE = Rule(
    code="M110",
    name="tags.capital-keyword",
    severity=Severity.INFO,
    title=N_("Word har gjort et ord i et mærke stort"),
    explanation=N_("Ordet bliver læst med lille."),
)

_FIRST_WORD = re.compile(r"[-+]?\s*(?:(?:tr|tc|p|r)\s+)?([^\W\d]\w*)")


def find(context: TemplateContext) -> Iterator[Finding]:
    """Block tags whose keyword was typed with capitals."""
    for tag in context.typed:
        word = _FIRST_WORD.match(as_meant(tag.span.inner)) if tag.tag.opener is Opener.BLOCK else None
        if word and word[1] != tag.tag.keyword and word[1].lower() == tag.tag.keyword:
            message = _("»{word}« i »{tag}« bliver læst som »{keyword}«.", word=word[1], tag=tag.shown, keyword=tag.tag.keyword)
            yield RULE.found(message, _("Skriv det gerne med små bogstaver."), tag.place)
