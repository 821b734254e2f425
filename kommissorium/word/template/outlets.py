"""Where values come out: for each value tag what stands around it, settled once when the template is compiled."""

import re

from kommissorium.word.content.host import Host
from kommissorium.word.ooxml.names import (
    DRAWING_TEXT,
    MATH_TEXT,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    RANGE_MARKS,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    TEXT_BOX,
    WORD_2010,
    w,
)
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, as_text
from kommissorium.word.template.outlet import Outlet
from kommissorium.word.template.slots import only_one_value
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tree import NOTE, PLACEHOLDER, TagTree
from kommissorium.word.text.splice import put_after, put_before

_PARAGRAPH_IDS = (f"{{{WORD_2010}}}paraId", f"{{{WORD_2010}}}textId")
_WITHOUT_NOTES = frozenset((NOTE, TEXT_BOX, *map(w, ("hdr", "ftr", "footnote", "endnote", "comment"))))
"""Where no footnote can be referred to (ECMA-376 part 1, 17.11.14)."""
_FIRST_TAG = re.compile(r"^<[^>]*>")


def outlet_of(tag: Tag, styles: Styles, first_table: str) -> Outlet:
    """The outlet of a value tag where its marker stands now."""
    return Outlet(tag.code, _spot(tag), tag.place, _host(tag, styles, first_table))


def _spot(tag: Tag) -> Spot:
    """The spot of the tag; the text of a chart or a formula can hold nothing but characters."""
    holder = tag.marker.getparent() if tag.marker is not None else None
    return Spot.LEAF if holder is not None and holder.tag in (DRAWING_TEXT, MATH_TEXT) else tag.spot


def take_lone_values(tree: TagTree, styles: Styles, first_table: str) -> dict[int, Outlet]:
    """Lets each value that is alone in its paragraph own the paragraph: it is replaced by the marker, its XML kept in the outlet.

    Keyed by the identity of the tag.
    """
    found: dict[int, Outlet] = {}
    for paragraph in list(tree.by_home()):
        if paragraph.getparent() is not None and paragraph.tag == PARAGRAPH:
            tag = only_one_value(paragraph, tree)
            if tag is not None and _stands_plainly(tag, paragraph):
                found[id(tag)] = _take(tag, paragraph, styles, first_table)
    return found


def _stands_plainly(tag: Tag, paragraph: Element) -> bool:
    text = tag.marker.getparent() if tag.marker is not None else None
    run = text.getparent() if text is not None else None
    plain = text is not None and text.tag == TEXT and run is not None and run.tag == RUN and run.getparent() is paragraph
    counted = any(PLACEHOLDER.search(as_text(child)) for child in paragraph if child.tag not in RANGE_MARKS)
    return plain and not counted


def _take(tag: Tag, paragraph: Element, styles: Styles, first_table: str) -> Outlet:
    _move_marks_out(paragraph, tag)
    host, marker = _host(tag, styles, first_table), tag.marker
    for name in _PARAGRAPH_IDS:
        paragraph.attrib.pop(name, "")
    xml = as_text(paragraph)
    outer = paragraph.getparent()
    inherited = {f' xmlns:{prefix}="{uri}"' for prefix, uri in (outer.nsmap if outer is not None else {}).items()}
    xml = _FIRST_TAG.sub(lambda match: _without(match[0], inherited), xml)
    before, _, after = xml.partition(as_text(marker) if marker is not None else "")
    if marker is not None:
        put_before(marker, paragraph)
        if outer is not None:
            outer.remove(paragraph)
    tag.spot = Spot.ALONE
    return Outlet(tag.code, Spot.ALONE, tag.place, host, before, after)


def _without(opening: str, declarations: set[str]) -> str:
    for declaration in declarations:
        opening = opening.replace(declaration, "")
    return opening


def _move_marks_out(paragraph: Element, tag: Tag) -> None:
    """Bookmarks and comment anchors around the value stand once, however many paragraphs it becomes."""
    seen = False
    behind = paragraph
    for child in list(paragraph):
        if child.tag in RANGE_MARKS:
            if seen:
                put_after(child, behind)
                behind = child
            else:
                put_before(child, paragraph)
        seen = seen or any(node is tag.marker for node in child.iter())


def _host(tag: Tag, styles: Styles, first_table: str) -> Host | None:
    if tag.marker is None or tag.spot not in (Spot.TEXT, Spot.ALONE):
        return None
    text = tag.marker.getparent()
    run = text.getparent() if text is not None else None
    if text is None or run is None or text.tag != TEXT or run.tag != RUN:
        return None
    paragraph = next(run.iterancestors(PARAGRAPH), None)
    inner = _properties(paragraph, PARAGRAPH_PROPERTIES) if paragraph is not None else ""
    return Host(
        run=_properties(run, RUN_PROPERTIES),
        paragraph="" if PLACEHOLDER.search(inner) else inner,
        styles=styles,
        can_refer=not any(True for _ in run.iterancestors(*_WITHOUT_NOTES)),
        table_style=_table_style(run, first_table),
    )


def _table_style(run: Element, first: str) -> str:
    """The style of the table around the run; `first` where there is none."""
    table = next(run.iterancestors(TABLE), None)
    return first if table is None else style_of_table(table)


def first_table_style(tree: TagTree) -> str:
    """The style of the part's first table; empty where there is none."""
    table = next(tree.root.iter(TABLE), None)
    return "" if table is None else style_of_table(table)


def style_of_table(table: Element) -> str:
    """The id of the table's style; empty where it has none."""
    style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
    return style.get(w("val"), "") if style is not None else ""


def _properties(element: Element, name: str) -> str:
    found = element.find(name)
    if found is None:
        return ""
    declarations = {f' xmlns:{prefix}="{uri}"' for prefix, uri in element.nsmap.items()}
    return _FIRST_TAG.sub(lambda match: _without(match[0], declarations), as_text(found))
