"""The pages of an annex: its own size, margins, headers and footers, its page numbers from 1 (ECMA-376 part 1, 17.6)."""

from collections.abc import Iterator
from copy import deepcopy

from kommissorium.word.ooxml.names import PARAGRAPH, PARAGRAPH_PROPERTIES, RELATIONSHIP, SECTION_PROPERTIES, w
from kommissorium.word.ooxml.xml import Element, SubElement

_BEHIND_SECTION = w("pPrChange")
_NAMES_BEHIND_NUMBERS = "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
_BEHIND_NUMBERS = frozenset(map(w, _NAMES_BEHIND_NUMBERS.split()))
_REFERENCE_ID = f"{{{RELATIONSHIP}}}id"
BLANK = "rIdB0_"
"""What the ids of the relationships to an empty header and footer begin with."""
_KINDS = ("header", "footer")


def end_section(body: Element, section: Element) -> None:
    """Ends a section of `body` with its last paragraph, or with a new one behind a table."""
    last = body[-1] if len(body) else None
    if last is None or last.tag != PARAGRAPH or next(last.iter(SECTION_PROPERTIES), None) is not None:
        last = SubElement(body, PARAGRAPH)
        spacing = {w("before"): "0", w("after"): "0", w("line"): "20", w("lineRule"): "exact"}
        SubElement(SubElement(last, PARAGRAPH_PROPERTIES), w("spacing"), spacing)
    properties = last.find(PARAGRAPH_PROPERTIES)
    if properties is None:
        properties = last.makeelement(PARAGRAPH_PROPERTIES)
        last.insert(0, properties)
    change = properties.find(_BEHIND_SECTION)
    if change is not None:
        change.addprevious(section)
    else:
        properties.append(section)


def take_section(body: Element, like: Element) -> Element:
    """Takes the last section's properties out of `body`; those of `like`, without headers, where it has none."""
    found = body.find(SECTION_PROPERTIES)
    if found is not None:
        body.remove(found)
        return found
    bare = deepcopy(like)
    for child in [child for child in bare if child.tag not in (w("pgSz"), w("pgMar"))]:
        bare.remove(child)
    return bare


def stand_alone(section: Element, *, even: bool, numbered: bool) -> None:
    """Makes the annex's first section begin a page of its own, and inherit no header or footer.

    `even` says whether the document has headers of their own on even pages, `numbered` whether the annex shows page numbers.
    """
    for kind in list(section.iter(w("type"))):
        section.remove(kind)
    if numbered:
        _number_from_one(section)
    for number, (part, place, relation) in enumerate(list(_missing(section, even=even))):
        section.insert(number, section.makeelement(w(f"{part}Reference"), {w("type"): place, _REFERENCE_ID: relation}))


def _number_from_one(section: Element) -> None:
    numbers = section.find(w("pgNumType"))
    if numbers is None:
        numbers = section.makeelement(w("pgNumType"))
        behind = next((child for child in section if child.tag in _BEHIND_NUMBERS), None)
        if behind is not None:
            behind.addprevious(numbers)
        else:
            section.append(numbers)
    if numbers.get(w("start")) is None:
        numbers.set(w("start"), "1")


def _missing(section: Element, *, even: bool) -> Iterator[tuple[str, str, str]]:
    """For each header and footer that it would inherit: its kind, its pages, and the relationship that it gets instead."""
    for kind in _KINDS:
        known = {found.get(w("type"), "default"): found.get(_REFERENCE_ID, "") for found in section.iter(w(f"{kind}Reference"))}
        usual = known.get("default", BLANK + kind)
        if "default" not in known:
            yield kind, "default", usual
        if even and "even" not in known:
            yield kind, "even", usual
        if section.find(w("titlePg")) is not None and "first" not in known:
            yield kind, "first", BLANK + kind
