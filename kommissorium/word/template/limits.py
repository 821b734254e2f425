"""How much one rendering may do before it is stopped."""

from typing import NamedTuple


class Limits(NamedTuple):
    """Limits of one rendering; counted at loops, output, filters and operators, without timers or threads."""

    characters: int = 100_000_000
    """Written by all parts together, XML included."""
    turns: int = 1_000_000
    """Of all loops together; a call of a macro counts as six."""
    seconds: float = 10.0
    """From the beginning of the rendering to its end."""
    text: int = 1_000_000
    """Characters in one text that an operator, a method or a filter makes."""
    items: int = 250_000
    """Items in one list that an operator, a method or a filter makes or sorts."""
    made: int = 100_000_000
    """Bytes of all values that operators, methods, filters and macros make."""


DEFAULT_LIMITS = Limits()
