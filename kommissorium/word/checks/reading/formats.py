"""What each style says about formatting, read once: the run formatting, and the colour behind the text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kommissorium.word.checks.reading.colours import HIGHLIGHTS, mixed
from kommissorium.word.checks.reading.names import is_on, value, whole
from kommissorium.word.checks.reading.theme import Theme
from kommissorium.word.ooxml.names import RUN_PROPERTIES, w
from kommissorium.word.ooxml.xml import Element

Format = Mapping[str, str]
"""The formatting that one place gives: bold, italic, hidden, size, colour, fill, font, language, raised; only what it says itself."""
TOGGLES = ("bold", "italic", "hidden")
"""Switched again by each kind of style that has them (ECMA-376 part 1, 17.7.3)."""
_NONE: Format = {}


@dataclass(frozen=True, slots=True, eq=False)
class StyleFormat:
    """One style; only the same style is equal."""

    kind: str
    based_on: str
    runs: Format
    fill: str
    """Behind whole paragraphs or cells; empty when the style has none."""
    parts: Mapping[str, "StyleFormat"] = field(default_factory=dict)
    """Of a table style, by the part of the table: firstRow, band1Horz …"""


class Formats:
    """The formatting of all styles of one document."""

    def __init__(self, root: Element | None, theme: Theme) -> None:
        """Reads the styles part; None is a document without one."""
        self._theme = theme
        self.defaults: Format = _NONE
        self.styles: dict[str, StyleFormat] = {}
        self.standard: dict[str, str] = {}
        """The id of the style that is meant where none is named, by kind."""
        self.names: dict[str, str] = {}
        """The built-in English name of each style in lower case, by its id."""
        if root is not None:
            self.defaults = self.format(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RUN_PROPERTIES}"))
            for element in root.iter(w("style")):
                self._read(element)

    def chain(self, style: str) -> list[StyleFormat]:
        """The style and those it builds on, the innermost last."""
        found: dict[str, StyleFormat] = {}
        while style in self.styles and style not in found:
            found[style] = self.styles[style]
            style = found[style].based_on
        return list(reversed(found.values()))

    def format(self, properties: Element | None) -> Format:
        """What the run properties `properties` say."""
        return dict(self._said(properties)) if properties is not None and len(properties) else _NONE

    def fill(self, properties: Element | None) -> str:
        """The colour that the shading in `properties` puts behind; empty where there is none, or none of its own."""
        shading = properties.find(w("shd")) if properties is not None else None
        if shading is None:
            return ""
        paper, ink = self._theme.colour(shading, "fill", "themeFill"), self._theme.colour(shading, "color", "theme")
        pattern = shading.get(w("val"), "clear")
        share = 1.0 if pattern == "solid" else whole(pattern.removeprefix("pct")) / 100
        if share > 0:
            return mixed("000000" if ink == "auto" else ink, "FFFFFF" if paper == "auto" else paper, min(share, 1.0))
        return "" if paper == "auto" else paper

    def _read(self, element: Element) -> None:
        style, kind = element.get(w("styleId"), ""), element.get(w("type"), "paragraph")
        if element.get(w("default")) in ("1", "true"):
            self.standard.setdefault(kind, style)
        self.names[style] = value(element, "name").lower()
        parts = {part.get(w("type"), ""): self._style(part, kind) for part in element.iterchildren(w("tblStylePr"))}
        own = self._style(element, kind)
        self.styles[style] = StyleFormat(kind, value(element, "basedOn"), own.runs, own.fill, parts)

    def _style(self, element: Element, kind: str) -> StyleFormat:
        behind = [element.find(w(name)) for name in (("tcPr", "tblPr") if kind == "table" else ("pPr",))]
        fill = next((fill for properties in behind if (fill := self.fill(properties))), "")
        return StyleFormat(kind, "", self.format(element.find(RUN_PROPERTIES)), fill)

    def _said(self, properties: Element) -> Iterator[tuple[str, str]]:
        for name, local in (("bold", "b"), ("italic", "i"), ("hidden", "vanish")):
            switch = is_on(properties, local)
            if switch is not None:
                yield name, "1" if switch else ""
        for name, local in (("size", "sz"), ("language", "lang"), ("raised", "vertAlign")):
            if text := value(properties, local):
                yield name, text
        colour, fonts = properties.find(w("color")), properties.find(w("rFonts"))
        if colour is not None:
            yield "colour", self._theme.colour(colour, "val", "theme")
        if fonts is not None and (font := self._font(fonts)):
            yield "font", font
        behind = HIGHLIGHTS.get(value(properties, "highlight"), "") or self.fill(properties)
        if behind:
            yield "fill", behind

    def _font(self, fonts: Element) -> str:
        themed = fonts.get(w("asciiTheme")) or fonts.get(w("hAnsiTheme"))
        return (self._theme.font(themed) if themed else "") or fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or ""
