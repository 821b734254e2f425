"""Where each key and each list item of an input file stands."""

from dataclasses import dataclass, field

from kommissorium.diagnostics.place import SourcePlace

KeyPath = tuple[str | int, ...]
"""The keys and list indexes that lead to a value; indexes count from 0."""


@dataclass(frozen=True, slots=True)
class Positions:
    """The places of one file's keys and items."""

    file: str
    """The file's name as the user gave it."""
    marks: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)
    """Line and column of each key, and of each list item's first character; both counted from 0, as libyaml does."""

    def place(self, path: KeyPath) -> SourcePlace:
        """The place of the key or item at the end of `path`, or of the nearest one above it that is in the file."""
        known = path
        while known and known not in self.marks:
            known = known[:-1]
        line, column = self.marks.get(known, (0, 0))
        return self.at(line, column, path)

    def at(self, line: int, column: int, path: KeyPath = ()) -> SourcePlace:
        """The place at libyaml's line and column; the one spot where they become numbers that count from 1."""
        return SourcePlace(self.file, line + 1, column + 1, show_path(path))

    def __contains__(self, path: KeyPath) -> bool:
        return path in self.marks


def show_path(path: KeyPath) -> str:
    """The path as people write it, items counted from 1.

    >>> show_path(("tidsplan", "milepæle", 1, "tidspunkt"))
    'tidsplan.milepæle[2].tidspunkt'
    """
    steps = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path)
    return steps.removeprefix(".")
