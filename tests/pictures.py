"""The smallest pictures of each kind, made byte by byte."""

import struct
import zlib


def png(width: int, height: int) -> bytes:
    rows = b"".join(b"\0" + b"\x20\x40\x80" * width for _ in range(height))
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    packed = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def jpeg(width: int, height: int, density: int = 96) -> bytes:
    """A JPEG up to its frame: enough to know its size."""
    head = b"\xff\xe0" + struct.pack(">H5sBBBHHBB", 16, b"JFIF\0", 1, 1, 1, density, density, 0, 0)
    frame = b"\xff\xc0" + struct.pack(">HBHHB3s", 11, 8, height, width, 1, b"\1\x11\0")
    return b"\xff\xd8" + head + frame + b"\xff\xd9"


def svg() -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><circle cx="50" cy="50" r="40"/></svg>'
