"""Word's own content controls as tags: a control whose tag is a name is filled like `{{ name }}`.

A control is filled only where its name is known to the data; another one keeps what it holds, since controls have many uses.
"""

from dataclasses import replace
from typing import NamedTuple

from kommissorium.texts import _
from kommissorium.word.ooxml.names import (
    CELL,
    CONTROL,
    CONTROL_CONTENT,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    SPACE,
    TEXT,
    w,
)
from kommissorium.word.ooxml.xml import Element, SubElement, is_element, new_like
from kommissorium.word.template.control_level import control_level
from kommissorium.word.template.repeating_controls import WORD_2012, control_name, is_typed_tag, meaning, repeats, tag_of
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree
from kommissorium.word.text.places import PlaceBook
from kommissorium.word.text.splice import detach

_OVERWRITING = (w("showingPlcHdr"), w("dataBinding"), f"{WORD_2012}dataBinding")
"""The control shows its prompt, or its text comes from another part (ECMA-376 part 1, 17.5.2.39 and 17.5.2.6)."""


class Made(NamedTuple):
    """What was written into the controls of a part."""

    runs: dict[Element, str]
    """The runs of the tags, with the names of their controls."""
    paragraphs: dict[Element, int]
    """The paragraphs that nobody typed, each with the number of paragraphs from there to the one whose number it is told by."""


def fill_controls(root: Element) -> Made:
    """Writes tags into the controls of a part whose own tag is a name; they are then scanned like any others."""
    made = Made({}, {})
    for control in list(root.iter(CONTROL)):
        name, typed = _name_of_value(control), _typed_tag(control)
        box = _box(control) if name or typed else None
        if box is not None:
            new = _fill(box, _tags(control, name, typed), in_line=control_level(control) is Level.CHARACTERS)
            made.runs.update(dict.fromkeys((run for one in new for run in one.iter(RUN)), name or typed))
            if new[0].tag == PARAGRAPH and not typed:
                made.paragraphs.update(zip(new, (1, 1, 1, 0), strict=True))
    return made


def _name_of_value(control: Element) -> str:
    """The name of the value that the control stands for; empty for one that repeats or holds other controls."""
    return control_name(control) if _stands_for_value(control) else ""


def _typed_tag(control: Element) -> str:
    """The control's tag where it is a tag of ours with its braces: what it says is meant, whatever the data have."""
    typed = tag_of(control)
    return typed if is_typed_tag(typed) and _stands_for_value(control) else ""


def _stands_for_value(control: Element) -> bool:
    content = control.find(CONTROL_CONTENT)
    return content is not None and not repeats(control) and next(content.iter(CONTROL), None) is None


def _tags(control: Element, name: str, typed: str) -> tuple[str, ...]:
    """What is written into the control; a name without braces keeps what it holds where the data do not have it."""
    if typed:
        return (f"{{{{ {meaning(control, name).value} }}}}" if name else typed,)
    named = meaning(control, name)
    return f"{{% if {named.known} %}}", f"{{{{ {named.value} }}}}", "{% else %}", "{% endif %}"


def _box(control: Element) -> Element | None:
    """What holds the text of the control: a control around a cell lends its name to the cell. None where no text can stand."""
    content, level = control.find(CONTROL_CONTENT), control_level(control)
    if content is None or level not in (Level.ROWS, Level.CELLS):
        return content
    cells = content.findall(CELL)
    return cells[0] if level is Level.CELLS and len(cells) == 1 else None


def _fill(box: Element, tags: tuple[str, ...], *, in_line: bool) -> list[Element]:
    """Puts the tags before what the control holds, the last behind it; one alone takes its place. The runs or paragraphs made."""
    if in_line:
        made = [_run(next(iter(box.iter(RUN)), box), tag) for tag in tags]
        place = [child for child in box if is_element(child)]
    else:
        place = [child for child in box if is_element(child) and child.tag in (PARAGRAPH, w("tbl"))]
        model = next((child for child in place if child.tag == PARAGRAPH), place[0] if place else box)
        made = [_paragraph(model, tag) for tag in tags]
    *before, last = made
    for new in before:
        _before_first(box, place, new)
    for child in place if not before else ():
        box.remove(child)
    box.append(last)
    return made


def _before_first(box: Element, place: list[Element], new: Element) -> None:
    if place:
        place[0].addprevious(new)
    else:
        box.append(new)


def _paragraph(model: Element, text: str) -> Element:
    paragraph = new_like(model, PARAGRAPH)
    properties = model.find(PARAGRAPH_PROPERTIES)
    if properties is not None:
        paragraph.append(_copy(properties))
    paragraph.append(_run(next(iter(model.iter(RUN)), model), text))
    return paragraph


def _run(model: Element, text: str) -> Element:
    run = new_like(model, RUN)
    properties = model.find(RUN_PROPERTIES)
    if properties is not None:
        run.append(_copy(properties))
        _drop_prompt_style(run[0])
    words = SubElement(run, TEXT)
    words.text = text
    words.set(SPACE, "preserve")
    return run


def _copy(element: Element) -> Element:
    copied = new_like(element, element.tag, {str(name): str(value) for name, value in element.attrib.items()})
    copied.extend([_copy(child) for child in element])
    return copied


def _drop_prompt_style(properties: Element) -> None:
    style = properties.find(w("rStyle"))
    if style is not None and style.get(w("val"), "").lower() in ("placeholdertext", "pladsholdertekst"):
        properties.remove(style)


def release_controls(tree: TagTree, made: Made) -> None:
    """Takes prompt and data binding off the controls that a tag stands in, and names them in the tags that were `made` for them."""
    has_controls = next(tree.root.iter(CONTROL), None) is not None
    for marker in list(tree.markers()) if has_controls else ():
        for control in marker.iterancestors(CONTROL):
            properties = control.find(w("sdtPr"))
            for child in list(properties) if properties is not None else ():
                if child.tag in _OVERWRITING:
                    detach(child)
        if name := made.runs.get(next(marker.iterancestors(RUN), marker)):
            tag = tree.tag_of(marker)
            tag.shown = tag.control = name
            tag.place = replace(tag.place, excerpt=_("indholdskontrollen {name}", name=name), words="")


def report_unfilled(tree: TagTree, places: PlaceBook) -> None:
    """Lets each control around rows or several cells that has the name of a value be told of: it holds no place for a text."""
    for control in list(tree.root.iter(CONTROL)):
        name = _name_of_value(control)
        if name and _box(control) is None and not tree.has_tags(control):
            place = places.place(next(control.iter(PARAGRAPH), control))
            place = replace(place, paragraph=0, headings=(), excerpt=_("indholdskontrollen {name}", name=name))
            tag = Tag(Opener.VALUE, f'_unfilled("{name}", {meaning(control, name).known})', "", place, control, own=True, shown=name)
            tag.spot = Spot.BETWEEN
            control.addprevious(tree.add(tag))
