"""Hidden text and hidden rows, hidden by themselves or by a style (ECMA-376 part 1, 17.3.2.41 and 17.4.20)."""

from functools import cache

from kommissorium.word.ooxml.names import (
    FIELD_CHARACTER,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    RANGE_MARKS,
    ROW,
    RUN,
    RUN_PROPERTIES,
    SECTION_PROPERTIES,
    TABLE,
    w,
)
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind
from kommissorium.word.text.splice import detach, put_before

_OFF = ("0", "false", "off")
_CODE = frozenset((FIELD_CHARACTER, w("instrText")))
_REFERENCES = {"footnotes": "footnoteReference", "endnotes": "endnoteReference"}


def take_hidden(bench: Bench) -> None:
    """Takes hidden words and rows out of all parts, and the notes that nothing refers to any longer."""
    styles = _Styles(bench.root(bench.found.styles) if bench.found.styles else None)
    for part in bench.parts():
        root = bench.root(part)
        for row in [row for row in root.iter(ROW) if _is_on(row.find(w("trPr")), "hidden")]:
            _take_row(row)
            bench.removed[Kind.HIDDEN] += 1
        for paragraph in list(root.iter(PARAGRAPH)):
            runs = [run for run in paragraph.iter(RUN) if styles.hides(run, _holder(run))]
            bench.removed[Kind.HIDDEN] += bool(runs)
            _take_runs(runs)
            if runs and styles.hides_mark(paragraph):
                _take_paragraph(paragraph)
    _take_lone_notes(bench)


class _Styles:
    """Which styles hide what is in them."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {style.get(w("styleId"), ""): style for style in root.iter(w("style"))} if root is not None else {}
        self._standard = next((name for name, style in self._styles.items() if _is_standard(style)), "")
        self._hides = cache(self._worked_out)

    def hides(self, run: Element, paragraph: Element | None) -> bool:
        """Whether the run is hidden; two styles that hide cancel out (17.7.3)."""
        properties = run.find(RUN_PROPERTIES)
        own = _is_on(properties, "vanish")
        if own is not None:
            return own and not _is_on(properties, "specVanish")
        named = _value(properties, "rStyle")
        outer = paragraph.find(PARAGRAPH_PROPERTIES) if paragraph is not None else None
        return self._hides(named) != self._hides(_value(outer, "pStyle") or self._standard)

    def hides_mark(self, paragraph: Element) -> bool:
        """Whether the paragraph's end is hidden too, so that nothing of it is left to see."""
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        own = properties.find(RUN_PROPERTIES) if properties is not None else None
        said = _is_on(own, "vanish")
        return (
            bool(said and not _is_on(own, "specVanish"))
            if said is not None
            else self._hides(_value(properties, "pStyle") or self._standard)
        )

    def _worked_out(self, name: str) -> bool:
        seen: set[str] = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            style = self._styles[name]
            said = _is_on(style.find(RUN_PROPERTIES), "vanish")
            if said is not None:
                return said and not _is_on(style.find(RUN_PROPERTIES), "specVanish")
            name = _value(style, "basedOn")
        return False


def _take_runs(runs: list[Element]) -> None:
    """Takes the runs; where they hold only a part of a field, its code stays, so that the field stays whole."""
    kinds = [mark.get(w("fldCharType")) for run in runs for mark in run.iter(FIELD_CHARACTER)]
    whole = kinds.count("begin") == kinds.count("end")
    for run in runs:
        if whole or not any(child.tag in _CODE for child in run):
            detach(run)
            continue
        for child in [child for child in run if child.tag not in _CODE and child.tag != RUN_PROPERTIES]:
            run.remove(child)


def _take_paragraph(paragraph: Element) -> None:
    """Takes a paragraph with nothing left in it, unless it ends a section, a cell or the document."""
    properties = paragraph.find(PARAGRAPH_PROPERTIES)
    ends_section = properties is not None and properties.find(SECTION_PROPERTIES) is not None
    behind = paragraph.getnext()
    if ends_section or behind is None or behind.tag != PARAGRAPH or next(paragraph.iter(RUN), None) is not None:
        return
    for mark in [mark for mark in paragraph.iter() if mark.tag in RANGE_MARKS]:
        put_before(mark, paragraph)
    detach(paragraph)


def _take_row(row: Element) -> None:
    table = row.getparent()
    detach(row)
    if table is not None and table.tag == TABLE and table.find(ROW) is None:
        detach(table)


def _take_lone_notes(bench: Bench) -> None:
    """Notes whose references are gone are hidden text as well."""
    for _owner, link in bench.every_link(lambda link: link.kind in _REFERENCES and not link.external):
        wanted = w(_REFERENCES[link.kind])
        referred = {mark.get(w("id")) for part in bench.parts() for mark in bench.root(part).iter(wanted)}
        notes = list(bench.root(link.target)) if link.target in bench.package.members else []
        for note in [note for note in notes if note.get(w("type")) is None and note.get(w("id")) not in referred]:
            detach(note)
            bench.removed[Kind.HIDDEN] += 1


def _holder(run: Element) -> Element | None:
    return next(run.iterancestors(PARAGRAPH), None)


def _is_standard(style: Element) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default"), "0") not in _OFF


def _is_on(parent: Element | None, local: str) -> bool | None:
    child = parent.find(w(local)) if parent is not None else None
    return None if child is None else child.get(w("val"), "true") not in _OFF


def _value(parent: Element | None, local: str) -> str:
    child = parent.find(w(local)) if parent is not None else None
    return child.get(w("val"), "") if child is not None else ""
