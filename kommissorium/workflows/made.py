"""A document that is ready to be written."""

from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.finding import Finding
from kommissorium.word.ooxml.package import Package


@dataclass(frozen=True, slots=True)
class Made:
    """Its bytes and its place."""

    output: Path
    data: bytes
    read: Package | None = None
    """The document as far as it has been read already."""
    findings: tuple[Finding, ...] = ()
    """What there is to say of it."""
