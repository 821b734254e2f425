"""Pictures in the text as DrawingML."""

from dataclasses import dataclass

from kommissorium.word.content.escaping import as_attribute
from kommissorium.word.ooxml.names import DRAWING

_WORDPROCESSING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture where it is shown."""

    blip: str
    """Its `a:blip`."""
    alt: str
    width: int
    """In DrawingML's units, as the height."""
    height: int


def drawing(shown: Shown, number: str, look: str) -> str:
    """`<w:r><w:drawing><wp:inline>…<pic:pic>…</pic:pic></wp:inline></w:drawing></w:r>` (ECMA-376 part 1, 20.4.2.8).

    `number` stands for an id that no other drawing has, `look` is the run's properties.
    """
    width, height = shown.width, shown.height
    words = as_attribute(shown.alt)
    fill = f"<pic:blipFill>{shown.blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
    frame = f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    names = f'<pic:nvPicPr><pic:cNvPr id="0" name="" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr>'
    return (
        f'<w:r>{look}<w:drawing><wp:inline xmlns:wp="{_WORDPROCESSING}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="{words[:60]}" descr="{words}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}">'
        f"{names}{fill}<pic:spPr>{frame}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def blip(relationship: str, vector: str = "") -> str:
    """`<a:blip r:embed="…"/>`; with the relationship of a `vector` picture that is shown instead where a program can ([MS-ODRAWXML])."""
    return f'<a:blip r:embed="{relationship}">{_vector(vector) if vector else ""}</a:blip>'


def _vector(relationship: str) -> str:
    return f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{relationship}"/></a:ext></a:extLst>'
