"""The annex's lists behind the document's, each beginning anew (ECMA-376 part 1, 17.9)."""

from copy import deepcopy

from kommissorium.word.annexes.annex import Source
from kommissorium.word.annexes.styles import AnnexStyles
from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.numbering import next_number
from kommissorium.word.ooxml.xml import Element

_STYLES = tuple(map(w, ("pStyle", "styleLink", "numStyleLink")))
_PICTURES = w("lvlPicBulletId")
_NSID, _MASK, _STEP = w("nsid"), 0xFFFFFFFF, 0x01010101


class AnnexLists:
    """The lists of one annex, to be put into the document's numbering part `host`."""

    def __init__(self, source: Source, host: Element | None) -> None:
        """Finds the numbers that are free in `host`; None where the annex has no lists."""
        self._root, self._host, self._number = source.root("numbering"), host, source.number
        self._first = next_number(host)
        looks = host.iter(w("abstractNum")) if host is not None else ()
        self._first_look = 1 + max([-1, *(_value(look, "abstractNumId") for look in looks)])

    def use(self, root: Element) -> None:
        """Gives the paragraphs and styles in `root` the lists' new numbers; 0 is no list."""
        for reference in root.iter(w("numId")):
            if number := _value(reference, "val"):
                reference.set(w("val"), str(number + self._first))

    def put_in(self, styles: AnnexStyles) -> None:
        """Puts the lists into the document's; looks stand before lists (17.9.17)."""
        if self._root is None or self._host is None:
            return
        first = self._host.find(w("num"))
        tail = self._host.find(w("numIdMacAtCleanup"))
        for look in map(deepcopy, self._root.findall(w("abstractNum"))):
            self._prepare(look, styles)
            if first is not None:
                first.addprevious(look)
            else:
                self._host.append(look)
        for item in map(deepcopy, self._root.findall(w("num"))):
            item.set(w("numId"), str(_value(item, "numId") + self._first))
            for reference in item.iter(w("abstractNumId")):
                reference.set(w("val"), str(_value(reference, "val") + self._first_look))
            self._name_styles(item, styles)
            self._host.append(item)
        if tail is not None:
            self._host.append(tail)

    def _prepare(self, look: Element, styles: AnnexStyles) -> None:
        look.set(w("abstractNumId"), str(_value(look, "abstractNumId") + self._first_look))
        for picture in list(look.iter(_PICTURES)):
            if (parent := picture.getparent()) is not None:
                parent.remove(picture)
        for mark in look.iter(_NSID):
            # Word takes lists with the same mark for one list.
            mark.set(w("val"), f"{(int(mark.get(w('val'), '0') or '0', 16) + self._number * _STEP) & _MASK:08X}")
        self._name_styles(look, styles)

    def _name_styles(self, element: Element, styles: AnnexStyles) -> None:
        for reference in list(element.iter(*_STYLES)):
            new = styles.named(reference.get(w("val"), ""))
            parent = reference.getparent()
            if new is not None:
                reference.set(w("val"), new)
            elif parent is not None:
                parent.remove(reference)


def _value(element: Element, attribute: str) -> int:
    text = element.get(w(attribute), "0")
    return int(text) if text.removeprefix("-").isdigit() else 0
