"""The relationships of a part: which other parts and addresses it points at."""

import posixpath
from collections.abc import Mapping
from typing import NamedTuple

from kommissorium.word.ooxml.names import PACKAGE_RELATIONSHIPS, RELATIONSHIP
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import SubElement, parse, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated

_EMPTY = f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}"/>'.encode()


class Target(NamedTuple):
    """What a relationship points at."""

    kind: str
    """hyperlink, image, numbering …"""
    name: str
    """A member's name, or an address when it is external."""
    external: bool = False


class Relationship(NamedTuple):
    """One arrow from a part."""

    id: str
    kind: str
    """The last word of its type: header, styles, hyperlink, core-properties …"""
    target: str
    """A member's name, or an address when it is external."""
    external: bool


def relationships_part(part: str) -> str:
    """The name of the member that holds the relationships of `part`; "" is the package itself."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def relationships(package: Package, part: str = "") -> list[Relationship]:
    """The relationships of `part`, in the file's order; none when it has none."""
    member = relationships_part(part)
    if member not in package.members:
        return []
    folder = posixpath.dirname(part)
    found = []
    for element in package.root(member):
        target, external = element.get("Target", ""), element.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target[1:]
        found.append(Relationship(element.get("Id", ""), element.get("Type", "").rpartition("/")[2], target, external))
    return found


def with_relationships(package: Package, part: str, added: Mapping[str, Target]) -> Member:
    """The relationships of `part` with those `added` by their ids; the member is new where the part has none."""
    member = relationships_part(part)
    root = package.tree(member) if member in package.members else parse(_EMPTY)
    for name, target in added.items():
        goal = target.name if target.external else posixpath.relpath(target.name, posixpath.dirname(part) or ".")
        link = SubElement(root, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship", Id=name, Type=f"{RELATIONSHIP}/{target.kind}", Target=goal)
        if target.external:
            link.set("TargetMode", "External")
    return deflated(member, [serialise(root)])
