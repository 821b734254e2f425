"""Text on its way into XML: what is escaped, what becomes Word's own marks, what cannot be printed at all."""

import re

_NEXT = '</w:t>{}<w:t xml:space="preserve">'
_TEXT = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\t": _NEXT.format("<w:tab/>"), "\f": _NEXT.format('<w:br w:type="page"/>')}
    | dict.fromkeys("\n\r\x0b\u2028\u2029", _NEXT.format("<w:br/>"))
)
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": " ", "\t": " ", "\r": " ", "\x0b": " ", "\f": " "})
_LEAF = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "\n", "\x0b": "\n", "\f": "\n"})
_FIELD = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\\": "\\\\", '"': '\\"', "\n": " ", "\r": " ", "\t": " ", "\x0b": " ", "\f": " "}
)

needs_care = re.compile('[&<>"\\\\\x00-\x1f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]').search
"""Finds the first character that does not stand for itself everywhere."""
unprintable = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]").search
"""Finds the first character that XML cannot carry (XML 1.0, 2.2) or that this engine keeps for itself."""


def as_text(text: str) -> str:
    """`text` inside a `w:t`: line breaks, tabs and page breaks become Word's (ECMA-376 part 1, 17.3.3)."""
    return text.replace("\r\n", "\n").translate(_TEXT)


def as_attribute(text: str) -> str:
    """`text` inside an attribute, on one line."""
    return text.translate(_ATTRIBUTE)


def as_leaf(text: str) -> str:
    """`text` as the whole content of an element that is no text run, such as a document property."""
    return text.replace("\r\n", "\n").translate(_LEAF)


def as_field(text: str) -> str:
    """`text` inside the code of a field, within quotation marks (ECMA-376 part 1, 17.16.1)."""
    return text.translate(_FIELD)
