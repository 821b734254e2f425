"""The relationships of a part: which other parts and addresses it points at."""

import posixpath
from dataclasses import dataclass

from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import parse


@dataclass(frozen=True, slots=True)
class Relationship:
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
    for element in parse(package.read(member)):
        target, external = element.get("Target", ""), element.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target[1:]
        found.append(Relationship(element.get("Id", ""), element.get("Type", "").rpartition("/")[2], target, external))
    return found
