"""The prefixes that generated XML relies on."""

from lxml import etree

from kommissorium.word.ooxml.names import RELATIONSHIP, WORD
from kommissorium.word.ooxml.xml import Element, new_root_like

PREFIXES = {"w": WORD, "r": RELATIONSHIP}


def bind_prefixes(root: Element) -> Element:
    """The tree of `root` with `w` and `r` bound to their namespaces and used for them, as generated XML needs.

    Other prefixes stay as they are, since attributes such as mc:Ignorable name them.
    """
    used = {uri: prefix for prefix, uri in root.nsmap.items()}
    if used.get(WORD) != "w" or used.get(RELATIONSHIP, "r") != "r":
        prefixes: dict[str | None, str] = dict(PREFIXES.items())
        prefixes |= {prefix: uri for prefix, uri in root.nsmap.items() if uri not in PREFIXES.values() and prefix not in PREFIXES}
        children, root = list(root), new_root_like(root, prefixes)
        root.extend(children)
    etree.cleanup_namespaces(root, top_nsmap=PREFIXES, keep_ns_prefixes=[prefix for prefix in root.nsmap if prefix])
    return root
