"""A sheet of rows: what a table of inputs is when it has been read, whatever file it came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SheetPlace

HEADER = 1
"""The row with the names of the columns, as people count rows."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a cell or a row, which keeps only that row from becoming a document."""

    column: int | None
    """Counted from 0; None where it is about the whole row."""
    finding: Finding


@dataclass(frozen=True, slots=True)
class Row:
    """A row with something in it."""

    number: int
    """As spreadsheets count: the header is row 1."""
    cells: tuple[tuple[int, str], ...]
    """The cells that are not empty: column, counted from 0, and text."""
    faults: tuple[Fault, ...] = ()
    """Those of cells that have no text that could be read, and of the row as a whole."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The table in one file."""

    file: str
    """The file's name as the user gave it."""
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def as_sheet(file: str, records: Sequence[Sequence[str]], faults: Mapping[int, Sequence[Fault]]) -> Sheet:
    """The sheet that the texts of all cells make, row by row, with the faults of each row by its number.

    Raises InputError for faults of the header, without which no row can be read.
    """
    if HEADER in faults:
        raise InputError([fault.finding for fault in faults[HEADER]])
    header = tuple(name.strip() for name in records[0]) if records else ()
    rows = []
    for number, record in enumerate(records[1:], HEADER + 1):
        cells = tuple((column, text) for column, text in enumerate(record) if text.strip())
        if cells or number in faults:
            rows.append(Row(number, cells, tuple(faults.get(number, ()))))
    return Sheet(file, header, tuple(rows))


def refusal(code: str, message: str, hint: str, place: SheetPlace) -> InputError:
    """The error that says what is wrong at `place`."""
    return InputError(Finding(code, Severity.ERROR, message, hint, place))
