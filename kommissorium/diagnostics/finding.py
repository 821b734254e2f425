"""A problem found on the road, as a value."""

from dataclasses import dataclass
from enum import Enum

from kommissorium.diagnostics.place import Place


class Severity(Enum):
    """How bad a finding is; only errors keep a document from being written."""

    ERROR = "fejl"
    WARNING = "advarsel"
    INFO = "oplysning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem: what is wrong, what to do now, and where."""

    code: str
    """Stable, such as L004: L reading, I content of the input, T times, P profile, S template, D document, F files."""
    severity: Severity
    message: str
    """A whole sentence in the user's language."""
    hint: str = ""
    """What to do now; empty when the message says it."""
    place: Place | None = None
    other: Place | None = None
    """A second spot that the finding is about, such as the other end of a block."""

    def __str__(self) -> str:
        text = f"{self.message} {self.hint}".rstrip()
        return f"{self.place}: {text}" if self.place else text
