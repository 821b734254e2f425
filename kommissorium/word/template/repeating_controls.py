"""Word's repeating section controls: one whose tag is a name repeats its item over the list of that name.

Controls within the item mean the fields of the item of the list; a name that it does not have is looked for in the items around it, and
then among all the data.
"""

import re
from dataclasses import replace
from typing import NamedTuple
from unicodedata import normalize

from kommissorium.texts import _
from kommissorium.word.ooxml.names import CONTROL, CONTROL_CONTENT, w
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree
from kommissorium.word.text.splice import detach

WORD_2012 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_NAME = re.compile(r"[^\W\d]\w*(?:\.\w+|\[-?\d+\])*(?:\|[^\W\d]\w*)*")
_ITEM = "_punkt"


class Meaning(NamedTuple):
    """What the name of a control means where the control stands."""

    value: str
    """The code of its value."""
    known: str
    """The code of the condition that the data have it."""


def control_name(control: Element) -> str:
    """The control's tag where it is a name, such as `formål` or `rækker[0].titel`, with or without braces; empty otherwise."""
    typed = tag_of(control)
    name = typed[2:-2].strip() if is_typed_tag(typed) else typed
    return name if _NAME.fullmatch(name) and not name.startswith("_") else ""


def is_typed_tag(text: str) -> bool:
    """Whether the tag of a control is a tag of ours with its braces."""
    return text.startswith("{{") and text.endswith("}}")


def tag_of(control: Element) -> str:
    """The control's tag, whatever it says."""
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return normalize("NFC", tag.get(w("val"), "")).strip() if tag is not None else ""


def repeats(control: Element) -> bool:
    """Whether Word repeats what is in the control."""
    return control.find(f"{w('sdtPr')}/{WORD_2012}repeatingSection") is not None


def meaning(control: Element, name: str) -> Meaning:
    """What `name`, the tag of `control`, means there."""
    root = root_of(name)
    items = [item_name(depth) for depth in range(_depth(control), 0, -1)]
    value = "".join(f"{item}.{name} if '{root}' in {item} else " for item in items) + name
    known = " or ".join([*(f"'{root}' in {item}" for item in items), f"{root} is defined"])
    return Meaning(f"({value})" if items else value, known)


def _depth(control: Element) -> int:
    """The number of repeating controls with a list around `control`."""
    return sum(repeats(outer) and bool(control_name(outer)) for outer in control.iterancestors(CONTROL))


def item_name(depth: int) -> str:
    """The loop variable of a repeating control; those are counted from the outermost one inwards."""
    return _ITEM if depth == 1 else f"{_ITEM}{depth}"


def root_of(name: str) -> str:
    """The name that the data must have for a control of that name to be filled: `økonomi` for `økonomi.beløb|kroner`."""
    return re.split(r"[.|\[]", name)[0]


def repeat_sections(tree: TagTree) -> None:
    """Puts a loop around the item of each repeating control whose tag is a name; Word's further items are left out."""
    for control in list(tree.root.iter(CONTROL)):
        name, content = control_name(control), control.find(CONTROL_CONTENT)
        items = [child for child in content if is_element(child) and child.tag == CONTROL] if content is not None else []
        if name and items and repeats(control):
            for other in items[1:]:
                detach(other)
            _repeat(tree, items[0], name, control)


def _repeat(tree: TagTree, item: Element, name: str, control: Element) -> None:
    tags = tree.tags_in(item)
    if not tags:
        return
    place, home = replace(tags[0].place, excerpt=_("indholdskontrollen {name}", name=name)), tags[0].home
    items = meaning(control, name)
    codes = (f"for {item_name(_depth(control) + 1)} in ({items.value} if {items.known} else [{{}}])", "endfor")
    begin, end = (Tag(Opener.BLOCK, code, code[:6].split()[0], place, home, spot=Spot.BETWEEN, shown=name, control=name) for code in codes)
    begin.block = end.block = Block([begin, end], Level.PARAGRAPHS, item.getparent())
    item.addprevious(tree.add(begin))
    item.addnext(tree.add(end))
