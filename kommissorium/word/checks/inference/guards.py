"""What is known to be there where a condition has been answered: the keys of the values that are not empty."""

from collections.abc import Callable

from jinja2 import nodes

Keys = frozenset[str]
_NONE: Keys = frozenset()
_EMPTY = ("", None, 0, False)
_KEEPS = frozenset(
    [
        "stort",
        "citat",
        "dato",
        "kroner",
        "trim",
        "upper",
        "lower",
        "title",
        "capitalize",
        "string",
        "list",
        "sort",
        "length",
        "count",
        "select",
        "reject",
        "selectattr",
        "rejectattr",
    ]
)
"""Filters that give nothing where they are given nothing."""
_NEEDS = frozenset(("boolean", "string", "number", "mapping", "iterable", "sequence", "defined", "true"))
_TURNED = {"gt": "lt", "lt": "gt", "gteq": "lteq", "lteq": "gteq"}


def steps(key: str) -> Keys:
    """The key and those of all that it is a part of: `a`, `a.b` and `a.b[0]` for `a.b[0]`."""
    ends = [place for place, sign in enumerate(key) if sign in ".["]
    return frozenset((key, *(key[:end] for end in ends)))


class Guards:
    """Reads conditions; `key_of` knows what a name or field is called."""

    def __init__(self, key_of: Callable[[nodes.Node], str]) -> None:
        """Gets ready to read conditions."""
        self._key_of = key_of

    def when_true(self, node: nodes.Node) -> Keys:
        """What is surely there when `node` holds."""
        if isinstance(node, nodes.And):
            return self.when_true(node.left) | self.when_true(node.right)
        if isinstance(node, nodes.Or):
            return self.when_true(node.left) & self.when_true(node.right)
        if isinstance(node, nodes.Not):
            return self.when_false(node.node)
        if isinstance(node, nodes.Filter) and node.name in _KEEPS and node.node is not None:
            return self.when_true(node.node)
        return self._plainly(node)

    def _plainly(self, node: nodes.Node) -> Keys:
        """What a condition of one part makes sure of."""
        if isinstance(node, nodes.Compare):
            return self._compared(node, holds=True)
        if isinstance(node, nodes.Test):
            return self._asked(node) if node.name in _NEEDS else _NONE
        return steps(key) if (key := self._key_of(node)) else _NONE

    def when_false(self, node: nodes.Node) -> Keys:
        """What is surely there when `node` does not hold."""
        if isinstance(node, nodes.Not):
            return self.when_true(node.node)
        if isinstance(node, nodes.Or):
            return self.when_false(node.left) | self.when_false(node.right)
        if isinstance(node, nodes.And):
            return self.when_false(node.left) & self.when_false(node.right)
        return self._compared(node, holds=False) if isinstance(node, nodes.Compare) else _NONE

    def mentioned(self, node: nodes.Node) -> Keys:
        """All that the condition asks about, whatever it makes of it."""
        asked = (node, *node.find_all((nodes.Name, nodes.Getattr, nodes.Getitem)))
        return frozenset(key for one in asked if (key := self._key_of(one)))

    def _asked(self, node: nodes.Test) -> Keys:
        """A test tells that what the value is a part of is there; the value itself may still be empty."""
        key = self._key_of(node.node)
        return steps(key) - {key} | ({key} if node.name == "true" else _NONE) if key else _NONE

    def _compared(self, node: nodes.Compare, *, holds: bool) -> Keys:
        if len(node.ops) != 1:
            return _NONE
        sign, value, other = node.ops[0].op, node.expr, node.ops[0].expr
        if isinstance(value, nodes.Const):
            sign, value, other = _TURNED.get(sign, sign), other, value
        if not isinstance(other, nodes.Const):
            return _NONE
        sign = sign if holds else {"eq": "ne", "ne": "eq", "gt": "lteq", "gteq": "lt", "lteq": "gt", "lt": "gteq"}.get(sign, "")
        nothing = other.value in _EMPTY
        there = (sign == "eq" and not nothing) or (sign == "ne" and nothing) or (sign == "gt") or (sign == "gteq" and not nothing)
        return self.when_true(value) if there else _NONE
