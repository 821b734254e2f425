"""What a filter gives for a value that it cannot use; the engine prints the value as it is, and adds the place to the reason."""

from typing import NamedTuple


class Unusable(NamedTuple):
    """A value that passes unchanged, and why: whole sentences for the user."""

    value: str
    reason: str
    hint: str
