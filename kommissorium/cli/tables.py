"""Tables as text: as wide as the terminal, and in colours only where somebody looks at them."""

import io
import os
import shutil
import sys

from rich.color import ColorSystem
from rich.console import Console
from rich.table import Table

_PIPED, _WIDEST = 100, 110
_PLAIN = str.maketrans("─█░", "-#.")


def drawn(table: Table, *, narrowest: int) -> str:
    """The table, at least `narrowest` characters wide and at most as wide as the terminal."""
    is_seen = sys.stdout.isatty()
    width = min(max(shutil.get_terminal_size().columns, narrowest), _WIDEST) if is_seen else _PIPED
    colours = ColorSystem.STANDARD if is_seen and "NO_COLOR" not in os.environ else None
    # Made as text, since only cli/output.py prints.
    console = Console(file=io.StringIO(), width=width, color_system=None)
    text = "".join(
        segment.style.render(segment.text, color_system=colours) if segment.style else segment.text for segment in console.render(table)
    )
    return showable("\n".join(line.rstrip().removeprefix(" ") for line in text.splitlines()).strip("\n"))


def showable(text: str) -> str:
    """The text with plain signs for lines and bars where the terminal has no others."""
    return text if (sys.stdout.encoding or "").lower().startswith("utf") else text.translate(_PLAIN)
