"""Elements found by an XPath expression."""

from typing import cast

from kommissorium.word.ooxml.xml import Element


def select(root: Element, path: str) -> list[Element]:
    """The elements below `root` that `path` leads to, in document order; `path` must lead to elements."""
    return cast(list[Element], root.xpath(path))
