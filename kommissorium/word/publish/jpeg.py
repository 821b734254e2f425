"""JPEG without what cameras and programs note: EXIF, XMP, IPTC, comments, previews (ITU T.81, annex B)."""

import re
import struct

_SCAN, _END = 0xDA, 0xD9
_LENGTHLESS = frozenset((0x01, *range(0xD0, 0xD9)))
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
"""The first marker behind the pixels of a scan."""
_COMMENT = 0xFE
_APPLICATIONS = range(0xE0, 0xF0)
_ORIENTATION = 0x0112
_NEEDED = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
"""Resolution, colours, and how colours are stored."""


def clean_jpeg(data: bytes) -> bytes | None:
    """The picture without such segments and without what stands behind its end; how it is turned stays. None where it is damaged."""
    kept, position = [data[:2]], 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == _END:
            return b"".join((*kept, data[position : position + 2]))
        end = _end_of(data, position)
        if end is None:
            return None
        kept.append(_kept(marker, data[position:end]))
        position = end
    return b"".join((*kept, data[position : position + 2])) if data[position : position + 2] == b"\xff\xd9" else None


def _end_of(data: bytes, position: int) -> int | None:
    marker = data[position + 1]
    if marker == 0xFF:
        return position + 1
    if marker in _LENGTHLESS:
        return position + 2
    end = position + 2 + int(struct.unpack_from(">H", data, position + 2)[0])
    if marker != _SCAN:
        return end
    found = _NEXT_MARKER.search(data, end)
    return found.start() if found else None


def _kept(marker: int, segment: bytes) -> bytes:
    """What stays of a segment."""
    if marker == _COMMENT:
        return b""
    if marker not in _APPLICATIONS or any(marker == known and segment.startswith(sign, 4) for known, sign in _NEEDED):
        return segment
    turned = _orientation(segment) if marker == 0xE1 and segment.startswith(b"Exif\0\0", 4) else 1
    return _turned(turned) if turned != 1 else b""


def _orientation(segment: bytes) -> int:
    """How the camera was held, 1 to 8 (Exif 2.32, 4.6.4); 1 where it does not say."""
    tiff = segment[10:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    try:
        if order is None:
            return 1
        (start,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, start)
        entries = (struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * number) for number in range(count))
        found = next((int(value) for tag, _kind, _count, value in entries if tag == _ORIENTATION), 1)
    except struct.error:
        return 1
    return found if 1 <= found <= 8 else 1


def _turned(orientation: int) -> bytes:
    """A segment that says nothing but how the picture is turned."""
    content = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content
