"""What is different between two versions of a template."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import unified_diff

from kommissorium.diagnostics.finding import Finding

_HEAD = 2
"""Lines that say which two files are compared."""


@dataclass(frozen=True, slots=True)
class NeededField:
    """A field that only the new version asks for."""

    path: str
    required: bool
    """Whether it must have a value, so that data made for the old version may not do."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What the new version has and the old one had not, and the other way round."""

    text: tuple[str, ...] = ()
    """Lines with `-` before those that are gone, `+` before new ones and a space before those around them; `@@` between places."""
    new_tags: tuple[str, ...] = ()
    """Once for each time that a tag stands in the new version more than in the old one."""
    gone_tags: tuple[str, ...] = ()
    needed: tuple[NeededField, ...] = ()
    no_longer_needed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    """Fields that only the new version asks for and that no data can have."""
    errors: tuple[Finding, ...] = ()
    """What keeps only the new version from being filled."""

    @property
    def is_breaking(self) -> bool:
        """Whether data that were enough for the old version may not be for the new one, or nothing can be."""
        return self.is_unusable or any(field.required for field in self.needed)

    @property
    def is_unusable(self) -> bool:
        """Whether the new version cannot be filled, whatever the data."""
        return bool(self.missing or self.errors)

    @property
    def is_empty(self) -> bool:
        """Whether the two say and ask the same."""
        return self == Difference()


def text_difference(old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """The lines that differ, each with one line around it."""
    lines = [*unified_diff(old, new, n=1, lineterm="")][_HEAD:]
    return tuple("@@" if line.startswith("@@ ") else line for line in lines)


def more_often(ones: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Those that stand more often among `ones`, in their order, as many times as they do."""
    return tuple((Counter(ones) - Counter(others)).elements())
