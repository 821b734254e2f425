"""Fields whose code is an attribute, written out as the runs of an ordinary field, whose code is text and may hold tags."""

from kommissorium.word.ooxml.names import FIELD_CHARACTER, FIELD_CODE, RUN, SPACE, w
from kommissorium.word.ooxml.xml import Element, SubElement, new_like

_SIMPLE_FIELD, _CODE = w("fldSimple"), w("instr")
_KEPT = (w("dirty"), w("fldLock"))
"""What a simple field says of itself as an ordinary one does (ECMA-376 part 1, 17.16.19 and 17.16.18)."""


def write_out_tagged_fields(root: Element) -> None:
    """Makes each simple field whose code holds a brace an ordinary one."""
    for field in list(root.iter(_SIMPLE_FIELD)):
        if "{" in field.get(_CODE, ""):
            _write_out(field)


def _write_out(field: Element) -> None:
    """`<w:fldSimple w:instr="…">result</w:fldSimple>` becomes begin, code, separate, result, end (ECMA-376 part 1, 17.16.2)."""
    begin = _edge(field, "begin", {name: field.get(name, "") for name in _KEPT if field.get(name)})
    code = new_like(field, RUN)
    words = SubElement(code, FIELD_CODE)
    words.text = field.get(_CODE)
    words.set(SPACE, "preserve")
    result = [child for child in field if child.tag != w("fldData")]
    for node in (begin, code, _edge(field, "separate"), *result, _edge(field, "end")):
        field.addprevious(node)
    outer = field.getparent()
    if outer is not None:
        outer.remove(field)


def _edge(field: Element, kind: str, more: dict[str, str] | None = None) -> Element:
    run = new_like(field, RUN)
    SubElement(run, FIELD_CHARACTER, {w("fldCharType"): kind} | (more or {}))
    return run
