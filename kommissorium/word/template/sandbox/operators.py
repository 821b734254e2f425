"""Operators on values, each unless its result would be too large to hold or would take too long to find."""

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kommissorium.texts import _
from kommissorium.word.template.sandbox import growth
from kommissorium.word.template.sandbox.budget import Budget
from kommissorium.word.template.sandbox.missing import SilentName
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import check_comparison, check_items, check_search, check_text, text_of

_MOST_BITS = 4096
"""Binary digits of the largest whole number."""
_ARITHMETIC: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
    "**": operator.pow,
}  # fmt: skip
_COMPARISONS: Mapping[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq, "ne": operator.ne, "lt": operator.lt, "lteq": operator.le, "gt": operator.gt, "gteq": operator.ge,
}  # fmt: skip


def calculate(budget: Budget, sign: str, left: Any, right: Any) -> Any:
    """`left` and `right` joined by the operator `sign`."""
    if isinstance(left, int) and isinstance(right, int):
        _check_number(sign, left, right)
        return _ARITHMETIC[sign](left, right)
    if sign == "%" and isinstance(left, str):
        return budget.spend(growth.printf(budget.limits, left, right))
    _check_growth(budget, sign, left, right)
    return budget.spend(_ARITHMETIC[sign](left, right))


def _check_number(sign: str, left: int, right: int) -> None:
    if sign == "**":
        bits = left.bit_length() * max(right, 1)
    elif sign == "*":
        bits = left.bit_length() + right.bit_length()
    else:
        bits = max(left.bit_length(), right.bit_length()) if sign in "+-" else 0
    if bits > _MOST_BITS:
        raise RefusedError(_("Tallet bliver for stort."), _("Gør tallene mindre."))


def _check_growth(budget: Budget, sign: str, left: Any, right: Any) -> None:
    for many, number in ((left, right), (right, left)):
        if sign == "*" and isinstance(number, int) and isinstance(many, (str, list, tuple)):
            check = check_text if isinstance(many, str) else check_items
            check(budget.limits, len(many) * number)
    if sign == "+" and isinstance(left, str) and isinstance(right, str):
        check_text(budget.limits, len(left) + len(right))
    elif sign == "+" and isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        check_items(budget.limits, len(left) + len(right))


def concatenate(budget: Budget, parts: Sequence[object]) -> str:
    """The texts of `parts` one after the other."""
    return budget.spend(growth.joined(budget.limits, "", [text_of(part) for part in parts]))


def compare(sign: str, left: Any, right: Any) -> bool | SilentName:
    """Whether the comparison holds, or the missing name that it cannot be made with; `sign` is Jinja's word for it."""
    if sign in ("in", "notin"):
        check_search(left, right)
        return (left in right) is (sign == "in")
    check_comparison(left, right)
    found = _COMPARISONS[sign](left, right)
    return found if isinstance(found, SilentName) else bool(found)
