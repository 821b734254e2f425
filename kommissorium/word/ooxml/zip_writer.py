"""A package written out: unchanged members copied as they lie, changed ones already deflated."""

import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import BinaryIO, NamedTuple

_HEADER = struct.Struct("<HHHHHIIIHH")
_UTF8_NAME = 0x800
_VERSION = 20
_DATE = 33
"""1 January 1980, the first day that a zip can hold: the same input gives the same bytes."""


class Member(NamedTuple):
    """One member, ready to be written."""

    name: str
    data: bytes
    """As it lies in the file: deflated when `method` says so."""
    checksum: int
    size: int
    """Inflated, in bytes."""
    method: int = zipfile.ZIP_DEFLATED


def deflated(name: str, chunks: Iterable[bytes], level: int = 6) -> Member:
    """The member `name` with the content `chunks`, compressed as they come."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    packed: list[bytes] = []
    checksum = size = 0
    for chunk in chunks:
        checksum = zlib.crc32(chunk, checksum)
        size += len(chunk)
        if piece := packer.compress(chunk):
            packed.append(piece)
    packed.append(packer.flush())
    return Member(name, b"".join(packed), checksum, size)


def inflated(member: Member) -> bytes:
    """The content of `member`."""
    return member.data if member.method == zipfile.ZIP_STORED else zlib.decompress(member.data, -15)


def write_package(members: Iterable[Member], stream: BinaryIO) -> None:
    """Writes `members` to `stream` as a zip, in their order, without dates."""
    directory: list[bytes] = []
    offset = 0
    for member in members:
        name = member.name.encode()
        flags = 0 if member.name.isascii() else _UTF8_NAME
        header = _HEADER.pack(_VERSION, flags, member.method, 0, _DATE, member.checksum, len(member.data), member.size, len(name), 0)
        stream.write(b"PK\x03\x04" + header + name)
        stream.write(member.data)
        directory.append(b"PK\x01\x02" + struct.pack("<H", _VERSION) + header + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name)
        offset += 4 + _HEADER.size + len(name) + len(member.data)
    table = b"".join(directory)
    stream.write(table + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, len(directory), len(directory), len(table), offset, 0))
