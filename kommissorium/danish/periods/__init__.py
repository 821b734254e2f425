"""Vague times: what "primo 2020, når den nye kommunaldirektør er tiltrådt" means, and which of two comes first.

Remarks on their wording are made by `periods.style`, which only a check loads.
"""

from kommissorium.danish.periods.order import Order, compare
from kommissorium.danish.periods.reading import parse_tidspunkt
from kommissorium.danish.periods.values import Operator, Præcision, Tidspunkt, TidspunktFejl

__all__ = [
    "Operator",
    "Order",
    "Præcision",
    "Tidspunkt",
    "TidspunktFejl",
    "compare",
    "parse_tidspunkt",
]
