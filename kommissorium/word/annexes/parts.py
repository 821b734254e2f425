"""The document's members while annexes are put into it."""

import posixpath

from kommissorium.word.annexes.annex import Source
from kommissorium.word.ooxml.content_types import FOOTNOTES_TYPE, NUMBERING_TYPE
from kommissorium.word.ooxml.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIP, WORD
from kommissorium.word.ooxml.namespaces import bind_prefixes
from kommissorium.word.ooxml.package import CONTENT_TYPES_PART, Package
from kommissorium.word.ooxml.relationships import Relationship, relationships, relationships_part
from kommissorium.word.ooxml.xml import Element, SubElement, parse, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated

_NEW = {
    "numbering": (NUMBERING_TYPE, "numbering"),
    "footnotes": (FOOTNOTES_TYPE, "footnotes"),
    "endnotes": (FOOTNOTES_TYPE.replace("footnotes", "endnotes"), "endnotes"),
    "styles": (NUMBERING_TYPE.replace("numbering", "styles"), "styles"),
}
"""The parts that are made where the document has none: their type, and the name of their root."""
_EMPTY_LINKS = f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}"/>'.encode()


class Host:
    """The document that grows."""

    def __init__(self, package: Package, main: str) -> None:
        """Begins with `package`, whose main part is `main`."""
        self.package, self.main = package, main
        self._roots: dict[str, Element] = {}
        self._added: dict[str, Member] = {}
        self._types = package.tree(CONTENT_TYPES_PART)

    def root(self, name: str) -> Element:
        """The root of a member, to be changed."""
        if name not in self._roots:
            self._roots[name] = bind_prefixes(self.package.tree(name))
        return self._roots[name]

    def put_root(self, name: str, root: Element) -> None:
        """Puts another root in its place."""
        self._roots[name] = root

    def part(self, kind: str) -> str:
        """The name of the main part's part of that kind, which is made where there is none."""
        links = (link for link in relationships(self.package, self.main) if link.kind == kind and not link.external)
        known = next((link.target for link in links if link.target in self.package.members), None)
        if known is not None:
            return known
        name = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        if name not in self._roots:
            content_type, root = _NEW[kind]
            self._roots[name] = parse(f'<w:{root} xmlns:w="{WORD}" xmlns:r="{RELATIONSHIP}"/>'.encode())
            self.relate(self.main, f"rIdB0_{kind}", kind=kind, target=name)
            self._declare(name, content_type)
        return name

    def add(self, name: str, data: bytes, content_type: str) -> None:
        """Adds a member."""
        self._added[name] = deflated(name, [data])
        if not name.endswith(".rels"):
            self._declare(name, content_type)

    def relate(self, owner: str, id_: str, *, kind: str, target: str, external: bool = False) -> None:
        """Adds a relationship; `kind` is the last word of its type, or the whole of it."""
        member = relationships_part(owner)
        if member not in self._roots:
            self._roots[member] = self.package.tree(member) if member in self.package.members else parse(_EMPTY_LINKS)
        goal = target if external else posixpath.relpath(target, posixpath.dirname(owner) or ".")
        kind = kind if "/" in kind else f"{RELATIONSHIP}/{kind}"
        link = SubElement(self._roots[member], f"{{{PACKAGE_RELATIONSHIPS}}}Relationship", Id=id_, Type=kind, Target=goal)
        if external:
            link.set("TargetMode", "External")

    def members(self) -> dict[str, Member]:
        """All that changed or is new."""
        changed = {name: deflated(name, [serialise(root)]) for name, root in self._roots.items()}
        return changed | self._added | {CONTENT_TYPES_PART: deflated(CONTENT_TYPES_PART, [serialise(self._types)])}

    def _declare(self, name: str, content_type: str) -> None:
        SubElement(self._types, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)


def type_of(package: Package, name: str) -> str:
    """What kind of part a member is, by the package's table."""
    types = package.tree(CONTENT_TYPES_PART)
    names = {child.get("PartName", ""): child.get("ContentType", "") for child in types}
    extensions = {child.get("Extension", "").casefold(): child.get("ContentType", "") for child in types if child.get("Extension")}
    return names.get(f"/{name}") or extensions.get(name.rpartition(".")[2].casefold(), "application/octet-stream")


def moved_links(source: Source, member: str) -> bytes:
    """The relationships in `member` of an annex, whose parts have moved together: only those from the top change."""
    root = source.package.tree(member)
    for link in root:
        target = link.get("Target", "")
        if link.get("TargetMode") != "External" and target.startswith("/"):
            link.set("Target", f"/{source.member(target[1:])}")
    return serialise(root)


def full_kind(package: Package, owner: str, link: Relationship) -> str:
    """The whole type of a relationship."""
    found = (child.get("Type", "") for child in package.tree(relationships_part(owner)) if child.get("Id") == link.id)
    return next(found, link.kind)
