"""The tests (`is …`) that templates may use."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from jinja2.tests import TESTS as DEFAULT_TESTS

from kommissorium.word.template.sandbox.operators import compare
from kommissorium.word.template.sandbox.sizes import text_of

_OFFERED = "boolean defined divisibleby even false float integer iterable mapping none number odd sameas sequence string true undefined"
_COMPARISONS = {
    "eq": ("eq", "equalto", "=="), "ne": ("ne", "!="), "lt": ("lt", "lessthan", "<"), "lteq": ("le", "<="),
    "gt": ("gt", "greaterthan", ">"), "gteq": ("ge", ">="), "in": ("in",),
}  # fmt: skip


def _comparison(sign: str) -> Callable[[Any, Any], bool]:
    return lambda left, right: bool(compare(sign, left, right))


def _default(name: str) -> Callable[..., Any]:
    return cast(Callable[..., Any], DEFAULT_TESTS[name])


def _islower(value: object) -> bool:
    return text_of(value).islower()


def _isupper(value: object) -> bool:
    return text_of(value).isupper()


TESTS: Mapping[str, Callable[..., Any]] = {
    **{name: _default(name) for name in _OFFERED.split()},
    **{name: _comparison(sign) for sign, names in _COMPARISONS.items() for name in names},
    "lower": _islower,
    "upper": _isupper,
}
"""By name; Jinja's own where they neither grow nor reach out of the data."""
