"""Strict reading and writing of a part's XML."""

from collections.abc import Mapping
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml's element type has no public name

DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

XmlError = etree.XMLSyntaxError
ProcessingInstruction = etree.ProcessingInstruction
SubElement = etree.SubElement


class DoctypeError(ValueError):
    """The XML carries a document type, which no Word file does."""


def parse(data: bytes) -> Element:
    """The root of `data`, without comments and processing instructions, neither of which Word keeps.

    Raises XmlError when it is not well-formed (never mended), and DoctypeError for a document type.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise DoctypeError
    return root


def serialise(root: Element) -> bytes:
    """The part that `root` is, with its declaration."""
    return DECLARATION + etree.tostring(root, encoding="UTF-8")


def as_text(element: Element) -> str:
    """The XML of `element` alone, without declaration and without the text behind it."""
    return etree.tostring(element, encoding="unicode", with_tail=False)


def is_element(node: Element) -> bool:
    """Whether `node` is an element and not a processing instruction."""
    return node.tag.__class__ is str


def local_name(element: Element) -> str:
    """The name of `element` without its namespace; empty for a processing instruction."""
    return element.tag.rpartition("}")[2] if is_element(element) else ""


def new_like(element: Element, tag: str, attributes: Mapping[str, str] | None = None, prefixes: Mapping[str, str] | None = None) -> Element:
    """A new element `tag` with the namespace prefixes of `element` and those in `prefixes`, not yet in any tree."""
    return element.makeelement(tag, dict(attributes or {}), nsmap=element.nsmap | dict(prefixes or {}))  # type: ignore[arg-type]


def new_root_like(root: Element, prefixes: Mapping[str | None, str]) -> Element:
    """A new element like `root`, without its children, under other namespace prefixes."""
    bound = etree.Element(root.tag, {str(name): str(value) for name, value in root.attrib.items()}, nsmap=dict(prefixes))  # type: ignore[arg-type]
    bound.text = root.text
    return bound
