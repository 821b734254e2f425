"""A document that is ready to be written."""

from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.finding import Finding


@dataclass(frozen=True, slots=True)
class Made:
    """Its bytes and its place."""

    output: Path
    data: bytes
    findings: tuple[Finding, ...] = ()
    """What there is to say of it."""
