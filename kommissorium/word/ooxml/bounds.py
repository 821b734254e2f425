"""How large a package may be before it is refused unread."""

from typing import NamedTuple


class PackageBounds(NamedTuple):
    """Limits for one package, in bytes."""

    file: int = 256 * 1024 * 1024
    """The file itself."""
    unpacked: int = 400 * 1024 * 1024
    """All members together, inflated."""
    ratio: int = 250
    """How many times a member may grow; only asked of members over `ratio_from`."""
    ratio_from: int = 4 * 1024 * 1024
    members: int = 10_000


DEFAULT_BOUNDS = PackageBounds()
