"""GIF without comments and data of programs (GIF89a, 24 and 26)."""

_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_COMMENT, _APPLICATION = 0xFE, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def clean_gif(data: bytes) -> bytes | None:
    """The picture without such blocks and without what stands behind its end; None where it is damaged."""
    try:
        position = 13 + _colours(data[10])
        kept = [data[:position]]
        while data[position] != _TRAILER:
            end = _end_of(data, position)
            if not _tells(data, position):
                kept.append(data[position:end])
            position = end
    except (IndexError, ValueError):
        return None
    return b"".join((*kept, bytes((_TRAILER,))))


def _colours(flags: int) -> int:
    """The bytes of a table of colours."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _end_of(data: bytes, position: int) -> int:
    if data[position] == _EXTENSION:
        return _blocks_end(data, position + 2)
    if data[position] == _IMAGE:
        return _blocks_end(data, position + 11 + _colours(data[position + 9]))
    raise ValueError(position)


def _blocks_end(data: bytes, position: int) -> int:
    while data[position]:
        position += data[position] + 1
    return position + 1


def _tells(data: bytes, position: int) -> bool:
    if data[position] != _EXTENSION:
        return False
    label = data[position + 1]
    return label == _COMMENT or (label == _APPLICATION and data[position + 3 : position + 14] not in _LOOPS)
