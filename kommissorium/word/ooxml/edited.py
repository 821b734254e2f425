"""A package with some members replaced or left out, in memory."""

import io
from collections.abc import Collection, Mapping

from kommissorium.word.ooxml.package import CONTENT_TYPES_PART, Package
from kommissorium.word.ooxml.xml import serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated, write_package


def edited(package: Package, changed: Mapping[str, bytes], left_out: Collection[str] = ()) -> Package:
    """A package like `package` with the content of `changed`, and without `left_out` and their content types."""
    contents = dict(changed)
    if left_out:
        contents[CONTENT_TYPES_PART] = _types_without(package, left_out)
    members = []
    for name, info in package.members.items():
        if name in contents:
            members.append(deflated(name, [contents[name]]))
        elif name not in left_out and not info.is_dir():
            members.append(Member(name, package.compressed(info), info.CRC, info.file_size, info.compress_type))
    stream = io.BytesIO()
    write_package(members, stream)
    return Package(stream.getvalue(), package.name)


def _types_without(package: Package, left_out: Collection[str]) -> bytes:
    root = package.tree(CONTENT_TYPES_PART)
    for child in list(root):
        if child.get("PartName", "").removeprefix("/") in left_out:
            root.remove(child)
    return serialise(root)


def without_links(package: Package, relationships_member: str, ids: Collection[str]) -> bytes:
    """The relationships in that member without those of `ids`."""
    root = package.tree(relationships_member)
    for child in list(root):
        if child.get("Id") in ids:
            root.remove(child)
    return serialise(root)
