"""Ids and names of which a document has each once: bookmarks, drawings, controls, changes."""

import re

from kommissorium.word.annexes.annex import Source
from kommissorium.word.ooxml.names import RELATIONSHIP, WORD_2010, w
from kommissorium.word.ooxml.xml import Element, is_element, local_name

_NOTES = frozenset(map(w, ("footnote", "endnote", "footnoteReference", "endnoteReference")))
_ID = w("id")
_PARAGRAPH_IDS = tuple(f"{{{WORD_2010}}}{local}" for local in ("paraId", "textId"))
_TIED = frozenset(("dataBinding", "placeholder"))
_WORD_OR_NAME = re.compile(r"[\w.-]+")
_RELATION = f"{{{RELATIONSHIP}}}"


def renew_ids(root: Element, source: Source, bookmarks: frozenset[str]) -> None:
    """Gives everything in `root` ids of the annex's own; `bookmarks` are the names of all its bookmarks."""
    for element in filter(is_element, root.iter()):
        for name in _PARAGRAPH_IDS:
            element.attrib.pop(name, "")
        number = element.get(_ID, "")
        if element.tag not in _NOTES and number.removeprefix("-").isdigit():
            element.set(_ID, str(source.id(int(number))))
        if local_name(element) == "docPr" and element.get("id", "").isdigit():
            element.set("id", str(source.id(int(element.get("id", "0")))))
        if element.tag == w("sdtPr"):
            _untie(element)
    for element in root.iter(w("bookmarkStart")):
        element.set(w("name"), source.bookmark(element.get(w("name"), "")))
    _rename(root, source, bookmarks)


def renew_relations(root: Element, source: Source, owner: str = "") -> None:
    """Gives the relationships that `root` names their new ids."""
    for element in filter(is_element, root.iter()):
        for name in [str(name) for name in element.attrib if str(name).startswith(_RELATION)]:
            element.set(name, source.relation(element.get(name, ""), owner))


def bookmarks_of(roots: list[Element]) -> frozenset[str]:
    """The names of the bookmarks in the parts with these `roots`."""
    return frozenset(mark.get(w("name"), "") for root in roots for mark in root.iter(w("bookmarkStart")))


def _untie(properties: Element) -> None:
    """A control keeps its words; its id, data and place-holder are of the document that it comes from."""
    for child in [child for child in properties if child.tag == _ID or local_name(child) in _TIED]:
        properties.remove(child)


def _rename(root: Element, source: Source, bookmarks: frozenset[str]) -> None:
    """References to bookmarks: of links, and in the code of fields."""

    def renamed(word: re.Match[str]) -> str:
        return source.bookmark(word[0]) if word[0] in bookmarks else word[0]

    for link in root.iter(w("hyperlink")):
        if link.get(w("anchor"), "") in bookmarks:
            link.set(w("anchor"), source.bookmark(link.get(w("anchor"), "")))
    for code in root.iter(w("instrText")):
        code.text = _WORD_OR_NAME.sub(renamed, code.text or "")
    for field in root.iter(w("fldSimple")):
        field.set(w("instr"), _WORD_OR_NAME.sub(renamed, field.get(w("instr"), "")))
