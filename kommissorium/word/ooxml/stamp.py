"""The custom property that says which text a document had when it was written (ECMA-376 part 1, 22.3)."""

from kommissorium.word.ooxml.names import CONTENT_TYPES, CUSTOM_PROPERTIES, PACKAGE_RELATIONSHIPS, RELATIONSHIP, VALUE_TYPES
from kommissorium.word.ooxml.package import CONTENT_TYPES_PART, Package
from kommissorium.word.ooxml.relationships import relationships, relationships_part
from kommissorium.word.ooxml.xml import Element, SubElement, parse, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated

PROPERTY = "kommissorium"
_PART = "docProps/custom.xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_ID = 2
_EMPTY = f'<Properties xmlns="{CUSTOM_PROPERTIES}" xmlns:vt="{VALUE_TYPES}"/>'.encode()


def read_stamp(package: Package) -> str | None:
    """The stamp of the document, or None when this program did not write it."""
    part = _existing_part(package)
    if part is None:
        return None
    found = _property(package.tree(part))
    return "".join(map(str, found.itertext())) if found is not None else None


def stamped_members(package: Package, stamp: str) -> list[Member]:
    """The members that change when `stamp` is put on the document."""
    part = _existing_part(package)
    root = package.tree(part) if part else parse(_EMPTY)
    old = _property(root)
    if old is None:
        numbers = [int(child.get("pid", "0")) for child in root]
        old = SubElement(
            root, f"{{{CUSTOM_PROPERTIES}}}property", fmtid=_FORMAT, pid=str(max([_FIRST_ID - 1, *numbers]) + 1), name=PROPERTY
        )
    for child in list(old):
        old.remove(child)
    SubElement(old, f"{{{VALUE_TYPES}}}lpwstr").text = stamp
    members = [deflated(part or _PART, [serialise(root)])]
    return members if part else [*members, _declared(package), _related(package)]


def _existing_part(package: Package) -> str | None:
    parts = (link.target for link in relationships(package) if link.kind == "custom-properties")
    return next((part for part in parts if part in package.members), None)


def _property(root: Element) -> Element | None:
    return next((child for child in root if child.get("name") == PROPERTY), None)


def _declared(package: Package) -> Member:
    root = package.tree(CONTENT_TYPES_PART)
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    SubElement(root, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{_PART}", ContentType=kind)
    return deflated(CONTENT_TYPES_PART, [serialise(root)])


def _related(package: Package) -> Member:
    root = package.tree(relationships_part(""))
    taken = {child.get("Id") for child in root}
    free = next(name for number in range(1, len(taken) + 2) if (name := f"rId{number}") not in taken)
    kind = f"{RELATIONSHIP}/custom-properties"
    SubElement(root, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship", Id=free, Type=kind, Target=_PART)
    return deflated(relationships_part(""), [serialise(root)])
