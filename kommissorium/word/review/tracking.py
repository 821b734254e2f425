"""Tracked changes, as Word writes them (ECMA-376 part 1, 17.13.5)."""

from collections.abc import Iterable
from copy import deepcopy

from kommissorium.word.ooxml.author import NAME
from kommissorium.word.ooxml.names import PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, SECTION_PROPERTIES, SPACE, TEXT, w
from kommissorium.word.ooxml.xml import Element, SubElement

_DELETED_TEXT = w("delText")
_BEHIND_LANGUAGE = frozenset(map(w, ("eastAsianLayout", "specVanish", "oMath", "rPrChange")))
_BEHIND_HEADER = frozenset(map(w, ("ins", "del", "trPrChange")))
_BEHIND_RUN_PROPERTIES = (SECTION_PROPERTIES, w("pPrChange"))
_CHANGES = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange")))


def tell_apart(roots: Iterable[Element]) -> None:
    """Gives each tracked change a number of its own: where a run was cut in two, both halves have the one that it had."""
    parts = list(roots)
    following = _first_free(parts)
    seen: set[str] = set()
    for change in (change for root in parts for change in root.iter(*_CHANGES)):
        number = change.get(w("id"), "")
        if number in seen:
            number, following = str(following), following + 1
            change.set(w("id"), number)
        seen.add(number)


def _first_free(roots: Iterable[Element]) -> int:
    taken = (int(id_) for root in roots for element in root.iter() if (id_ := str(element.get(w("id"), ""))).isdigit())
    return max(taken, default=0) + 1


class Tracker:
    """Makes tracked changes in the program's name; counts how many."""

    def __init__(self, roots: Iterable[Element], date: str) -> None:
        """Finds the ids that are taken in the parts with these `roots`."""
        self._next, self._date = _first_free(roots), date
        self.count = 0
        """Places that were mended; one place may need several marks."""

    def delete(self, run: Element) -> None:
        """`<w:del …><w:r><w:delText>` around a run."""
        for text in list(run.iter(TEXT)):
            text.tag = _DELETED_TEXT
            text.set(SPACE, "preserve")
        mark = run.makeelement(w("del"), self._signed())
        run.addprevious(mark)
        mark.append(run)

    def insert_behind(self, element: Element, text: str, properties: Element | None) -> None:
        """`<w:ins …><w:r><w:t>` behind `element`, with the formatting of `properties`."""
        mark = element.makeelement(w("ins"), self._signed())
        element.addnext(mark)
        run = SubElement(mark, RUN)
        if properties is not None:
            run.append(_without(properties, "rPrChange"))
        SubElement(run, TEXT, {SPACE: "preserve"}).text = text

    def set_language(self, run: Element, language: str) -> None:
        """`<w:lang w:val="…"/>` in the run's properties, with the old ones in `<w:rPrChange>`."""
        properties = run.find(RUN_PROPERTIES)
        if properties is None:
            properties = run.makeelement(RUN_PROPERTIES)
            run.insert(0, properties)
        old = _without(properties, "rPrChange")
        mark = properties.find(w("lang"))
        if mark is None:
            mark = properties.makeelement(w("lang"))
            _put(properties, mark, _BEHIND_LANGUAGE)
        mark.set(w("val"), language)
        self._keep_old(properties, "rPrChange", old)

    def set_header(self, row: Element) -> None:
        """`<w:tblHeader/>` in the row's properties, with the old ones in `<w:trPrChange>`."""
        properties = row.find(w("trPr"))
        if properties is None:
            properties = row.makeelement(w("trPr"))
            row.insert(1 if row.find(w("tblPrEx")) is not None else 0, properties)
        old = _without(properties, "trPrChange", "ins", "del")
        for switch in properties.findall(w("tblHeader")):
            properties.remove(switch)
        _put(properties, properties.makeelement(w("tblHeader")), _BEHIND_HEADER)
        self._keep_old(properties, "trPrChange", old)

    def delete_mark(self, paragraph: Element) -> None:
        """`<w:del …/>` in the properties of the paragraph's mark: accepted, the paragraph flows into the next one."""
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        if properties is None:
            properties = paragraph.makeelement(PARAGRAPH_PROPERTIES)
            paragraph.insert(0, properties)
        mark = properties.find(RUN_PROPERTIES)
        if mark is None:
            mark = properties.makeelement(RUN_PROPERTIES)
            _put(properties, mark, _BEHIND_RUN_PROPERTIES)
        # Behind the sign of a paragraph that somebody has inserted.
        mark.insert(int(mark.find(w("ins")) is not None), mark.makeelement(w("del"), self._signed()))

    def _keep_old(self, properties: Element, kind: str, old: Element) -> None:
        if properties.find(w(kind)) is None:
            SubElement(properties, w(kind), self._signed()).append(old)

    def _signed(self) -> dict[str, str]:
        self._next += 1
        return {w("id"): str(self._next - 1), w("author"): NAME, w("date"): self._date}


def _without(properties: Element, *left_out: str) -> Element:
    """A copy of the properties that holds no tracked changes itself."""
    copied = deepcopy(properties)
    for name in left_out:
        for child in copied.findall(w(name)):
            copied.remove(child)
    return copied


def _put(parent: Element, child: Element, behind: Iterable[str]) -> None:
    """Puts `child` before the first of those that must stand `behind` it, else last."""
    following = next((other for other in parent if other.tag in behind), None)
    if following is None:
        parent.append(child)
    else:
        following.addprevious(child)
