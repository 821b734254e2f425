"""What comes of comparing values of two kinds."""

from kommissorium.word.checks.inference.facts import Compared
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import TEXTS, Value

UNSURE = frozenset((Kind.UNKNOWN, Kind.CONTENT, Kind.NOTHING))
"""Kinds of which nobody can say how they compare."""
_ORDERED = frozenset((Kind.TEXT, Kind.NUMBER, Kind.AMOUNT, Kind.TIME))
_SINGLE = frozenset((Kind.NUMBER, Kind.TRUTH, Kind.MARKDOWN))
_SEARCHED = frozenset((Kind.LIST, Kind.RECORD))


def family(value: Value) -> Kind:
    """The kind that it is compared as: what is written out is a text."""
    if value.kind in (Kind.NUMBER, Kind.TRUTH):
        return Kind.NUMBER
    return Kind.TEXT if value.kind in TEXTS - {Kind.MARKDOWN} and value.type.written else value.kind


def cannot_be_done(fact: Compared) -> bool:
    """Whether the document stops at the comparison, whatever the data are."""
    if fact.left.kind in UNSURE or fact.right.kind in UNSURE or fact.sign in ("==", "!="):
        return False
    left, right = family(fact.left), family(fact.right)
    if fact.sign in ("in", "not in"):
        no_key = {Kind.MARKDOWN, *_SEARCHED}
        return right in _SINGLE or (right is Kind.TEXT and left in _SINGLE | _SEARCHED) or (right is Kind.RECORD and left in no_key)
    if Kind.AMOUNT in (left, right) and Kind.NUMBER in (left, right):
        return False  # an amount that is not written out is a number
    return left is not right or left not in _ORDERED | {Kind.LIST}
