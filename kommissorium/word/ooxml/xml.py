"""Strict reading and writing of a part's XML."""

import re
from collections.abc import Mapping
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml's element type has no public name

DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

XmlError = etree.XMLSyntaxError
ProcessingInstruction = etree.ProcessingInstruction
SubElement = etree.SubElement


class DoctypeError(ValueError):
    """The XML carries a document type or an encoding that could hide one, which no Word file does (ECMA-376 part 2, 6.1.4)."""


_DOCTYPE = "<!DOCTYPE"
_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
_ENCODINGS = frozenset((b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"utf-16"))
_PROLOG = re.compile(rb"\A(?:\xef\xbb\xbf)?(?>\s|<\?.*?\?>|<!--.*?-->)*+<[^!?\s]", re.DOTALL)
"""All that may stand before the root element, and how that begins."""
_LARGE = 8_000_000
"""Bytes from which the parser's own bounds on texts and depths are too narrow."""


def parse(data: bytes) -> Element:
    """The root of `data`, without comments and processing instructions, neither of which Word keeps.

    Raises XmlError when it is not well-formed (never mended), and DoctypeError for a document type.
    """
    if may_define_entities(data):
        raise DoctypeError
    large = len(data) > _LARGE
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=large
    )
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise DoctypeError
    return root


def is_harmless_head(head: bytes) -> bool:
    """Whether the first bytes of a part show that it has no document type; if not, all of it must be looked at."""
    return _PROLOG.match(head) is not None and not may_define_entities(head)


def may_define_entities(data: bytes) -> bool:
    """Whether there is a document type; asked before parsing, since entities in attributes are expanded while it goes on."""
    start = data[:4]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in start:
        order = "utf-16" if start[:1] in (b"\xff", b"\xfe") else "utf-16-be" if start[:1] == b"\0" else "utf-16-le"
        return b"\0\0" in start or _DOCTYPE in data.decode(order, "replace")
    declared = _ENCODING.search(data[:200])
    unknown = declared is not None and declared[1].lower() not in _ENCODINGS
    return unknown or _DOCTYPE.encode() in data


def serialise(root: Element) -> bytes:
    """The part that `root` is, with its declaration."""
    return DECLARATION + etree.tostring(root, encoding="UTF-8")


def as_text(element: Element) -> str:
    """The XML of `element` alone, without declaration and without the text behind it."""
    return etree.tostring(element, encoding="unicode", with_tail=False)


def all_text(root: Element) -> str:
    """All characters in `root`, in one row."""
    return etree.tostring(root, encoding="unicode", method="text")


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
