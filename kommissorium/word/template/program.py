"""One part of a template as it is kept when it is compiled: nothing in it needs the template's tree any more."""

from bisect import bisect_right
from types import CodeType
from typing import NamedTuple

from kommissorium.word.template.outlet import Outlet, Told


class Program(NamedTuple):
    """What a part has become."""

    part: str
    code: CodeType
    """Of the generated Python module."""
    lines: tuple[int, ...]
    """The line of each tag in the Jinja source, rising; counted from 1."""
    told: tuple[Told, ...]
    """The tags of those lines."""
    outlets: dict[int, Outlet]
    """The outlet of the value tag on each line."""
    watched: bool
    """Whether the output must be watched for what comes out empty."""

    def told_at(self, line: int) -> Told | None:
        """The tag on `line`, or the last one before it."""
        index = bisect_right(self.lines, line) - 1
        return self.told[index] if index >= 0 else None
