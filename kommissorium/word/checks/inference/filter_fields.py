"""The fields that a filter on a list is told to be about: `sort(attribute="dato")`, `selectattr("organ")`, `tabel(["risiko"])`."""

from collections.abc import Callable

from jinja2 import nodes

from kommissorium.word.checks.inference.fields import Kind, Type
from kommissorium.word.checks.inference.values import Value

FieldOf = Callable[[Value, str], Value]
"""Gives the field of that name; notes it where there is none."""
_ATTRIBUTE_AT = {
    "groupby": 0,
    "rejectattr": 0,
    "selectattr": 0,
    "sum": 0,
    "join": 1,
    "sort": 2,
    "unique": 1,
    "map": None,
    "max": None,
    "min": None,
}
"""Filters that may be told which field of the items they are about, and the number of the argument that tells it without its name."""


def attribute_of(node: nodes.Filter, value: Value, field_of: FieldOf) -> Type | None:
    """The type of the field of the items that the filter is about; None where it is about the items themselves."""
    told = _told_attribute(node)
    if told is None or value.type.item is None or value.kind is not Kind.LIST:
        return None
    found = []
    for names in told.split(",") if node.name == "sort" else [told]:
        owner = value.at("[0]", value.type.item)
        for name in names.split("."):
            owner = field_of(owner, name)
        found.append(owner)
    return found[0].type


def look_up_columns(node: nodes.Filter, value: Value, field_of: FieldOf) -> None:
    """Looks up the fields that become the columns of a table."""
    if value.kind is Kind.LIST and value.type.item is not None and value.type.item.kind is Kind.RECORD:
        for name in _told_columns(node):
            field_of(value.at("[0]", value.type.item), name)


def _told_attribute(node: nodes.Filter) -> str | None:
    """The field of the items that a filter on a list is told to be about; None where it is told none, or one that cannot be known."""
    if node.name not in _ATTRIBUTE_AT:
        return None
    number = _ATTRIBUTE_AT[node.name]
    by_number = node.args[number] if number is not None and len(node.args) > number else None
    told = next((keyword.value for keyword in node.kwargs if keyword.key == "attribute"), by_number)
    return told.value if isinstance(told, nodes.Const) and isinstance(told.value, str) else None


def _told_columns(node: nodes.Filter) -> list[str]:
    """The fields that the filter `tabel` is told to show."""
    told = node.args[0] if node.args else next((keyword.value for keyword in node.kwargs if keyword.key == "felter"), None)
    names = told.items if isinstance(told, nodes.List) else [pair.key for pair in told.items] if isinstance(told, nodes.Dict) else []
    known = node.name == "tabel"
    return [name.value for name in names if known and isinstance(name, nodes.Const) and isinstance(name.value, str)]
