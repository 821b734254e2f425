"""What a user asks of a check of templates, and what comes of it."""

from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.finding import Finding


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user asks for beside the findings."""

    skip: frozenset[str] = frozenset()
    """The codes of rules that are not asked."""
    pages: bool = False
    """Whether places tell their page, which takes LibreOffice some seconds."""
    comments: Path | None = None
    """Where a copy goes in which each finding is a Word comment."""
    mended: Path | None = None
    """Where a copy goes in which what is safe to mend is a tracked change."""

    @property
    def copies(self) -> tuple[Path, ...]:
        """Where copies go."""
        return tuple(path for path in (self.comments, self.mended) if path is not None)


@dataclass(frozen=True, slots=True)
class Review:
    """What came of it."""

    findings: tuple[Finding, ...]
    """What is wrong in each template, and then what is wrong with all of them together."""
    written: tuple[Path, ...] = ()
    places: int = 0
    """How many places the mended copy mends."""
    language: bool = False
    """Whether it has another language as well, which is no tracked change."""
