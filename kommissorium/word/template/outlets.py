"""Where values come out: for each value tag what stands around it, settled once when the template is compiled."""

import re

from kommissorium.word.content.escaping import as_attribute
from kommissorium.word.content.host import Host
from kommissorium.word.content.marks import number_mark, once_only
from kommissorium.word.ooxml.names import (
    DRAWING_TEXT,
    INSERTIONS,
    MATH_TEXT,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    RANGE_MARKS,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    TEXT_BOX,
    TRACKED,
    WORD_2010,
    w,
)
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, as_text, local_name
from kommissorium.word.template.lone import give_way
from kommissorium.word.template.outlet import Outlet
from kommissorium.word.template.slots import lone_values
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tree import NOTE, PLACEHOLDER, TagTree
from kommissorium.word.text.splice import put_after, put_before

_PARAGRAPH_IDS = (f"{{{WORD_2010}}}paraId", f"{{{WORD_2010}}}textId")
_WITHOUT_NOTES = frozenset((NOTE, TEXT_BOX, *map(w, ("hdr", "ftr", "footnote", "endnote", "comment"))))
"""Where no footnote can be referred to (ECMA-376 part 1, 17.11.14)."""
_MARKER = re.compile(r"<\?k \d+\?>")
_FIRST_TAG = re.compile(r"^<[^>]*>")
_FORMER_LOOK = re.compile(r"<w:(\w+PrChange)\b.*?</w:\1>", re.DOTALL)
_CHANGE_ID = re.compile(r'(?<= w:id=")[^"]*')


class Outlets:
    """Makes the outlets of one part; tags in the same surroundings share one host."""

    def __init__(self, tree: TagTree, styles: Styles) -> None:
        """Gets ready for `tree`, whose tags stand where they are to be printed."""
        self._tree, self._styles = tree, styles
        self._first_table = _first_table_style(tree)
        self._around: dict[Element, tuple[bool, str]] = {}
        self._hosts: dict[tuple[str, str, bool, str, str], Host] = {}

    def of(self, tag: Tag) -> Outlet:
        """The outlet of a value tag where its marker stands now."""
        return Outlet(tag.code, _spot(tag), tag.place, self._host(tag))

    def take_lone_values(self) -> dict[int, Outlet]:
        """Lets each value that is alone in its paragraph own the paragraph: it is replaced by the markers, its XML kept in the outlet.

        Keyed by the identity of the tag. With a condition around it, each branch of the condition has a paragraph of its own.
        """
        found: dict[int, Outlet] = {}
        for paragraph, tags in self._tree.by_home().items():
            if paragraph.getparent() is None or paragraph.tag != PARAGRAPH or _stands_in_words(tags[0]):
                continue
            values = lone_values(paragraph, self._tree)
            if values and all(_stands_plainly(tag, paragraph) for tag in values):
                found |= self._take(values, paragraph)
        return found

    def _take(self, values: list[Tag], paragraph: Element) -> dict[int, Outlet]:
        _move_marks_out(paragraph, values[0])
        for name in _PARAGRAPH_IDS:
            paragraph.attrib.pop(name, "")
        for change in paragraph.iter(*TRACKED):
            change.set(w("id"), number_mark("change"))
        xml = once_only(as_text(paragraph))
        outer = paragraph.getparent()
        inherited = {f' xmlns:{prefix}="{uri}"' for prefix, uri in (outer.nsmap if outer is not None else {}).items()}
        xml = _FIRST_TAG.sub(lambda match: _without(match[0], inherited), xml)
        found = {}
        for tag in values:
            before, _, after = xml.partition(as_text(tag.marker) if tag.marker is not None else "")
            edges = (_MARKER.sub("", before), _MARKER.sub("", after))
            found[id(tag)] = Outlet(tag.code, Spot.ALONE, tag.place, self._host(tag), *edges)
            tag.spot = Spot.ALONE
        give_way(paragraph, self._tree)
        return found

    def _host(self, tag: Tag) -> Host | None:
        if tag.marker is None or tag.spot not in (Spot.TEXT, Spot.ALONE):
            return None
        text = tag.marker.getparent()
        run = text.getparent() if text is not None else None
        if text is None or run is None or text.tag != TEXT or run.tag != RUN:
            return None
        paragraph = next(run.iterancestors(PARAGRAPH), None)
        inner = _properties(paragraph, PARAGRAPH_PROPERTIES) if paragraph is not None else ""
        inner = "" if inner and PLACEHOLDER.search(inner) else inner
        can_refer, table_style = self._surroundings(run if paragraph is None else paragraph)
        look = (_properties(run, RUN_PROPERTIES), inner, can_refer, table_style, _change_around(run))
        if look not in self._hosts:
            self._hosts[look] = Host(look[0], inner, self._styles, can_refer, table_style, look[4])
        return self._hosts[look]

    def _surroundings(self, node: Element) -> tuple[bool, str]:
        """Whether a footnote can be referred to at `node`, and the style of the table around it, or else of the first table."""
        parent = node.getparent()
        if parent is None:
            return True, self._first_table
        if parent not in self._around:
            table = next(node.iterancestors(TABLE), None)
            style = self._first_table if table is None else style_of_table(table)
            self._around[parent] = (next(node.iterancestors(*_WITHOUT_NOTES), None) is None, style)
        return self._around[parent]


def _change_around(run: Element) -> str:
    """The tracked insertion that the run is a child of, as `Host.change` has it."""
    outer = run.getparent()
    if outer is None or outer.tag not in INSERTIONS:
        return ""
    said = "".join(f' w:{name}="{as_attribute(value)}"' for name in ("author", "date") if (value := outer.get(w(name))) is not None)
    return f"w:{local_name(outer)}{said}"


def _spot(tag: Tag) -> Spot:
    """The spot of the tag; the text of a chart or a formula can hold nothing but characters."""
    holder = tag.marker.getparent() if tag.marker is not None else None
    return Spot.LEAF if holder is not None and holder.tag in (DRAWING_TEXT, MATH_TEXT) else tag.spot


def _stands_in_words(tag: Tag) -> bool:
    """Whether words stand just before or behind the tag, so that it is not alone; most values stand so."""
    text = tag.marker.getparent() if tag.marker is not None else None
    if tag.marker is None or text is None or text.tag != TEXT:
        return False
    return bool((text.text or "").strip() or (tag.marker.tail or "").strip())


def _stands_plainly(tag: Tag, paragraph: Element) -> bool:
    text = tag.marker.getparent() if tag.marker is not None else None
    run = text.getparent() if text is not None else None
    outer = run.getparent() if run is not None and run.tag == RUN else None
    while outer is not None and outer.tag in INSERTIONS:
        outer = outer.getparent()
    plain = text is not None and text.tag == TEXT and outer is paragraph
    counted = any(PLACEHOLDER.search(as_text(child)) for child in paragraph if child.tag not in RANGE_MARKS)
    return plain and not counted


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


def _first_table_style(tree: TagTree) -> str:
    """The style of the part's first table; empty where there is none."""
    table = next(tree.root.iter(TABLE), None)
    return "" if table is None else style_of_table(table)


def style_of_table(table: Element) -> str:
    """The id of the table's style; empty where it has none."""
    style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
    return style.get(w("val"), "") if style is not None else ""


def _properties(element: Element, name: str) -> str:
    """How `element` looks, for any number of others: without how it looked before, and each with changes of its own."""
    found = next(element.iterchildren(name), None)
    if found is None:
        return ""
    declarations = {f' xmlns:{prefix}="{uri}"' for prefix, uri in element.nsmap.items()}
    xml = _FIRST_TAG.sub(lambda match: _without(match[0], declarations), as_text(found))
    return _CHANGE_ID.sub(number_mark("change"), _FORMER_LOOK.sub("", xml)) if " w:id=" in xml else xml
