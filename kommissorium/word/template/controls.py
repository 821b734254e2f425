"""Word's own content controls as tags: a control whose tag is a name is filled like `{{ name }}`, a repeating one repeats over its list.

A control is filled only where its name is known to the data; another one keeps what it holds, since controls have many uses.
"""

import re
from dataclasses import replace

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
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree
from kommissorium.word.text.splice import detach

_WORD_2012 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_OVERWRITING = (w("showingPlcHdr"), w("dataBinding"), f"{_WORD_2012}dataBinding")
"""The control shows its prompt, or its text comes from another part (ECMA-376 part 1, 17.5.2.39 and 17.5.2.6)."""
_NAME = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*(?:\|[^\W\d]\w*)*")
_ITEM = "_punkt"
"""The loop variable of repeating controls."""


def fill_controls(root: Element) -> None:
    """Writes tags into the controls of a part whose own tag is a name; they are then scanned like any others."""
    for control in list(root.iter(CONTROL)):
        name, content = control_name(control), control.find(CONTROL_CONTENT)
        if name and content is not None and not _repeats(control) and not any(child.tag == CONTROL for child in content.iter()):
            _fill(content, name, inside=any(_repeats(outer) for outer in control.iterancestors(CONTROL)))


def control_name(control: Element) -> str:
    """The control's tag where it is a name, such as `formål` or `stamoplysninger.titel`; empty otherwise."""
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    name = tag.get(w("val"), "").strip() if tag is not None else ""
    return name if _NAME.fullmatch(name) and not name.startswith("_") else ""


def _repeats(control: Element) -> bool:
    return control.find(f"{w('sdtPr')}/{_WORD_2012}repeatingSection") is not None


def _fill(content: Element, name: str, *, inside: bool) -> None:
    root = re.split(r"[.|]", name)[0]
    value, known = name, f"{root} is defined"
    if inside:
        value = f"({_ITEM}.{name} if '{root}' in {_ITEM} else {name})"
        known = f"'{root}' in {_ITEM} or {known}"
    box = content.find(CELL)
    if box is None:
        box = content
    blocks = [child for child in box if is_element(child) and child.tag in (PARAGRAPH, w("tbl"))]
    tags = (f"{{% if {known} %}}", f"{{{{ {value} }}}}", "{% else %}", "{% endif %}")
    if blocks:
        model = next((child for child in blocks if child.tag == PARAGRAPH), blocks[0])
        made = [_paragraph(model, tag) for tag in tags]
        place = blocks
    else:
        model = next(iter(box.iter(RUN)), box)
        made = [_run(model, tag) for tag in tags]
        place = [child for child in box if is_element(child)]
    for new in made[:3]:
        _before_first(box, place, new)
    box.append(made[3])


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


def release_controls(tree: TagTree) -> None:
    """Takes prompt and data binding off the controls that a tag stands in, and names them in the places of their tags."""
    has_controls = next(tree.root.iter(CONTROL), None) is not None
    for marker in list(tree.markers()) if has_controls else ():
        tag = tree.tag_of(marker)
        for control in marker.iterancestors(CONTROL):
            properties = control.find(w("sdtPr"))
            for child in list(properties) if properties is not None else ():
                if child.tag in _OVERWRITING:
                    detach(child)
            if name := control_name(control):
                tag.place = replace(tag.place, excerpt=_("indholdskontrollen {name}", name=name))


def repeat_sections(tree: TagTree) -> None:
    """Puts a loop around the item of each repeating control whose tag is a name; Word's further items are left out."""
    for control in list(tree.root.iter(CONTROL)):
        name, content = control_name(control), control.find(CONTROL_CONTENT)
        items = [child for child in content if is_element(child) and child.tag == CONTROL] if content is not None else []
        if name and items and _repeats(control):
            for other in items[1:]:
                detach(other)
            _repeat(tree, items[0], name)


def _repeat(tree: TagTree, item: Element, name: str) -> None:
    root = re.split(r"[.|]", name)[0]
    tags = tree.tags_in(item)
    if not tags:
        return
    place, home = tags[0].place, tags[0].home
    codes = (f"for {_ITEM} in ({name} if {root} is defined else [{{}}])", "endfor")
    begin, end = (Tag(Opener.BLOCK, code, code[:6].split()[0], place, home, spot=Spot.BETWEEN) for code in codes)
    begin.block = end.block = Block([begin, end], Level.PARAGRAPHS, item.getparent())
    item.addprevious(tree.add(begin))
    item.addnext(tree.add(end))
