"""Danish numbers and amounts of money: written and read."""

import re
from decimal import Decimal

from kommissorium.danish.mistakes import DanskFejl
from kommissorium.texts import _

_AMOUNT = re.compile(r"(?:kr\.?\s*)?(?P<tal>\d{1,3}(?:\.\d{3})+|\d+)(?P<brøk>,\d{1,6})?\s*(?P<enhed>mio|mia|t)?\.?\s*(?:kr\.?|kroner)?(?:,-)?")
_UNITS = {None: 1, "t": 1_000, "mio": 1_000_000, "mia": 1_000_000_000}


class BeløbFejl(DanskFejl):
    """A text that is no amount of money."""


def thousands(number: int | Decimal) -> str:
    """The number with a point between thousands and a comma before decimals.

    >>> thousands(1250000)
    '1.250.000'
    """
    return f"{number:,}".translate(str.maketrans(",.", ".,"))


def kroner(amount: Decimal) -> str:
    """The amount in kroner, with øre only where there are any.

    >>> kroner(Decimal("1250000"))
    '1.250.000 kr.'
    """
    whole = amount == amount.to_integral_value()
    return f"{thousands(int(amount) if whole else amount.quantize(Decimal('0.01')))} kr."


def parse_amount(text: str) -> Decimal:
    """The kroner that a text such as "150.000 kr.", "2,5 mio. kr." or "150000" names; raises BeløbFejl."""
    match = _AMOUNT.fullmatch(" ".join(text.lower().split()))
    if not match:
        raise BeløbFejl(_("»{text}« er ikke et beløb.", text=text.strip()), _("Skriv for eksempel »150.000 kr.« eller »2,5 mio. kr.«."))
    number = Decimal(match["tal"].replace(".", "") + (match["brøk"] or "").replace(",", "."))
    return number * _UNITS[match["enhed"]]
