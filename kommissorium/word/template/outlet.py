"""Where values come out: for each value tag what the engine must know when it prints; settled once when a template is compiled."""

from typing import NamedTuple

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.content.host import Host
from kommissorium.word.template.spot import Spot


class Told(NamedTuple):
    """A tag as messages tell of it."""

    source: str
    """As a person would type it."""
    place: WordPlace


class Outlet(NamedTuple):
    """What the engine must know when it prints the value of one tag."""

    code: str
    spot: Spot
    place: WordPlace
    host: Host | None = None
    """Formatting; None where only plain text can stand."""
    before: str = ""
    """XML of the paragraph that the value stands alone in, up to the value."""
    after: str = ""
    row: "tuple[PlainName, ...]" = ()
    """The plain names that are printed here without Jinja, this one first."""


class PlainName(NamedTuple):
    """A name outside every block: it needs no code to be printed."""

    text: str
    """The XML before it."""
    path: tuple[str, ...]
    """`("stamoplysninger", "titel")`"""
    outlet: Outlet
    told: Told
