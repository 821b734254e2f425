"""Tests whose answer is known before there is data."""

from jinja2 import nodes

from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import Value


def answer_of(node: nodes.Test, value: Value, *, missing: bool) -> bool | None:
    """The answer of a test where no data can change it."""
    if node.name in ("defined", "undefined"):
        if missing:
            return node.name == "undefined"
        is_field = bool(value.path) and "[]" not in value.path and value.kind is not Kind.UNKNOWN
        return (node.name == "defined") if is_field else None
    sure = {"string": Kind.TEXT, "mapping": Kind.RECORD, "number": Kind.NUMBER}
    if node.name in sure and value.kind in (Kind.LIST, Kind.RECORD, Kind.NUMBER, Kind.TRUTH):
        return value.kind is sure[node.name]
    return None
