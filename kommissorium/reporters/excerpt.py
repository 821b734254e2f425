"""Shows the line that a finding is about, with a mark below the spot."""

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import category, east_asian_width

from kommissorium.diagnostics.place import SourcePlace

_WIDTH = 100
"""The longest piece of a line that is shown, in characters."""
_CUT = "..."
_MAX_BYTES = 2_000_000
"""More of a file is never looked at; the reader of the input takes none that is larger."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What YAML counts as the end of a line (YAML 1.1, 4.2); the places come from there.
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Excerpts:
    """The lines of the files that findings are about; each file is read once."""

    _files: dict[str, Sequence[str]] = field(default_factory=dict)

    def at(self, place: SourcePlace) -> list[str]:
        """Two lines, the source line and its mark; none when the file cannot be read or has no such line."""
        lines = self._lines(place.file)
        if not 1 <= place.line <= len(lines):
            return []
        text, spot = _piece(lines[place.line - 1], place.column - 1)
        number = f"{place.line:>6} | "
        return [number + text, " " * (len(number) - 2) + "| " + " " * spot + "^"] if text.strip() else []

    def _lines(self, file: str) -> Sequence[str]:
        if file not in self._files:
            self._files[file] = _LINE_END.split(_text(Path(file)))
        return self._files[file]


def _text(path: Path) -> str:
    """The file's text, as far as it is one; a finding may be that it is none."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES)
    except (OSError, ValueError):
        return ""
    return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig", "replace")


def _piece(line: str, spot: int) -> tuple[str, int]:
    """The part of the line around the spot, safe to print, and how many columns of the screen are before the spot."""
    start = max(0, min(spot - _WIDTH // 2, len(line) - _WIDTH))
    before, after = _CUT if start else "", _CUT if start + _WIDTH < len(line) else ""
    shown = "".join(map(_printable, line[start : start + _WIDTH]))
    columns = sum(map(_columns, shown[: spot - start]))
    return (before + shown + after).rstrip(), len(before) + columns


def _printable(letter: str) -> str:
    """The letter itself; a space for a tab and for what steers a terminal."""
    return letter if letter.isprintable() or category(letter) == "Mn" else " "


def _columns(letter: str) -> int:
    """How many columns of a screen the letter takes."""
    if category(letter) in {"Mn", "Me"}:
        return 0
    return 2 if east_asian_width(letter) in {"W", "F"} else 1
