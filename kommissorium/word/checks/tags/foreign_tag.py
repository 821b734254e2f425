"""Et mærke fra et andet program.

## Hvad reglen finder
Mærker, som andre skabelonprogrammer bruger: `{titel}`, `{#risici}`, `<<titel>>`, `${titel}`, `[titel]` og `+++INS titel+++`. Dem med et
navn bliver kun meldt, når navnet er et felt.

## Hvorfor det betyder noget
Skabelonen er måske lavet til et andet program. Dokumentet ville vise navnet i stedet for værdien.

## Forkert
`{formål}` eller `<<formål>>`.

## Rigtigt
`{{ formål }}`
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import find_tags

RULE = Rule(
    code="M115",
    name="tags.foreign-tag",
    severity=Severity.WARNING,
    title=N_("Et mærke fra et andet program"),
    explanation=N_("Det bliver ikke udfyldt, men står i dokumentet, som det er."),
)

_ALWAYS = re.compile(r"\+\+\+\s*\S.*?\+\+\+|(?<!\{)\{[#/^][^\W\d][\w.]*\}(?!\})")
_NAMED = re.compile(r"(?<!\{)(?<!\{ )\$?\{\s*([^\W\d][\w.]*)\s*\}(?!\})|<<\s*([^\W\d][\w.]*)\s*>>|\[([^\W\d][\w.]*)\]")


def find(context: TemplateContext) -> Iterator[Finding]:
    """Words that are tags elsewhere."""
    for paragraph in context.paragraphs():
        own = find_tags(paragraph.text)[0] if "{" in paragraph.text else ()
        named = (match for match in _NAMED.finditer(paragraph.text) if _is_field(context, match))
        for match in (*_ALWAYS.finditer(paragraph.text), *named):
            if any(span.start <= match.start() < span.end for span in own):
                continue
            name = next((group for group in match.groups() if group), "")
            hint = _("Skriv »{{{{ {name} }}}}«.", name=name) if name else _("Skriv det med »{% for … %}« eller »{{ … }}«.")
            yield RULE.found(_("»{tag}« er et mærke fra et andet program.", tag=match[0]), hint, paragraph.place(*match.span()))


def _is_field(context: TemplateContext, match: re.Match[str]) -> bool:
    name = next(group for group in match.groups() if group)
    return context.data.fields.field(name.partition(".")[0]) is not None
