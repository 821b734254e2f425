"""Where values come out: for each value tag what the engine must know when it prints; settled once when a template is compiled."""

from dataclasses import dataclass

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.content.host import Host
from kommissorium.word.template.tag import Spot


@dataclass(frozen=True, slots=True)
class Told:
    """A tag as messages tell of it."""

    source: str
    """As a person would type it."""
    place: WordPlace


@dataclass(frozen=True, slots=True)
class Outlet:
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


@dataclass(frozen=True, slots=True)
class PlainName:
    """A name outside every block: it needs no code to be printed."""

    text: str
    """The XML before it."""
    path: tuple[str, ...]
    """`("stamoplysninger", "titel")`"""
    outlet: Outlet
    told: Told
