"""What kind each part of a package is (ECMA-376 part 2, 7.2.3)."""

from collections.abc import Mapping

from kommissorium.word.ooxml.names import CONTENT_TYPES
from kommissorium.word.ooxml.package import CONTENT_TYPES_PART, Package
from kommissorium.word.ooxml.xml import SubElement, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated

_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NUMBERING_TYPE = f"{_WORDPROCESSING}.numbering+xml"
FOOTNOTES_TYPE = f"{_WORDPROCESSING}.footnotes+xml"
SETTINGS_TYPE = f"{_WORDPROCESSING}.settings+xml"
COMMENTS_TYPE = f"{_WORDPROCESSING}.comments+xml"
IMAGE_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}


def with_types(package: Package, *, extensions: Mapping[str, str], parts: Mapping[str, str]) -> Member:
    """The table of content types with those of `extensions` and `parts` added where they are missing."""
    root = package.tree(CONTENT_TYPES_PART)
    known = {child.get("Extension", "").lower() for child in root} | {child.get("PartName", "") for child in root}
    for extension, kind in extensions.items():
        if extension not in known:
            root.insert(0, root.makeelement(f"{{{CONTENT_TYPES}}}Default", {"Extension": extension, "ContentType": kind}))
    for part, kind in parts.items():
        if f"/{part}" not in known:
            SubElement(root, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{part}", ContentType=kind)
    return deflated(CONTENT_TYPES_PART, [serialise(root)])
