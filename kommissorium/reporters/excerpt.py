"""Shows the line that a finding is about, with a mark below the spot."""

from collections.abc import Sequence
from pathlib import Path

from kommissorium.diagnostics.place import SourcePlace

_WIDTH = 100
"""The longest piece of a line that is shown."""
_CUT = "..."


def excerpt(place: SourcePlace) -> list[str]:
    """Two lines, the source line and its mark; none when the file cannot be read as text or has no such line."""
    lines = _lines(place.file)
    if not 1 <= place.line <= len(lines):
        return []
    text, spot = _piece(lines[place.line - 1], place.column - 1)
    number = f"{place.line:>6} | "
    return [number + text, " " * (len(number) - 2) + "| " + " " * spot + "^"] if text.strip() else []


def _lines(file: str) -> Sequence[str]:
    try:
        return Path(file).read_text(encoding="utf-8-sig").split("\n")
    except (OSError, ValueError):
        return []


def _piece(line: str, spot: int) -> tuple[str, int]:
    """The part of the line around the spot, safe to print, and where the spot is in it."""
    start = max(0, min(spot - _WIDTH // 2, len(line) - _WIDTH))
    before, after = _CUT if start else "", _CUT if start + _WIDTH < len(line) else ""
    shown = "".join(letter if letter.isprintable() else " " for letter in line[start : start + _WIDTH])
    return (before + shown + after).rstrip(), min(spot - start, len(shown)) + len(before)
