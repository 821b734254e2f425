"""Elements found by an XPath expression."""

from typing import cast

from lxml import etree

from kommissorium.word.ooxml.xml import Element

_WORDS = etree.XPath("string()")


def all_words(element: Element) -> str:
    """All characters of `element` in a row, whatever they are."""
    return str(_WORDS(element))


def select(root: Element, path: str) -> list[Element]:
    """The elements below `root` that `path` leads to, in document order; `path` must lead to elements."""
    return cast(list[Element], root.xpath(path))
