"""Fonts and colours of a theme, written out: a document has one theme, and an annex brings its own."""

from kommissorium.word.ooxml.names import DRAWING, w
from kommissorium.word.ooxml.xml import Element

_SLOTS = {"ascii": "latin", "hAnsi": "latin", "eastAsia": "ea", "cs": "cs"}
_THEMED = {w(f"{slot}Theme"): (w(slot), script) for slot, script in _SLOTS.items()} | {w("cstheme"): (w("cs"), "cs")}
_COLOURS = tuple(w(f"theme{part}") for part in ("Color", "Tint", "Shade", "Fill", "FillTint", "FillShade"))


class Fonts:
    """The fonts of one theme."""

    def __init__(self, theme: Element | None) -> None:
        """Reads the theme part; None is a document without one."""
        self._faces: dict[tuple[str, str], str] = {}
        for kind in ("major", "minor"):
            for script in ("latin", "ea", "cs"):
                path = f".//{{{DRAWING}}}{kind}Font/{{{DRAWING}}}{script}"
                found = theme.find(path) if theme is not None else None
                self._faces[kind, script] = found.get("typeface", "") if found is not None else ""

    def write_out(self, root: Element) -> None:
        """Puts the names of fonts where `root` names places in the theme, and leaves the colours that were worked out."""
        for fonts in root.iter(w("rFonts")):
            for themed, (plain, script) in _THEMED.items():
                name = fonts.attrib.pop(themed, "")
                if face := self._faces.get((str(name)[:5], script)):
                    fonts.set(plain, face)
        for element in root.iter():
            for name in _COLOURS:
                element.attrib.pop(name, "")
