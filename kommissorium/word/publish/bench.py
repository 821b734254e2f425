"""A package on the workbench: its parts parsed once and changed in place."""

from collections.abc import Callable, Iterator

from kommissorium.word.ooxml.edited import edited
from kommissorium.word.ooxml.names import RELATIONSHIP
from kommissorium.word.ooxml.package import CONTENT_TYPES_PART, Package
from kommissorium.word.ooxml.relationships import Relationship, relationships, relationships_part
from kommissorium.word.ooxml.stories import Stories, find_stories
from kommissorium.word.ooxml.xml import Element, serialise
from kommissorium.word.publish.removed import Removed

_RELATION = f"{{{RELATIONSHIP}}}"


class Bench:
    """One document while things are taken out of it."""

    def __init__(self, package: Package) -> None:
        """Begins with `package`, which is not changed. Raises PackageError for one without a main part."""
        self.package = package
        self.found: Stories = find_stories(package)
        self.removed: Removed = Removed()
        self._roots: dict[str, Element] = {}
        self._replaced: dict[str, bytes] = {}
        self._dropped: set[str] = set()

    def parts(self) -> list[str]:
        """The parts with XML that are still there, relationships and content types left out."""
        names = (name for name in self.package.members if name.endswith(".xml") and name != CONTENT_TYPES_PART)
        return [name for name in names if name not in self._dropped]

    def binaries(self) -> list[str]:
        """The other members that are still there."""
        return [name for name in self.package.members if not name.endswith((".xml", ".rels", "/")) and name not in self._dropped]

    def root(self, part: str) -> Element:
        """The root of `part`, to be changed. Raises PackageError when it cannot be read."""
        if part not in self._roots:
            self._roots[part] = self.package.tree(part)
        return self._roots[part]

    def replace(self, part: str, data: bytes) -> None:
        """Puts other bytes in the place of a member that is no XML."""
        self._replaced[part] = data

    def owners(self) -> list[str]:
        """The parts that have relationships and are still there; "" is the package itself."""
        members = (name for name in self.package.members if name.endswith(".rels") and name not in self._dropped)
        return [name.removesuffix(".rels").replace("_rels/", "", 1) if name != "_rels/.rels" else "" for name in members]

    def links(self, owner: str) -> list[Relationship]:
        """The relationships of `owner` that are left."""
        member = relationships_part(owner)
        if member not in self.package.members:
            return []
        left = {child.get("Id") for child in self.root(member)}
        return [link for link in relationships(self.package, owner) if link.id in left]

    def unlink(self, owner: str, link: Relationship) -> None:
        """Takes the relationship away; what only it led to goes when all is done."""
        root = self.root(relationships_part(owner))
        for child in [child for child in root if child.get("Id") == link.id]:
            root.remove(child)

    def every_link(self, wanted: Callable[[Relationship], bool]) -> Iterator[tuple[str, Relationship]]:
        """The relationships that are `wanted`, each with its owner."""
        for owner in self.owners():
            yield from ((owner, link) for link in self.links(owner) if wanted(link))

    def uses(self, owner: str, link: Relationship) -> list[Element]:
        """The elements of `owner` that name the relationship."""
        if owner not in self.package.members or not owner.endswith(".xml"):
            return []
        return [element for element in self.root(owner).iter() if _names(element, link.id)]

    def done(self) -> Package:
        """The package as it is now, without the parts that nothing leads to any longer."""
        self._dropped |= self._unreachable()
        changed = {part: serialise(root) for part, root in self._roots.items() if part not in self._dropped}
        return edited(self.package, changed | self._replaced, self._dropped)

    def _unreachable(self) -> set[str]:
        reached = {CONTENT_TYPES_PART, relationships_part("")}
        waiting = [""]
        while waiting:
            for link in self.links(waiting.pop()):
                if not link.external and link.target in self.package.members and link.target not in reached:
                    reached |= {link.target, relationships_part(link.target)}
                    waiting.append(link.target)
        return {name for name in self.package.members if name not in reached}


def _names(element: Element, relation: str) -> bool:
    return any(str(name).startswith(_RELATION) and value == relation for name, value in element.attrib.items())
