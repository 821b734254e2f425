"""EMF without the words on what made it ([MS-EMF] 2.3.4.2)."""

import struct


def clean_emf(data: bytes) -> bytes | None:
    """The picture with a blank description; None where it is damaged."""
    try:
        length, start = struct.unpack_from("<II", data, 60)
    except struct.error:
        return None
    end = start + 2 * length
    if not length:
        return data
    return data[:start] + bytes(2 * length) + data[end:] if end <= len(data) else None
