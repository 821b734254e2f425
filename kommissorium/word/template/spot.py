"""Where a tag's marker has come to stand."""

from enum import Enum


class Spot(Enum):
    """Where a tag's marker has come to stand."""

    TEXT = "text"
    """Among the characters of a paragraph."""
    FIELD = "field"
    """In a field's code."""
    ADDRESS = "address"
    """In a field's code, where the address of a hyperlink begins."""
    BETWEEN = "between"
    """Between paragraphs, cells or rows."""
    SPLICE = "splice"
    """A child of its paragraph, which it cuts in two."""
    ALONE = "alone"
    """A value that is all there is in its paragraph, and so owns it."""
    ATTRIBUTE = "attribute"
    LEAF = "leaf"
    """Where only plain text can stand: a document property, a chart, a formula."""
