"""Fields: what Word works out itself, such as references, page numbers and merged data (ECMA-376 part 1, 17.16)."""

from dataclasses import dataclass

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.reading.names import SIMPLE_FIELD
from kommissorium.word.checks.reading.story import StoryText
from kommissorium.word.ooxml.names import FIELD_CHARACTER, FIELD_CODE, w
from kommissorium.word.ooxml.xml import Element


@dataclass(slots=True)
class Field:
    """A field and the element that it begins with."""

    story: StoryText
    element: Element
    code: str = ""

    @property
    def name(self) -> str:
        """Its first word in capitals: REF, TOC, MERGEFIELD …"""
        return self.code.split()[0].upper() if self.code.split() else ""

    @property
    def place(self) -> WordPlace:
        """Where it begins."""
        return self.story.place_of(self.element)


def find_fields(story: StoryText) -> list[Field]:
    """The fields of a part in the order in which they begin."""
    found: list[Field] = []
    nested: list[Field] = []
    for element in story.root.iter(FIELD_CHARACTER, FIELD_CODE, SIMPLE_FIELD):
        if element.tag == SIMPLE_FIELD:
            found.append(Field(story, element, element.get(w("instr"), "")))
        elif element.tag == FIELD_CODE:
            if nested:
                nested[-1].code += element.text or ""
        elif element.get(w("fldCharType")) == "begin":
            nested.append(Field(story, element))
            found.append(nested[-1])
        elif element.get(w("fldCharType")) == "end" and nested:
            nested.pop()
    return found
