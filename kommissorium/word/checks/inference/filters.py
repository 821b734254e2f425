"""What each filter makes of a value, and what it cannot be used on."""

from collections.abc import Callable, Mapping

from kommissorium.word.checks.inference.fields import CONTENT, NUMBER, TEXT, UNKNOWN, Kind, Type, list_of
from kommissorium.word.checks.inference.values import Value

_SCALARS = frozenset((Kind.TEXT, Kind.MARKDOWN, Kind.NUMBER, Kind.AMOUNT, Kind.TIME, Kind.TRUTH))
_MANY = frozenset((Kind.LIST, Kind.RECORD))
_TEXT_FILTERS = frozenset(
    [
        "stort",
        "citat",
        "capitalize",
        "center",
        "e",
        "escape",
        "forceescape",
        "indent",
        "lower",
        "replace",
        "safe",
        "title",
        "trim",
        "truncate",
        "upper",
        "urlencode",
        "wordwrap",
    ]
)
_NUMBER_FILTERS = frozenset(["abs", "float", "int", "round"])
_ON_LISTS = frozenset(
    [
        "batch",
        "first",
        "groupby",
        "join",
        "last",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
        "select",
        "selectattr",
        "slice",
        "sort",
        "sum",
        "unique",
    ]
)
ATTRIBUTE_FILTERS = frozenset(["groupby", "map", "max", "min", "rejectattr", "selectattr", "sort", "sum", "unique", "join"])
"""Filters that may be told which field of the items they are about."""
_SAME_LIST = frozenset(["reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique"])

_WRONG: Mapping[str, frozenset[Kind]] = {
    "dato": _MANY | {Kind.AMOUNT, Kind.TRUTH, Kind.MARKDOWN},
    "kroner": _MANY | {Kind.TIME, Kind.TRUTH, Kind.MARKDOWN},
    "opremsning": _SCALARS | {Kind.RECORD},
    "tabel": _SCALARS | {Kind.RECORD},
    "billede": _MANY,
    "fodnote": _MANY,
    "length": frozenset((Kind.NUMBER, Kind.TRUTH)),
    "count": frozenset((Kind.NUMBER, Kind.TRUTH)),
    "dictsort": _SCALARS | {Kind.LIST},
    "items": _SCALARS | {Kind.LIST},
    **dict.fromkeys(_TEXT_FILTERS, _MANY),
    **dict.fromkeys(_NUMBER_FILTERS, _MANY | {Kind.TIME, Kind.AMOUNT, Kind.MARKDOWN}),
    **dict.fromkeys(_ON_LISTS, _SCALARS),
}


def fits(name: str, value: Value) -> bool:
    """Whether the filter `name` can be used on `value`, as far as that is known."""
    if name == "tabel" and value.kind is Kind.LIST:
        return value.type.item is None or value.type.item.kind in (Kind.RECORD, Kind.UNKNOWN)
    if value.kind is Kind.AMOUNT and not value.type.written:
        return value.kind not in _WRONG.get(name, frozenset()) - {Kind.AMOUNT}
    return value.kind not in _WRONG.get(name, frozenset())


def filtered(name: str, value: Value, attribute: Type | None = None) -> Value:
    """What the filter `name` makes of `value`; `attribute` is the type of the field that it was told."""
    if name in _TEXT_FILTERS:
        return value if value.kind not in (Kind.AMOUNT, Kind.TIME) or name in ("stort", "trim", "citat") else value.of(TEXT)
    if name in ("dato", "kroner"):
        return value.of(TEXT)
    if name in _SAME_LIST and value.kind is Kind.LIST:
        return Value(value.type, value.path, f"{value.key}|{name}", may_be_empty=True)
    if name in ("first", "last"):
        return value.at("[0]", value.type.item or UNKNOWN)
    if name in ("max", "min"):
        return Value(attribute or value.type.item or UNKNOWN)
    return Value(_MADE.get(name, _unknown)(value, attribute))


def _unknown(_value: Value, _attribute: Type | None) -> Type:
    return UNKNOWN


def _listed(value: Value, _attribute: Type | None) -> Type:
    if value.kind is Kind.LIST:
        return value.type
    return list_of(TEXT if value.kind in (Kind.TEXT, Kind.RECORD) else UNKNOWN)


def _mapped(_value: Value, attribute: Type | None) -> Type:
    return list_of(attribute or UNKNOWN)


def _pieces(value: Value, _attribute: Type | None) -> Type:
    return list_of(value.type if value.kind is Kind.LIST else UNKNOWN)


def _enumerated(value: Value, _attribute: Type | None) -> Type:
    return TEXT if value.kind is Kind.LIST else value.type


def _always(type_: Type) -> Callable[[Value, Type | None], Type]:
    return lambda _value, _attribute: type_


_MADE: Mapping[str, Callable[[Value, Type | None], Type]] = {
    **dict.fromkeys((*_NUMBER_FILTERS, "length", "count", "sum", "wordcount"), _always(NUMBER)),
    **dict.fromkeys(("join", "format", "string", "striptags"), _always(TEXT)),
    **dict.fromkeys(("billede", "fodnote", "tabel"), _always(CONTENT)),
    **dict.fromkeys(("batch", "slice"), _pieces),
    "list": _listed,
    "map": _mapped,
    "opremsning": _enumerated,
}
