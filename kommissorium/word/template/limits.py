"""How much one rendering may do before it is stopped."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one rendering; counted at loops and output, without timers or threads."""

    characters: int = 200_000_000
    """Written by all parts together, XML included."""
    turns: int = 2_000_000
    """Of all loops together."""
    text: int = 1_000_000
    """Characters in one value that an operator or a filter makes."""


DEFAULT_LIMITS = Limits()
