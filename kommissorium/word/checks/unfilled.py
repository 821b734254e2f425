"""The words of a file that look like tags and stand where the engine fills nothing."""

from collections.abc import Iterator

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import StoryText
from kommissorium.word.ooxml.names import FIELD_CODE, w
from kommissorium.word.ooxml.relationships import relationships_part
from kommissorium.word.ooxml.stories import StoryKind
from kommissorium.word.ooxml.xml import Element, is_element, local_name
from kommissorium.word.template.link_targets import as_typed
from kommissorium.word.template.repeating_controls import is_typed_tag
from kommissorium.word.template.scan import TEXT_ATTRIBUTES, is_chart_text
from kommissorium.word.text.characters import TEXT_NODES

_READ_ELSEWHERE = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "core.xml", "app.xml", "custom.xml")
_FILLED = TEXT_NODES | {FIELD_CODE, *map(w, ("delText", "delInstrText"))}
_FILLED_ATTRIBUTES = TEXT_ATTRIBUTES | {("fldSimple", w("instr"))}


def unfilled_words(context: Context) -> Iterator[tuple[WordPlace, str]]:
    """Each such text with its place."""
    stories = {story.part: story for story in context.stories}
    for part in context.package.members:
        if not part.endswith((".xml", ".rels")) or part.rpartition("/")[2].startswith(_READ_ELSEWHERE) or part in _properties(context):
            continue
        data = context.package.read(part)
        root = context.opened.root(part) if b"{%" in data or b"{{" in data or b"%7B" in data else None
        if root is not None:
            found = _links(context, part, root) if part.endswith(".rels") else _words(context, part, root, stories.get(part))
            yield from ((place, text) for place, text in found if "{{" in text or "{%" in text)


def _properties(context: Context) -> list[str]:
    return [story.part for story in context.found.stories if story.part not in {one.part for one in context.stories}]


def _links(context: Context, part: str, root: Element) -> Iterator[tuple[WordPlace, str]]:
    """Addresses but those of the hyperlinks of a text that is filled where it stands; notes are filled where they are referred to."""
    filled = part in {relationships_part(story.part) for story in context.found.stories if story.kind is not StoryKind.NOTES}
    for link in root:
        if not (filled and link.get("Type", "").endswith("/hyperlink")):
            yield WordPlace(context.name, part), as_typed(link.get("Target", ""))


def _words(context: Context, part: str, root: Element, story: StoryText | None) -> Iterator[tuple[WordPlace, str]]:
    for element in root.iter():
        if not is_element(element):
            continue
        is_tag = element.tag == w("tag") and is_typed_tag(element.get(w("val"), "").strip())
        values = () if is_tag else element.attrib.items()
        texts = [str(value) for name, value in values if (local_name(element), str(name)) not in _FILLED_ATTRIBUTES]
        if element.text and (story is None or not (element.tag in _FILLED or is_chart_text(element))):
            texts.append(element.text)
        for text in texts:
            if "{" in text:
                yield (story.place_of(element) if story else WordPlace(context.name, part)), text
