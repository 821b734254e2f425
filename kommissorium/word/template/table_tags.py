"""docxtpl's tags for cells: `colspan`, `cellbg`, `vm` (merged downwards in a loop over rows), `hm` (sideways in a loop over cells)."""

from collections.abc import Collection

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.names import CELL, PARAGRAPH, PARAGRAPH_PROPERTIES, w
from kommissorium.word.ooxml.xml import Element, ProcessingInstruction, local_name, new_like
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import TABLE_TAGS, Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, is_marker
from kommissorium.word.text.splice import detach

_NAMES = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"
_ORDER = {name: number for number, name in enumerate(_NAMES.split())}
"""The order of a cell's properties (ECMA-376 part 1, 17.4.69)."""


class TableTags:
    """The cell tags of one part; findings gather in `findings`."""

    def __init__(self, tree: TagTree) -> None:
        """Takes the cell tags of `tree` out of their paragraphs and sets what they say on their cells."""
        self.findings: list[Finding] = []
        self._tree = tree
        self._merged: list[tuple[Tag, Element]] = []
        if any(tag.keyword in TABLE_TAGS for tag in tree.tags):
            for tag in [tag for tag in tree.tags_in() if tag.keyword in TABLE_TAGS]:
                self._take(tag)

    def _take(self, tag: Tag) -> None:
        cell = next((ancestor for ancestor in tag.home.iterancestors() if ancestor.tag == CELL), None)
        if cell is None:
            message = _("»{tag}« skal stå i en tabel.", tag=tag.source)
            self.findings.append(Finding("S208", Severity.ERROR, message, _("Flyt det ind i en celle, eller fjern det."), tag.place))
            return
        if tag.marker is not None:
            detach(tag.marker)
        argument = tag.code[len(tag.keyword) :].strip()
        if tag.keyword in ("colspan", "cellbg") and not argument:
            message = _("Mærket »{tag}« kan ikke læses.", tag=tag.source)
            self.findings.append(Finding("S211", Severity.ERROR, message, _("Der mangler et navn eller en værdi."), tag.place))
            return
        if tag.keyword == "colspan":
            self._set(cell, "gridSpan", {"val": self._expression(tag, f"_columns({argument})")})
        elif tag.keyword == "cellbg":
            self._set(cell, "shd", {"val": "clear", "color": "auto", "fill": self._expression(tag, f"_colour({argument})")})
        elif tag.keyword == "vm":
            self._set(cell, "vMerge", {"val": self._expression(tag, "'restart' if loop.first else 'continue'")})
            self._merged.append((tag, cell))
        else:
            self._set(cell, "gridSpan", {"val": self._expression(tag, f"_columns({_span(cell)} * loop.length)")})
            self._merged.append((tag, cell))

    def _expression(self, tag: Tag, code: str) -> str:
        return self._tree.add_expression(code, tag.place, tag.home, shown=tag.source)

    @staticmethod
    def _set(cell: Element, name: str, values: dict[str, str]) -> None:
        properties = cell.find(w("tcPr"))
        if properties is None:
            properties = new_like(cell, w("tcPr"))
            cell.insert(0, properties)
        for old in properties.findall(w(name)):
            properties.remove(old)
        new = new_like(cell, w(name), {w(key): value for key, value in values.items()})
        before = sum(_ORDER.get(local_name(child), 0) < _ORDER[name] for child in properties)
        properties.insert(before, new)

    def outside_loops(self) -> list[Finding]:
        """A finding for each merged cell that nothing repeats; to be called, like `show_once`, when the other tags are in their places."""
        merged = {cell: tag for tag, cell in self._merged}
        repeated = _repeated(self._tree, merged) if merged else set()
        return [_outside_loop(tag) for cell, tag in merged.items() if cell not in repeated]

    def show_once(self) -> None:
        """Lets what merged cells hold stand only in the first of them."""
        for tag, cell in self._merged:
            if tag.keyword == "hm":
                self._wrap(tag, [cell], Level.CELLS)
            for paragraph in cell.findall(PARAGRAPH) if tag.keyword == "vm" else ():
                inner = [child for child in paragraph if child.tag != PARAGRAPH_PROPERTIES]
                if inner:
                    self._wrap(tag, inner, Level.CHARACTERS)

    def _wrap(self, tag: Tag, nodes: list[Element], level: Level) -> None:
        begin, end = (
            Tag(Opener.BLOCK, code, code[:5].split()[0], tag.place, tag.home, spot=Spot.BETWEEN, shown=tag.source)
            for code in ("if loop.first", "endif")
        )
        begin.block = end.block = Block([begin, end], level, nodes[0].getparent())
        nodes[0].addprevious(self._tree.add(begin))
        nodes[-1].addnext(self._tree.add(end))


def _repeated(tree: TagTree, cells: Collection[Element]) -> set[Element]:
    """Those of `cells` that stand in a loop."""
    open_loops: set[int] = set()
    found: set[Element] = set()
    for node in tree.root.iter(ProcessingInstruction, CELL):
        tag = tree.tag_of(node) if is_marker(node) else None
        if tag is not None and tag.block is not None and tag.block.opener.keyword == "for":
            (open_loops.add if tag is tag.block.opener else open_loops.discard)(id(tag.block))
        elif open_loops and node in cells:
            found.add(node)
    return found


def _outside_loop(tag: Tag) -> Finding:
    message = _("»{tag}« skal stå i en gentagelse.", tag=tag.source)
    hint = _("Sæt »{% for … in … %}« om rækkerne for »vm« og om cellerne for »hm«, eller fjern mærket.")
    return Finding("S208", Severity.ERROR, message, hint, tag.place)


def _span(cell: Element) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    value = span.get(w("val"), "1") if span is not None else "1"
    return int(value) if value.isdigit() else 1
