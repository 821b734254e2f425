"""PNG without texts, times and camera data (PNG specification, third edition, 11.3)."""

import struct

_SIGNATURE = 8
_TELLING = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"caBX", b"dSIG"))


def clean_png(data: bytes) -> bytes | None:
    """The picture without such chunks and without what stands behind its end; None where it is damaged."""
    kept = [data[:_SIGNATURE]]
    position = _SIGNATURE
    while position + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        end = position + length + 12
        if kind not in _TELLING:
            kept.append(data[position:end])
        if kind == b"IEND":
            return b"".join(kept)
        position = end
    return None
