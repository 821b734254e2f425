"""The theme's colours and fonts, and colours as the document writes them (ECMA-376 part 1, 17.3.2.6 and 20.1.6)."""

import colorsys
import re

from kommissorium.word.ooxml.names import DRAWING, w
from kommissorium.word.ooxml.xml import Element, local_name

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_ALIASES = {
    "text1": "dk1", "dark1": "dk1", "background1": "lt1", "light1": "lt1", "text2": "dk2", "dark2": "dk2", "background2": "lt2",
    "light2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_OFFICE = {"dk1": "000000", "lt1": "FFFFFF", "hlink": "0563C1", "folHlink": "954F72"}
_FONT_PATHS = {"major": "majorFont", "minor": "minorFont"}


class Theme:
    """The theme of one document; without one, black on white."""

    def __init__(self, root: Element | None, settings: Element | None) -> None:
        """Reads the theme part, and from the settings which of its colours stands for which name."""
        self._colours = dict(_OFFICE)
        scheme = root.find(f".//{{{DRAWING}}}clrScheme") if root is not None else None
        for slot in scheme if scheme is not None else ():
            for colour in slot:
                self._colours[local_name(slot)] = (colour.get("lastClr") or colour.get("val") or "").upper()
        mapping = settings.find(w("clrSchemeMapping")) if settings is not None else None
        self._mapping = {str(name).rpartition("}")[2]: str(goal) for name, goal in mapping.attrib.items()} if mapping is not None else {}
        self._fonts = {kind: _latin(root, path) for kind, path in _FONT_PATHS.items()}

    def font(self, name: str) -> str:
        """The typeface that a theme font such as minorHAnsi stands for."""
        return self._fonts.get(name[:5], "")

    def colour(self, element: Element, plain: str, themed: str) -> str:
        """The colour that the attributes `plain` and `themed` of `element` give: six hexadecimal digits, or "auto"."""
        named = element.get(w(f"{themed}Color" if themed == "theme" else themed), "")
        written = element.get(w(plain), "")
        base = self._named(named) if named else ""
        if not _HEX.fullmatch(base):
            return written.upper() if _HEX.fullmatch(written) else "auto"
        return _shaded(base, element.get(w(f"{themed}Tint"), ""), element.get(w(f"{themed}Shade"), ""))

    def _named(self, name: str) -> str:
        mapped = {"text1": "t1", "text2": "t2", "background1": "bg1", "background2": "bg2"}.get(name, name)
        goal = self._mapping.get(mapped, name)
        return self._colours.get(_ALIASES.get(goal, goal), "")


def _shaded(base: str, tint: str, shade: str) -> str:
    """The colour made lighter by `tint` and darker by `shade`, two hexadecimal digits each, in its lightness."""
    hue, light, saturation = colorsys.rgb_to_hls(*(int(base[place : place + 2], 16) / 255 for place in (0, 2, 4)))
    if re.fullmatch("[0-9A-Fa-f]{1,2}", shade):
        light *= int(shade, 16) / 255
    if re.fullmatch("[0-9A-Fa-f]{1,2}", tint):
        light = light * int(tint, 16) / 255 + 1 - int(tint, 16) / 255
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, saturation))


def _latin(root: Element | None, path: str) -> str:
    font = root.find(f".//{{{DRAWING}}}{path}/{{{DRAWING}}}latin") if root is not None else None
    return font.get("typeface", "") if font is not None else ""
