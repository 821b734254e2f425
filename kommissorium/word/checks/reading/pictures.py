"""Pictures, shapes, charts and diagrams, and what they say of themselves."""

from collections.abc import Iterator
from dataclasses import dataclass

from kommissorium.word.checks.reading.names import ANCHOR, DECORATIVE, DRAWING_PROPERTIES, FALLBACK, INLINE, SHAPE_IMAGE, SHAPES
from kommissorium.word.checks.reading.story import StoryText
from kommissorium.word.ooxml.names import TEXT_BOX
from kommissorium.word.ooxml.xml import Element


@dataclass(frozen=True, slots=True)
class Picture:
    """Something that is seen and not read."""

    element: Element
    name: str
    """What Word calls it: Billede 3."""
    text: str
    """Its alternative text."""
    is_decorative: bool = False


def find_pictures(story: StoryText) -> Iterator[Picture]:
    """The pictures of a part in their order; text boxes and what only old programs see are left out."""
    for element in story.root.iter(DRAWING_PROPERTIES):
        holder = element.getparent()
        if holder is not None and holder.tag in (INLINE, ANCHOR) and not _is_passed_over(holder):
            mark = next(element.iter(DECORATIVE), None)
            text = element.get("descr") or element.get("title") or ""
            yield Picture(element, element.get("name", ""), text.strip(), mark is not None and mark.get("val") in ("1", "true"))
    for shape in story.root.iter(*SHAPES):
        if not _is_passed_over(shape) and not any(ancestor.tag in SHAPES for ancestor in shape.iterancestors()):
            image = shape.find(SHAPE_IMAGE)
            title = image.get("{urn:schemas-microsoft-com:office:office}title", "") if image is not None else ""
            yield Picture(shape, "", (shape.get("alt") or title).strip())


def _is_passed_over(holder: Element) -> bool:
    boxes = next(holder.iter(TEXT_BOX), None) is not None
    return boxes or any(ancestor.tag == FALLBACK for ancestor in holder.iterancestors())
