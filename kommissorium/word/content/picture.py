"""A picture as a value: from a file or from bytes, with a size in centimetres and words for those who cannot see it."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.drawing import Shown, blip, drawing
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.host import Host
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import paragraph
from kommissorium.word.ooxml.images import Image, ImageError, read_image

_CENTIMETRE = 360_000
"""In the units of DrawingML (ECMA-376 part 1, 20.1.2.1)."""
_WIDEST = 16 * _CENTIMETRE
"""The text's width on an A4 page; pictures whose size nobody gives are not made wider."""
_LARGEST = 50_000_000
"""Bytes of one picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Content):
    """A PNG, JPEG or SVG. An SVG needs a PNG for programs that cannot show it: `fallback`, or the file beside it with the same name."""

    is_words: ClassVar[bool] = False
    source: Path | bytes
    alt: str
    """What the picture shows, in words; refused when empty."""
    width_cm: float | None = None
    height_cm: float | None = None
    """Where only one of the two is given, the other follows; where none is, the picture's own size holds, up to 16 cm wide."""
    fallback: Path | bytes | None = None

    def __str__(self) -> str:
        return self.alt

    def inline(self, host: Host, resources: Resources) -> str:
        """The run that shows it. Raises ContentError without an alternative text, and for files that cannot be read or shown."""
        if not self.alt.strip():
            raise ContentError(
                _("Billedet mangler en alternativ tekst."), _("Skriv med få ord, hvad billedet viser, for dem, der ikke kan se det.")
            )
        image = _read(self.source)
        width, height = self._extent(image)
        vector = ""
        if image.kind == "svg":
            vector = resources.picture(image.data, image.kind)
            image = self._raster()
        shown = Shown(blip(resources.picture(image.data, image.kind), vector), self.alt, width, height)
        return drawing(shown, resources.number("drawing"), host.run)

    def blocks(self, host: Host, resources: Resources) -> str:
        """A paragraph that holds it."""
        return paragraph(self.inline(host, resources), host.paragraph)

    def _raster(self) -> Image:
        """The PNG that stands in for an SVG."""
        beside = self.source.with_suffix(".png") if isinstance(self.source, Path) else None
        source = self.fallback or (beside if beside is not None and beside.is_file() else None)
        if source is None:
            raise ContentError(
                _("SVG-billedet mangler et PNG-billede til de programmer, der ikke kan vise SVG."),
                _("Gem det også som PNG i samme mappe med samme navn."),
            )
        image = _read(source)
        if image.kind == "svg":
            raise ContentError(_("SVG-billedets stedfortræder er selv en SVG."), _("Gem den som PNG."))
        return image

    def _extent(self, image: Image) -> tuple[int, int]:
        given = [round(size * _CENTIMETRE) if size is not None else None for size in (self.width_cm, self.height_cm)]
        if any(size is not None and not 0 < size < 100 * _CENTIMETRE for size in given):
            raise ContentError(_("Billedets bredde eller højde er ikke et mål i centimeter."), _("Skriv et tal mellem 0 og 100."))
        width, height = given
        if width is None and height is None:
            width = min(image.width, _WIDEST)
        if width is None and height is not None:
            width = max(round(height * image.width / image.height), 1)
        if height is None and width is not None:
            height = max(round(width * image.height / image.width), 1)
        return width or 1, height or 1


def _read(source: Path | bytes) -> Image:
    try:
        data = source.read_bytes() if isinstance(source, Path) else source
    except OSError as error:
        raise ContentError(_("Billedet »{path}« kan ikke læses.", path=source), _("Kontrollér navn og mappe.")) from error
    if len(data) > _LARGEST:
        raise ContentError(_("Billedet er for stort (over 50 MB)."), _("Gem det i en mindre størrelse."))
    try:
        return read_image(data)
    except ImageError as error:
        raise ContentError(_("Billedet er ikke en hel PNG, JPEG eller SVG."), _("Gem det som PNG eller JPEG.")) from error
