"""A document's words as lines of plain text: what people read, and what git compares."""

from collections.abc import Iterable, Iterator

from kommissorium.word.ooxml.names import CELL, DRAWING, PARAGRAPH, PARAGRAPH_PROPERTIES, ROW, TABLE, TEXT_BOX, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stories import Story, StoryKind, find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, is_element, local_name
from kommissorium.word.text.characters import visible_text

_DRAWN = f"{{{DRAWING}}}p"
_UNREAD = frozenset((w("del"), w("moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"))
_READ_PROPERTIES = ("title", "subject", "keywords", "description", "category")
_SEPARATORS = frozenset(("separator", "continuationSeparator", "continuationNotice"))


def document_lines(package: Package) -> Iterator[str]:
    """A line for each paragraph and each row of a table: the body, then every other part under its name.

    Headings have `#` before them and list items `-`; deleted text is left out. Raises PackageError for a part that cannot be read.
    """
    stories = find_stories(package)
    styles = Styles(package.tree(stories.styles) if stories.styles else None)
    for story in stories.stories:
        lines = list(_story(package.tree(story.part), story, styles))
        if lines and story.part != stories.main:
            yield from ("", f"[{story.title}]")
        yield from lines


def _story(root: Element, story: Story, styles: Styles) -> Iterator[str]:
    if story.kind is StoryKind.PROPERTIES:
        for element in root:
            words = " ".join("".join(map(str, element.itertext())).split())
            if words and local_name(element) in _READ_PROPERTIES:
                yield f"{local_name(element)}: {words}"
    elif story.kind is StoryKind.DRAWING:
        yield from (words for paragraph in root.iter(_DRAWN) if (words := " ".join(visible_text(paragraph).split())))
    else:
        notes = (child for child in root if child.get(w("type")) not in _SEPARATORS)
        parts = notes if story.kind is StoryKind.NOTES else [root]
        yield from (line for part in parts for line in _blocks(part, styles))


def _blocks(parent: Element, styles: Styles) -> Iterator[str]:
    for child in parent:
        if not is_element(child) or child.tag in _UNREAD:
            continue
        if child.tag == PARAGRAPH:
            yield _paragraph(child, styles)
            yield from _boxes(child, styles)
        elif child.tag == TABLE:
            yield from (_row(row, styles) for row in _inside(child, ROW))
        else:
            yield from _blocks(child, styles)


def _boxes(paragraph: Element, styles: Styles) -> Iterator[str]:
    """The text boxes that hang on the paragraph, read once each."""
    for box in paragraph.iter(TEXT_BOX):
        around = list(box.iterancestors())
        around = around[: around.index(paragraph)]
        if not any(holder.tag in _UNREAD or holder.tag == TEXT_BOX for holder in around):
            yield from _blocks(box, styles)


def _paragraph(paragraph: Element, styles: Styles) -> str:
    words = visible_text(paragraph).replace("\n", " ⏎ ").strip()
    style = _value(paragraph, "pStyle")
    level = styles.heading_level(style)
    if level is not None:
        return f"{'#' * (level + 1)} {words}" if words else ""
    listed = paragraph.find(f"{PARAGRAPH_PROPERTIES}/{w('numPr')}") is not None or styles.numbering_of(style) is not None
    return f"- {words}" if listed and words else words


def _row(row: Element, styles: Styles) -> str:
    cells = (" ⏎ ".join(_filled(_blocks(cell, styles))) for cell in _inside(row, CELL))
    return f"| {' | '.join(cells)} |"


def _inside(owner: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those in content controls; not those of inner tables."""
    for child in owner:
        if child.tag == tag:
            yield child
        elif is_element(child) and child.tag not in _UNREAD:
            yield from _inside(child, tag)


def _filled(lines: Iterable[str]) -> Iterator[str]:
    return (line for line in lines if line)


def _value(paragraph: Element, local: str) -> str:
    element = paragraph.find(f"{PARAGRAPH_PROPERTIES}/{w(local)}")
    return element.get(w("val"), "") if element is not None else ""
