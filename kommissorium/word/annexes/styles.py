"""The annex's styles under names of their own, so that it looks as it did (ECMA-376 part 1, 17.7)."""

import re
from collections.abc import Iterable
from copy import deepcopy

from kommissorium.word.annexes.annex import Source
from kommissorium.word.annexes.fonts import Fonts
from kommissorium.word.content.runs import ORDER
from kommissorium.word.ooxml.names import PARAGRAPH_PROPERTIES, RUN_PROPERTIES, WORD, w
from kommissorium.word.ooxml.xml import Element, SubElement, local_name, parse

REFERENCES = tuple(map(w, ("pStyle", "rStyle", "tblStyle")))
"""The elements that name a style in the text."""
_OTHERS = tuple(map(w, ("basedOn", "link", "next")))
_LINKS = tuple(map(w, ("basedOn", "link")))
_NOT_TAKEN = frozenset(map(w, ("rsid", "qFormat", "unhideWhenUsed", "aliases", "autoRedefine")))
_MERGED = frozenset(("rFonts", "spacing", "ind", "lang"))
"""Properties whose attributes are inherited one by one."""
_TIMES = " ".join(f'w:{slot}="Times New Roman"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
_RUN = f'<w:rPrDefault><w:rPr><w:rFonts {_TIMES}/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:rPrDefault>'
_PARAGRAPH = '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
_BARE = parse(f'<w:docDefaults xmlns:w="{WORD}">{_RUN}{_PARAGRAPH}</w:docDefaults>'.encode())
"""What a document that says nothing looks like."""
_HEADING = re.compile(r"heading ([1-8])\b")
_DEEPEST = 8
"""The lowest level of a heading, counted from 0."""


class AnnexStyles:
    """The styles of one annex."""

    def __init__(self, source: Source) -> None:
        """Reads them all; which are taken along is settled by `take`."""
        root = source.root("styles")
        self._source = source
        self._fonts = Fonts(source.root("theme"))
        self._styles = {style.get(w("styleId"), ""): style for style in root.iter(w("style"))} if root is not None else {}
        self._defaults = root.find(w("docDefaults")) if root is not None else None
        if self._defaults is not None:
            self._fonts.write_out(self._defaults)
        self.standard = next((name for name, style in self._styles.items() if _is_standard(style)), "Normal")
        self.taken: dict[str, None] = {}
        """The ids of the styles that are taken along."""

    def use(self, root: Element) -> None:
        """Gives the text in `root` the styles' new names, and the standard style to paragraphs that name none."""
        self._fonts.write_out(root)
        for paragraph in root.iter(w("p")):
            properties = paragraph.find(PARAGRAPH_PROPERTIES)
            if properties is None:
                properties = paragraph.makeelement(PARAGRAPH_PROPERTIES)
                paragraph.insert(0, properties)
            if properties.find(w("pStyle")) is None:
                properties.insert(0, properties.makeelement(w("pStyle"), {w("val"): self.standard}))
        for level in root.iter(w("outlineLvl")):
            _lower(level)
        for reference in list(root.iter(*REFERENCES)):
            if reference.tag == w("pStyle") and reference.get(w("val"), "") not in self._styles:
                reference.set(w("val"), self.standard)
            self._rename(reference)

    def named(self, old: str) -> str | None:
        """The new id of a style, which is taken along; None where the annex has no such style."""
        if old == self.standard and old not in self._styles:
            bare = f'<w:style xmlns:w="{WORD}" w:type="paragraph" w:styleId="{old}"><w:name w:val="{old}"/></w:style>'
            self._styles[old] = parse(bare.encode())
        if old not in self._styles:
            return None
        if old not in self.taken:
            self.taken[old] = None
            for link in self._styles[old].iter(*_LINKS):
                self.named(link.get(w("val"), ""))
        return self._source.style(old)

    def put_into(self, root: Element) -> None:
        """Appends the styles that were taken along to the document's."""
        for old in self.taken:
            root.append(self._made(deepcopy(self._styles[old]), old))

    def own(self) -> Iterable[Element]:
        """The styles that were taken along, as the annex has them."""
        return [self._styles[old] for old in self.taken]

    def _made(self, style: Element, old: str) -> Element:
        style.attrib.pop(w("default"), "")
        style.set(w("styleId"), self._source.style(old))
        style.set(w("customStyle"), "1")
        for child in [child for child in style if child.tag in _NOT_TAKEN]:
            style.remove(child)
        name = style.find(w("name"))
        if name is not None:
            name.set(w("val"), f"{name.get(w('val'), old)} (bilag {self._source.number})")
        for link in list(style.iter(*_OTHERS)):
            self._rename(link, only_taken=link.tag == w("next"))
        _lower_heading(style)
        # Before the defaults are laid under: a font of the style's own goes before the theme's.
        self._fonts.write_out(style)
        if style.get(w("type")) == "paragraph" and style.find(w("basedOn")) is None:
            for bottom in (self._defaults, _BARE):
                _lay_under(style, bottom)
        return style

    def _rename(self, reference: Element, *, only_taken: bool = False) -> None:
        old = reference.get(w("val"), "")
        new = self.named(old) if old in self.taken or not only_taken else None
        parent = reference.getparent()
        if new is not None:
            reference.set(w("val"), new)
        elif parent is not None:
            parent.remove(reference)


def _is_standard(style: Element) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default"), "0") not in ("0", "false", "off")


def _lower_heading(style: Element) -> None:
    """A heading of the annex is one level below the annex's own; Word's headings say their level by name alone at times."""
    levels = list(style.iter(w("outlineLvl")))
    name = style.find(w("name"))
    named = _HEADING.match(name.get(w("val"), "") if name is not None else "")
    for level in levels:
        _lower(level)
    if named and not levels:
        properties = style.find(PARAGRAPH_PROPERTIES)
        SubElement(_placed(style, PARAGRAPH_PROPERTIES) if properties is None else properties, w("outlineLvl"), {w("val"): named[1]})


def _lower(level: Element) -> None:
    number = level.get(w("val"), "")
    if number.isdigit() and int(number) < _DEEPEST:
        level.set(w("val"), str(int(number) + 1))


def _lay_under(style: Element, defaults: Element | None) -> None:
    """Adds to a style what the document's defaults said, where it does not say otherwise itself."""
    for wrapper, tag in (("pPrDefault", PARAGRAPH_PROPERTIES), ("rPrDefault", RUN_PROPERTIES)):
        below = defaults.find(f"{w(wrapper)}/{tag}") if defaults is not None else None
        if below is None:
            continue
        own = style.find(tag)
        if own is None:
            own = _placed(style, tag)
        for child in below:
            _inherit(own, child)
        order = ORDER[local_name(own)]
        own[:] = sorted(own, key=lambda child: order.get(local_name(child), len(order)))


def _placed(style: Element, tag: str) -> Element:
    """New properties where they stand in a style: those of the paragraph before those of the characters (17.7.4.17)."""
    own = style.makeelement(tag)
    behind = style.find(RUN_PROPERTIES) if tag == PARAGRAPH_PROPERTIES else None
    if behind is not None:
        behind.addprevious(own)
    else:
        SubElement(style, tag)
        own = style[-1]
    return own


def _inherit(own: Element, below: Element) -> None:
    known = own.find(str(below.tag))
    if known is None:
        own.append(deepcopy(below))
    elif local_name(below) in _MERGED:
        for name, value in below.attrib.items():
            if known.get(str(name)) is None:
                known.set(str(name), str(value))
