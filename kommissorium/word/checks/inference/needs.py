"""Whether a stretch of a template cannot do without a name: it asks for it whatever the data are."""

from collections.abc import Callable, Iterator, Sequence

from jinja2 import nodes

from kommissorium.word.template.tag import Tag

Reader = Callable[[Tag], nodes.Node | None]
"""Gives the syntax tree of a tag by itself; None where it cannot be read."""


def is_needed(name: str, tags: Sequence[Tag], read: Reader) -> bool:
    """Whether a tag outside the blocks among `tags`, or the head of one, asks for `name` itself."""
    depth = 0
    for tag in tags:
        if tag.block is not None and tag is tag.block.closer:
            depth -= 1
        elif depth == 0 and (node := read(tag)) is not None and _asks(node, name):
            return True
        if tag.block is not None and tag is tag.block.opener:
            depth += 1
    return False


def _asks(node: nodes.Node, name: str) -> bool:
    """Whether the value of `name` is needed to work out `node`."""
    if isinstance(node, nodes.Name):
        return node.name == name and node.ctx == "load"
    return any(_asks(one, name) for one in _worked_out(node))


def _worked_out(node: nodes.Node) -> Iterator[nodes.Node]:
    """The parts of `node` that are always worked out with it."""
    if isinstance(node, nodes.Filter) and node.name in ("default", "d"):
        return
    if isinstance(node, nodes.Test) and node.name in ("defined", "undefined"):
        return
    for field in _ALWAYS.get(type(node), ()):
        part = getattr(node, field)
        yield from part if isinstance(part, list) else [part] if isinstance(part, nodes.Node) else ()


_SIGNED = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
_ALWAYS: dict[type[nodes.Node], tuple[str, ...]] = {
    nodes.Output: ("nodes",), nodes.If: ("test",), nodes.For: ("iter",), nodes.Assign: ("node",), nodes.Filter: ("node",),
    nodes.Test: ("node",), nodes.Getattr: ("node",), nodes.Getitem: ("node",), nodes.Compare: ("expr",), nodes.Concat: ("nodes",),
    nodes.Not: ("node",), nodes.And: ("left",), nodes.Or: ("left",), nodes.CondExpr: ("test",), nodes.Neg: ("node",),
    **dict.fromkeys(_SIGNED, ("left", "right")),
}  # fmt: skip
"""The fields of each kind of node that are worked out first, or in any case."""
