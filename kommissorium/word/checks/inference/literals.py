"""Values that a template has written out, and what can be worked out from them alone."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from kommissorium.word.checks.inference.fields import NOTHING, NUMBER, TEXT, TRUTH, UNKNOWN, Type, list_of
from kommissorium.word.checks.inference.values import MISSING, Value, union
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.limits import DEFAULT_LIMITS
from kommissorium.word.template.sandbox.budget import Budget
from kommissorium.word.template.sandbox.functions import offered_functions
from kommissorium.word.template.sandbox.operators import calculate

_KINDS: Mapping[type, Type] = {bool: TRUTH, int: NUMBER, float: NUMBER, str: TEXT, type(None): NOTHING}
_RANGE = dict(offered_functions(DEFAULT_LIMITS))["range"]
_IMPOSSIBLE = (ArithmeticError, TypeError, ValueError, ContentError)
"""What a calculation ends with that is wrong for another reason than its size."""


def constant(value: object) -> Value:
    """A text, number or truth that is written out."""
    return Value(_KINDS.get(type(value), UNKNOWN), constant=value)


def listed(items: Sequence[Value]) -> Value:
    """A list that is written out."""
    type_ = items[0].type if items else UNKNOWN
    for item in items[1:]:
        type_ = union(type_, item.type)
    constants = tuple(item.constant for item in items)
    known = all(isinstance(one, str | int | float) for one in constants)
    return Value(list_of(type_), constant=constants) if known else Value(list_of(type_))


def signed(value: Value, *, negative: bool) -> Value:
    """A number with a sign before it."""
    number = value.constant if isinstance(value.constant, int | float) else MISSING
    return Value(NUMBER, constant=-number if negative and isinstance(number, int | float) else number)


def worked_out(sign: str, left: Value, right: Value) -> object:
    """What the calculation gives where both sides are written out, else MISSING. Raises RefusedError for what is too large."""
    if left.constant is MISSING or right.constant is MISSING:
        return MISSING
    try:
        return calculate(Budget(DEFAULT_LIMITS), sign, left.constant, right.constant)
    except _IMPOSSIBLE:
        return MISSING


def check_range(arguments: Sequence[Value]) -> None:
    """Raises RefusedError for a row of numbers that is written out and too long."""
    with suppress(*_IMPOSSIBLE):
        _RANGE(*(argument.constant for argument in arguments))
