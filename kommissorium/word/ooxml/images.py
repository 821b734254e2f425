"""Kind and size of a picture, read from its first bytes; pictures are never unpacked."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from kommissorium.word.ooxml.xml import DoctypeError, Element, XmlError, parse

_UNITS_PER_INCH = 914_400
"""DrawingML's units (ECMA-376 part 1, 20.1.2.1)."""
_SCREEN = 96
"""Dots per inch where the picture does not say."""
_PNG = b"\x89PNG\r\n\x1a\n"
_METRES_PER_INCH = 0.0254
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(px|pt|pc|mm|cm|in|)\s*")
_PER_UNIT = {"": 1 / 96, "px": 1 / 96, "pt": 1 / 72, "pc": 1 / 6, "mm": 1 / 25.4, "cm": 1 / 2.54, "in": 1.0}
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG's markers that a frame's size follows."""


class ImageError(ValueError):
    """The bytes are no picture of a kind that documents can show."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture."""

    data: bytes
    kind: str
    """png, jpeg or svg."""
    width: int
    """In DrawingML's units, as the height."""
    height: int


def read_image(data: bytes) -> Image:
    """The picture that `data` is. Raises ImageError when it is none, or cut short before its size."""
    try:
        if data.startswith(_PNG):
            kind, (width, height) = "png", _png(data)
        elif data.startswith(b"\xff\xd8"):
            kind, (width, height) = "jpeg", _jpeg(data)
        else:
            kind, (width, height) = "svg", _svg(data)
    except (struct.error, IndexError) as error:
        raise ImageError from error
    if not 0 < width < 2**31 or not 0 < height < 2**31:
        raise ImageError
    return Image(data, kind, max(round(width), 1), max(round(height), 1))


def _png(data: bytes) -> tuple[float, float]:
    if data[12:16] != b"IHDR" or b"IEND" not in data[-12:]:
        raise ImageError
    width, height = struct.unpack_from(">II", data, 16)
    across = down = float(_SCREEN)
    for kind, start in _png_chunks(data):
        if kind == b"pHYs":
            x, y, unit = struct.unpack_from(">IIB", data, start)
            if unit == 1 and x and y:
                across, down = x * _METRES_PER_INCH, y * _METRES_PER_INCH
    return width / across * _UNITS_PER_INCH, height / down * _UNITS_PER_INCH


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int]]:
    """The chunks before the pixels: their kinds, and where their content begins."""
    position = len(_PNG)
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        if kind == b"IDAT":
            return
        yield kind, position + 8
        position += length + 12


def _jpeg(data: bytes) -> tuple[float, float]:
    across = down = float(_SCREEN)
    position = 2
    while data[position] == 0xFF:
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        if marker == 0xE0 and data[position + 4 : position + 9] == b"JFIF\0":
            unit, x, y = struct.unpack_from(">BHH", data, position + 11)
            if unit in (1, 2) and x and y:
                across, down = (float(x), float(y)) if unit == 1 else (x * 2.54, y * 2.54)
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, position + 5)
            return width / across * _UNITS_PER_INCH, height / down * _UNITS_PER_INCH
        position += length + 2
    raise ImageError


def _svg(data: bytes) -> tuple[float, float]:
    if b"<svg" not in data[:10_000]:
        raise ImageError
    try:
        root = parse(data)
    except (XmlError, DoctypeError) as error:
        raise ImageError from error
    width, height = (_length(root.get(name, "")) for name in ("width", "height"))
    box = _view_box(root)
    if box and not (width and height):
        ratio = box[0] / box[1]
        width, height = (width, width / ratio) if width else (height * ratio, height) if height else (box[0] / _SCREEN, box[1] / _SCREEN)
    return width * _UNITS_PER_INCH, height * _UNITS_PER_INCH


def _length(text: str) -> float:
    """In inches; 0 when it is not given or is a share of something else."""
    match = _LENGTH.fullmatch(text)
    return float(match[1]) * _PER_UNIT[match[2]] if match else 0.0


def _view_box(root: Element) -> tuple[float, float] | None:
    numbers = re.findall(r"-?\d+(?:\.\d+)?", root.get("viewBox", ""))
    if len(numbers) != 4 or float(numbers[2]) <= 0 or float(numbers[3]) <= 0:
        return None
    return float(numbers[2]), float(numbers[3])
