"""Which of two times comes first, as far as it can be known."""

from enum import Enum

from kommissorium.danish.periods.values import Tidspunkt


class Order(Enum):
    """How one time lies to another; the value is the word in a sentence."""

    BEFORE = "før"
    AFTER = "efter"
    UNDECIDED = "kan ikke afgøres"


def compare(one: Tidspunkt, other: Tidspunkt) -> Order:
    """BEFORE when every day of `one` lies before every day of `other`, AFTER the other way round, UNDECIDED otherwise.

    A side that is open may be any day, and so may a condition without a time.
    """
    if one.senest and other.tidligst and one.senest < other.tidligst:
        return Order.BEFORE
    if one.tidligst and other.senest and one.tidligst > other.senest:
        return Order.AFTER
    return Order.UNDECIDED
