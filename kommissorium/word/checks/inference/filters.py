"""What each filter makes of a value, and what it cannot be used on."""

from collections.abc import Callable, Mapping

from kommissorium.word.checks.inference.fields import CONTENT, NUMBER, TEXT, UNKNOWN, Field, Kind, Type, list_of, record
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
_WHOLE_LIST = frozenset(["list", "reverse", "sort", "unique"])
"""Filters whose list has items whenever the one before has."""
_PARTS_OF_LIST = frozenset(["reject", "rejectattr", "select", "selectattr"])
_GROUPED = ("grouper", "list")
ENDS = frozenset(["first", "last", "max", "min"])
"""Filters that take one of the items."""

_WRONG: Mapping[str, frozenset[Kind]] = {
    "dato": _MANY | {Kind.AMOUNT, Kind.TRUTH, Kind.MARKDOWN},
    "kroner": _MANY | {Kind.TIME, Kind.TRUTH, Kind.MARKDOWN},
    "opremsning": _SCALARS | {Kind.RECORD},
    **dict.fromkeys(_TEXT_FILTERS, _MANY),
    **dict.fromkeys(_NUMBER_FILTERS, _MANY | {Kind.TIME, Kind.AMOUNT, Kind.MARKDOWN}),
    **dict.fromkeys(_ON_LISTS, _SCALARS),
}
"""The kinds that a filter is not made for."""
_NO_ITEMS = frozenset((Kind.MARKDOWN, Kind.NUMBER, Kind.TRUTH))
_NO_NUMBERS = _MANY | {Kind.TEXT, Kind.MARKDOWN, Kind.AMOUNT, Kind.TIME}
_NO_ROWS = _SCALARS | {Kind.RECORD}
_STOPS: Mapping[str, frozenset[Kind]] = {
    **dict.fromkeys(
        (*(_TEXT_FILTERS - {"stort", "citat", "e", "escape", "forceescape", "safe", "urlencode"}), "wordcount", "format"), _MANY
    ),
    **dict.fromkeys(("string", "billede", "fodnote"), _MANY),
    **dict.fromkeys(("abs", "round"), _NO_NUMBERS),
    **dict.fromkeys((*_ON_LISTS, "list", "reverse", "length", "count"), _NO_ITEMS),
    **dict.fromkeys(("rejectattr", "selectattr", "groupby", "sum", "tabel"), _NO_ROWS),
    **dict.fromkeys(("dictsort", "items"), _SCALARS | {Kind.LIST}),
}
"""The kinds at which the document stops; filters that are handed in leave what they cannot use as it is."""
_OF_ITEMS: Mapping[str, frozenset[Kind]] = {
    "join": _MANY,
    **dict.fromkeys(("sort", "unique", "max", "min"), _MANY),
    "sum": _NO_NUMBERS,
    "tabel": _SCALARS | {Kind.LIST},
}
"""The kinds of items at which the document stops, unless the filter is told one of their fields."""
ITEM_FILTERS = frozenset(_OF_ITEMS) - {"tabel"}
"""Those of them that can be told a field."""


def fits(name: str, value: Value) -> bool:
    """Whether the filter `name` can be used on `value`, as far as that is known."""
    if name == "opremsning" and value.kind is Kind.LIST:
        return value.type.item is None or value.type.item.kind not in _MANY
    if value.kind is Kind.AMOUNT and not value.type.written:
        return value.kind not in _WRONG.get(name, frozenset()) - {Kind.AMOUNT}
    return value.kind not in _WRONG.get(name, frozenset())


def stops(name: str, value: Value, item: Type | None) -> bool:
    """Whether the document stops when the filter `name` is used on `value`; `item` is what the filter looks at in a list's items."""
    if value.kind is Kind.AMOUNT and not value.type.written:
        return False
    if value.kind is Kind.LIST and item is not None and item.written:
        return item.kind in _OF_ITEMS.get(name, frozenset()) or Kind.LIST in _STOPS.get(name, frozenset())
    return value.kind in _STOPS.get(name, frozenset())


def filtered(name: str, value: Value, attribute: Type | None = None) -> Value:
    """What the filter `name` makes of `value`; `attribute` is the type of the field that it was told."""
    if name in _TEXT_FILTERS:
        return value if value.kind not in (Kind.AMOUNT, Kind.TIME) or name in ("stort", "trim", "citat") else value.of(TEXT)
    if name in ("dato", "kroner"):
        return value.of(TEXT)
    if name in ENDS:
        return value.at("[0]", value.type.item or UNKNOWN)
    if value.kind is Kind.LIST and name in _WHOLE_LIST:
        return value
    if value.kind is Kind.LIST and name in _PARTS_OF_LIST:
        return Value(value.type, value.path, f"{value.key}|{name}", may_be_empty=True)
    return Value(_MADE.get(name, _unknown)(value, attribute))


def is_group(type_: Type) -> bool:
    """Whether it is one of the groups that `groupby` makes: what its items have in common, and the items."""
    return tuple(field.name for field in type_.fields) == _GROUPED


def parts_of_group(value: Value) -> tuple[Value, ...]:
    """The two parts of a group, for two names; nothing of other values."""
    return tuple(value.at(f".{field.name}", field.type) for field in value.type.fields) if is_group(value.type) else ()


def _unknown(_value: Value, _attribute: Type | None) -> Type:
    return UNKNOWN


def _listed(value: Value, _attribute: Type | None) -> Type:
    return list_of(TEXT if value.kind in (Kind.TEXT, Kind.RECORD) else UNKNOWN)


def _grouped(value: Value, attribute: Type | None) -> Type:
    return list_of(record(Field(_GROUPED[0], attribute or UNKNOWN), Field(_GROUPED[1], list_of(value.type.item or UNKNOWN))))


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
    "groupby": _grouped,
    "list": _listed,
    "map": _mapped,
    "opremsning": _enumerated,
}
