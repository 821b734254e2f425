"""Hyphens in names: `indgår-ikke` is read as a subtraction, but whoever wrote it meant `indgår_ikke`."""

from typing import NamedTuple

from jinja2 import nodes


class Hyphenated(NamedTuple):
    """Names with hyphens between them, taken for one."""

    owner: nodes.Expr | None
    """Whose field the name would be; None for a name by itself."""
    first: str
    """What stands before the first hyphen."""
    name: str
    """The whole name, with its hyphens."""


def hyphenated(node: nodes.Expr) -> Hyphenated | None:
    """The name that a subtraction of names may be meant as; None for any other expression."""
    if isinstance(node, nodes.Name):
        return Hyphenated(None, node.name, node.name)
    if isinstance(node, nodes.Getattr):
        return Hyphenated(node.node, node.attr, node.attr)
    if isinstance(node, nodes.Sub) and isinstance(node.right, nodes.Name) and (before := hyphenated(node.left)):
        return before._replace(name=f"{before.name}-{node.right.name}")
    return None
