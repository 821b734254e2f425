"""The fields and methods of values that are no records."""

from collections.abc import Mapping

from kommissorium.word.checks.inference.fields import LOOP, NUMBER, TEXT, TRUTH, UNKNOWN, Kind, Type, list_of
from kommissorium.word.checks.inference.values import TEXTS, Value
from kommissorium.word.template.sandbox.methods import LOOP_FIELDS, TEXT_METHODS

_TRUTHS = frozenset(("first", "last"))
_ITEMS = frozenset(("nextitem", "previtem"))
_NUMBER_METHODS = frozenset(("count", "find", "index", "rfind", "rindex"))
_LIST_METHODS = frozenset(("split", "rsplit", "splitlines", "partition", "rpartition"))
_RECORD_METHODS: Mapping[str, Type] = {"get": UNKNOWN, **dict.fromkeys(("items", "keys", "values"), list_of(UNKNOWN))}
_CHANGES = frozenset(
    ["add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove", "reverse", "setdefault", "sort", "update"]
)


def member(owner: Value, name: str) -> Type | None:
    """The type of the field or method `name`; None where there is none. UNKNOWN for an owner of which nothing is known."""
    kind = owner.kind
    if kind is Kind.LOOP:
        return _of_loop(name)
    if kind in TEXTS and owner.type.written:
        return _of_text(name)
    if kind is Kind.RECORD:
        return function(_RECORD_METHODS[name]) if name in _RECORD_METHODS else None
    if kind is Kind.LIST:
        return function(NUMBER) if name in ("count", "index") else None
    return None if kind in (Kind.NUMBER, Kind.TRUTH, Kind.MACRO) else UNKNOWN


def names_of(owner: Value) -> tuple[str, ...]:
    """The fields that a value of that type has, for a suggestion."""
    if owner.kind is Kind.LOOP:
        return tuple(sorted(LOOP_FIELDS))
    return tuple(field.name for field in owner.type.fields)


def is_refused(owner: Value, name: str) -> bool:
    """Whether the sandbox refuses the name whatever the data are."""
    return name.startswith("_") or (name in _CHANGES and owner.kind in (Kind.LIST, Kind.RECORD) and not owner.type.field(name))


def function(result: Type) -> Type:
    """The type of a function or method that gives `result`."""
    return Type(Kind.FUNCTION, result)


def _of_loop(name: str) -> Type | None:
    if name in ("cycle", "changed"):
        return function(UNKNOWN if name == "cycle" else TRUTH)
    if name not in LOOP_FIELDS:
        return None
    return TRUTH if name in _TRUTHS else UNKNOWN if name in _ITEMS else NUMBER


def _of_text(name: str) -> Type | None:
    if name == "text":
        return TEXT
    if name not in TEXT_METHODS:
        return None
    if name in _NUMBER_METHODS:
        return function(NUMBER)
    if name in _LIST_METHODS:
        return function(list_of(TEXT))
    return function(TRUTH if name.startswith(("is", "endswith", "startswith")) else TEXT)


LOOP_VALUE = Value(LOOP)
