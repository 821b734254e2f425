"""Fields as a table in the terminal."""

import io
import shutil
from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kommissorium.texts import _
from kommissorium.workflows.field_list import FieldRow, cells_of

_NARROWEST, _WIDEST = 80, 160


def field_table(rows: Sequence[FieldRow]) -> str:
    """The fields as wide as the terminal."""
    width = min(max(shutil.get_terminal_size((100, 24)).columns, _NARROWEST), _WIDEST)
    table = Table(box=box.SIMPLE_HEAD, width=width, pad_edge=False)
    asked = bool(rows) and rows[0].used is not None
    heads = [_("Felt"), _("Type"), _("Beskrivelse"), _("Eksempel"), *([_("Bruges")] if asked else [])]
    for head, share in zip(heads, (5, 2, 6, 3), strict=False):
        table.add_column(head, ratio=share, overflow="fold")
    if asked:
        table.add_column(heads[-1], no_wrap=True)
    for row in rows:
        table.add_row(*map(Text, cells_of(row)))
    # Made as text, since only cli/output.py prints.
    console = Console(file=io.StringIO(), width=width, color_system=None)
    drawn = "".join(segment.text for segment in console.render(table))
    return "\n".join(line.rstrip() for line in drawn.splitlines()).strip("\n")
