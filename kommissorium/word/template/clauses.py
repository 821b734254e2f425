"""A clause on its way into a template: docxcompose takes styles, lists and pictures along; ids, names and notes are made to fit here."""

import io
from typing import TYPE_CHECKING, Any

from kommissorium.word.ooxml.docx_bridge import set_content
from kommissorium.word.ooxml.names import (
    DRAWING,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    PROPERTIES,
    RANGE_MARKS,
    RELATIONSHIP,
    SECTION_PROPERTIES,
    TABLE,
    TRACKED,
    WORD_2010,
    w,
)
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import Element, is_element, local_name, parse, serialise
from kommissorium.word.template.comments import without_comments
from kommissorium.word.text.origins import note_origins
from kommissorium.word.text.references import Name, name_of, redirect_all, set_name
from kommissorium.word.text.splice import detach, put_after, put_before

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_RELATION, _EMBEDDED = (f"{{{RELATIONSHIP}}}{name}" for name in ("id", "embed"))
_DRAWN = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
_PARAGRAPH_IDS = tuple(f"{{{WORD_2010}}}{name}" for name in ("paraId", "textId"))
_ROOM = 30
"""Characters of an old name that go into a new one; Word takes 40 in all."""


class EndnotesError(Exception):
    """The clause has endnotes, which cannot come along."""


class Composition:
    """A template that clauses are put into."""

    def __init__(self, package: Package) -> None:
        """Opens it with python-docx."""
        from docx import Document  # noqa: PLC0415  # 80 ms: only for templates that include clauses
        from docxcompose.composer import Composer  # noqa: PLC0415  # the same

        self._name, self._open = package.name, Document
        self._document: WordDocument = Document(io.BytesIO(package.data))
        self._composer: Any = Composer(self._document)
        # docxcompose pairs the ends of bookmarks by their order alone, and loses the links of notes.
        self._composer.renumber_bookmarks = lambda: None
        self._composer.add_footnotes = self._add_footnotes
        note_origins(self.body, package.name)

    @property
    def body(self) -> Element:
        """The text so far."""
        body: Element = self._document.element.body
        return body

    @property
    def styles(self) -> Element:
        """The styles so far."""
        styles: Element = self._document.styles.element
        return styles

    def saved(self) -> Package:
        """The template with its clauses."""
        stream = io.BytesIO()
        self._document.save(stream)
        return Package(stream.getvalue(), self._name)

    def put(self, paragraph: Element, package: Package) -> None:
        """Puts the text of a clause in the place of `paragraph`; its comments are people talking, and stay behind.

        Raises EndnotesError for a clause with endnotes.
        """
        clause: Any = self._open(io.BytesIO(without_comments(package).data))
        note_origins(clause.element.body, package.name)
        if next(clause.element.body.iter(w("endnoteReference")), None) is not None:
            raise EndnotesError
        _give_own_names(clause.element.body, self.body)
        _give_own_ids(clause.element.body, self.body)
        children = [child for child in clause.element.body if child.tag != SECTION_PROPERTIES]
        index = len([child for child in self.body if child.tag != SECTION_PROPERTIES])
        self._composer.insert(index, clause)
        elements = [child for child in list(self.body)[index:] if child.tag != SECTION_PROPERTIES]
        for child, element in zip(children, elements, strict=True):
            if relation := child.get(_RELATION):
                moved = self._composer.add_relationship(clause.part, self._document.part, clause.part.rels[relation])
                element.set(_RELATION, moved.rId)
        _place(elements, paragraph)

    def _add_footnotes(self, clause: Any, element: Element) -> None:
        """The footnotes that `element` of the clause refers to, under new ids; a reference to none is dropped."""
        references = list(element.iter(w("footnoteReference")))
        source = next((link.target_part for link in clause.part.rels.values() if link.reltype.endswith("/footnotes")), None)
        known = {note.get(w("id")): note for note in parse(source.blob)} if references and source is not None else {}
        for reference in references:
            note = known.get(reference.get(w("id")))
            if note is None:
                detach(reference)
                continue
            part = self._composer.footnote_part()
            notes = parse(part.blob)
            number = str(1 + max([0, *(int(old) for one in notes if (old := one.get(w("id"), "")).isdigit())]))
            copied = parse(serialise(note))
            copied.set(w("id"), number)
            reference.set(w("id"), number)
            _drop_ids(copied)
            self._composer.add_referenced_parts(source, part, copied)
            self._bring_pictures(copied, source, part)
            notes.append(copied)
            set_content(part, serialise(notes))

    def _bring_pictures(self, note: Element, source: Any, part: Any) -> None:
        """The pictures of a note; where one has a drawing as well, only what all programs can show."""
        for drawing in list(note.iter(_DRAWN)):
            detach(drawing)
        for picture in note.iter(f"{{{DRAWING}}}blip"):
            if old := picture.get(_EMBEDDED):
                image = self._composer.pkg.get_or_add_image_part(io.BytesIO(source.rels[old].target_part.blob))
                picture.set(_EMBEDDED, part.relate_to(image, source.rels[old].reltype))


def _give_own_names(clause: Element, template: Element) -> None:
    """Bookmarks and shapes whose names are taken get others, and so does what refers to them."""
    taken = {name.key for element in filter(is_element, template.iter()) if (name := name_of(element)) is not None}
    new: dict[tuple[str, str], str] = {}
    naming = [(element, name) for element in filter(is_element, clause.iter()) if (name := name_of(element)) is not None]
    for _element, name in naming:
        own, number = name, 1
        while own.key in taken:
            number += 1
            own = Name(name.kind, f"{name.text[:_ROOM]}_{number}")
        taken.add(own.key)
        new.setdefault(name.key, own.text)
    redirect_all(clause, lambda name, _element: new.get(name.key, name.text))
    for element, name in naming:
        set_name(element, new[name.key])


def _give_own_ids(clause: Element, template: Element) -> None:
    """Ranges and tracked changes get ids that the template does not have; controls and paragraphs get theirs from Word."""
    _drop_ids(clause)
    number = max([0, *(int(old) for element in template.iter(*RANGE_MARKS, *TRACKED) if (old := element.get(w("id"), "")).isdigit())])
    ranges: dict[tuple[str, str], str] = {}
    for element in clause.iter(*RANGE_MARKS, *TRACKED):
        number += 1
        what = local_name(element).removesuffix("Start").removesuffix("End") if element.tag in RANGE_MARKS else str(number)
        element.set(w("id"), ranges.setdefault((what, element.get(w("id"), "")), str(number)))


def _drop_ids(root: Element) -> None:
    for element in filter(is_element, root.iter()):
        for name in _PARAGRAPH_IDS:
            element.attrib.pop(name, "")
    for number in root.findall(f".//{w('sdtPr')}/{w('id')}"):
        detach(number)


def _place(elements: list[Element], paragraph: Element) -> None:
    """Puts `elements` in the place of `paragraph`, which stays, emptied, where something must stand there."""
    if elements and elements[0].tag == TABLE and _tag_of(paragraph.getprevious()) == TABLE:
        paragraph.addprevious(paragraph.makeelement(PARAGRAPH))
    for mark in [mark for mark in paragraph.iter(*RANGE_MARKS) if local_name(mark).endswith("Start")]:
        put_before(mark, paragraph)
    for element in elements:
        paragraph.addprevious(element)
    for mark in reversed([*paragraph.iter(*RANGE_MARKS)]):
        put_after(mark, paragraph)
    if _must_stay(paragraph):
        for child in [child for child in paragraph if child.tag != PARAGRAPH_PROPERTIES]:
            paragraph.remove(child)
    else:
        detach(paragraph)


def _must_stay(paragraph: Element) -> bool:
    """Whether it ends a section, keeps two tables apart, or is the last or only paragraph in what holds it."""
    if paragraph.find(f"{PARAGRAPH_PROPERTIES}/{SECTION_PROPERTIES}") is not None:
        return True
    before, behind = (_neighbour(paragraph, step=step) for step in ("preceding", "following"))
    if behind == TABLE:
        return before == TABLE
    return behind in ("", SECTION_PROPERTIES) and before != PARAGRAPH


def _neighbour(paragraph: Element, *, step: str) -> str:
    """What stands before or behind `paragraph`; ends of ranges and properties do not count."""
    kin = paragraph.itersiblings(preceding=step == "preceding")
    return next((str(one.tag) for one in kin if one.tag not in RANGE_MARKS and one.tag not in PROPERTIES), "")


def _tag_of(element: Element | None) -> str:
    return "" if element is None else str(element.tag)
