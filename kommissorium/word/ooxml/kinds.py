"""What kind of Word file a package is; templates and files with macros become plain documents."""

import io
import re
from collections.abc import Iterator

from kommissorium.texts import _
from kommissorium.word.ooxml.names import CONTENT_TYPES
from kommissorium.word.ooxml.package import CONTENT_TYPES_PART, Package
from kommissorium.word.ooxml.relationships import relationships, relationships_part
from kommissorium.word.ooxml.xml import Element, SubElement, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated, write_package

_PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCUMENT_TYPE = f"{_PREFIX}.document.main+xml"
_TEMPLATE_TYPE = f"{_PREFIX}.template.main+xml"
_MACRO_TYPES = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
_MACRO_LINKS = frozenset(
    (
        "vbaProject",
        "wordVbaData",
        "vbaProjectSignature",
        "vbaProjectSignatureAgile",
        "vbaProjectSignatureV3",
        "keyMapCustomizations",
        "attachedToolbars",
        "extensibility",
    )
)
"""Kinds of relationships that lead to macros, and to keys, toolbars and ribbons that call them."""
_BODY = re.compile(rb"[<:]body[\s/>]")
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The names of the strict form of Word's files (ECMA-376 part 1, annex A), which neither this program nor most others read."""


def as_document(package: Package, *, allow_macros: bool) -> Package:
    """`package` as a plain document: a .dotx becomes a .docx, and macros are left out.

    Raises PackageError for macros unless they are allowed, and for packages that are no Word document.
    """
    types = package.tree(CONTENT_TYPES_PART)
    main = _main_part(package)
    kind = _type_of(types, main)
    if kind not in (DOCUMENT_TYPE, _TEMPLATE_TYPE, *_MACRO_TYPES):
        raise package.error("S105", _("Filen er ikke et Word-dokument."), _("Vælg et dokument, der er gemt i Word."))
    require_body(package, main)
    dropped = _macro_parts(package, types)
    if (dropped or kind in _MACRO_TYPES) and not allow_macros:
        raise package.error("S113", _("Filen har makroer og bruges derfor ikke."), _("Gem den uden makroer (.docx eller .dotx) i Word."))
    if kind == DOCUMENT_TYPE and not dropped:
        return package
    _set_types(types, main, dropped)
    return _rewritten(package, types, dropped)


def require_body(package: Package, main: str) -> None:
    """Returns when the main part has a body. Raises PackageError when it has none, or one that only Word itself can read."""
    data = package.read(main)
    if _STRICT in data:
        message = _("Filen er gemt som »Strict Open XML-dokument«.")
        raise package.error("S104", message, _("Åbn den i Word, og gem den som Word-dokument (.docx)."))
    if b"\0" not in data[:4] and _BODY.search(data) is None:
        raise package.error("S103", _("Filen har ingen brødtekst, så den er beskadiget."), _("Hent eller gem den igen."), main)


def _main_part(package: Package) -> str:
    links = (link for link in relationships(package) if link.kind == "officeDocument" and not link.external)
    main = next((link.target for link in links if link.target in package.members), None)
    if main is None:
        raise package.error("S105", _("Filen er ikke et Word-dokument."), _("Vælg et dokument, der er gemt i Word."))
    return main


def _type_of(types: Element, part: str) -> str:
    names = {child.get("PartName", "").lstrip("/").casefold(): child.get("ContentType", "") for child in types}
    extensions = {child.get("Extension", "").casefold(): child.get("ContentType", "") for child in types}
    return names.get(part.casefold()) or extensions.get(part.rpartition(".")[2].casefold(), "")


def _macro_parts(package: Package, types: Element) -> frozenset[str]:
    """The members that hold macros or belong to those that do."""
    found = {child.get("PartName", "").lstrip("/") for child in types if "vba" in child.get("ContentType", "").casefold()}
    for owner in _owners(package):
        found |= {link.target for link in relationships(package, owner) if link.kind in _MACRO_LINKS and not link.external}
    for part in [*found]:
        found |= {link.target for link in relationships(package, part) if not link.external}
    return frozenset(part for part in found if part in package.members)


def _owners(package: Package) -> Iterator[str]:
    """The parts that have relationships; "" is the package itself."""
    for name in package.members:
        folder, found, rest = name.rpartition("_rels/")
        if found and rest.endswith(".rels"):
            yield folder + rest.removesuffix(".rels")


def _set_types(types: Element, main: str, dropped: frozenset[str]) -> None:
    for child in list(types):
        name = child.get("PartName", "").lstrip("/")
        if name in dropped or name == main:
            types.remove(child)
    SubElement(types, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{main}", ContentType=DOCUMENT_TYPE)


def _rewritten(package: Package, types: Element, dropped: frozenset[str]) -> Package:
    """The package with other content types, and without `dropped` and what points at it."""
    changed = {CONTENT_TYPES_PART: deflated(CONTENT_TYPES_PART, [serialise(types)])}
    for owner in set(_owners(package)) - dropped:
        links = {link.id for link in relationships(package, owner) if link.target in dropped and not link.external}
        if links:
            member = relationships_part(owner)
            root = package.tree(member)
            for child in [child for child in root if child.get("Id") in links]:
                root.remove(child)
            changed[member] = deflated(member, [serialise(root)])
    left_out = dropped | {relationships_part(part) for part in dropped}
    stream = io.BytesIO()
    write_package(_members(package, changed, left_out), stream)
    return Package(stream.getvalue(), package.name)


def _members(package: Package, changed: dict[str, Member], left_out: frozenset[str]) -> Iterator[Member]:
    for name, info in package.members.items():
        if name in changed:
            yield changed[name]
        elif name not in left_out and not info.is_dir():
            yield Member(name, package.compressed(info), info.CRC, info.file_size, info.compress_type)
