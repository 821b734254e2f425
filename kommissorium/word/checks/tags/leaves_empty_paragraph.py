"""Et tomt afsnit kan blive tilbage.

## Hvad reglen finder
Et afsnit, hvor alt står inden i et valg eller en gentagelse, som begynder og slutter i afsnittet selv. Flere valg efter hinanden bliver
ikke meldt, når afsnittet selv ligger i en blok: Den kan sikre, at et af dem giver noget.

## Hvorfor det betyder noget
Er betingelsen ikke opfyldt, bliver afsnittet stående uden indhold og giver luft, som ingen har bedt om. Skærmlæsere siger »tom«.

## Forkert
Afsnittet `{% if form %}Form: {{ form }}{% endif %}`.

## Rigtigt
`{% if form %}` og `{% endif %}` i hver sit afsnit før og efter.
"""

from collections.abc import Iterator
from itertools import groupby

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.reading.typed_tags import TypedTag
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.template.tags import Opener

RULE = Rule(
    code="M116",
    name="tags.leaves-empty-paragraph",
    severity=Severity.INFO,
    title=N_("Et tomt afsnit kan blive tilbage"),
    explanation=N_("Når betingelsen ikke er opfyldt, står der en tom linje."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Paragraphs outside tables that hold nothing outside their blocks."""
    around = 0
    for paragraph, group in groupby(context.typed, key=lambda tag: tag.paragraph):
        tags = list(group)
        changes = [_change(tag) for tag in tags]
        guarded = around > 0 and changes.count(1) > 1
        around += sum(changes)
        if paragraph.cell is None and not paragraph.boxed and not guarded and _may_vanish(paragraph.stream.text, tags):
            message = _("Afsnittet er tomt, når »{tag}« ikke giver noget.", tag=tags[0].shown)
            yield RULE.found(message, _("Sæt begyndelse og slutning i hver sit afsnit for sig selv."), tags[0].place)


def _may_vanish(text: str, tags: list[TypedTag]) -> bool:
    """Whether all that is to be seen stands inside blocks without an else that open and close here."""
    depth, position, held = 0, 0, False
    for tag in tags:
        between = bool(text[position : tag.span.start].strip()) or tag.tag.opener is Opener.VALUE
        if (between and depth == 0) or tag.tag.prefix == "p" or (tag.tag.keyword == "else" and depth == 1):
            return False
        held = held or (between and depth > 0)
        depth += _change(tag)
        position = tag.span.end
        if depth < 0:
            return False
    return depth == 0 and held and not text[position:].strip()


def _change(tag: TypedTag) -> int:
    """How much deeper one stands behind the tag."""
    return (tag.tag.keyword in ("if", "for")) - (tag.tag.keyword in ("endif", "endfor"))
