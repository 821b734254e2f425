"""The prefixes that generated XML relies on."""

from lxml import etree

from kommissorium.word.ooxml.names import RELATIONSHIP, WORD
from kommissorium.word.ooxml.xml import Element

PREFIXES = {"w": WORD, "r": RELATIONSHIP}


def bind_prefixes(root: Element) -> Element:
    """`root` with `w` and `r` bound to their namespaces, as generated XML needs; other prefixes stay as they are."""
    if all(root.nsmap.get(prefix) == uri for prefix, uri in PREFIXES.items()):
        return root
    keep = [prefix for prefix in root.nsmap if prefix]
    etree.cleanup_namespaces(root, top_nsmap=PREFIXES, keep_ns_prefixes=[*keep, *PREFIXES])
    return root
