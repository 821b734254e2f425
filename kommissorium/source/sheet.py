"""A sheet of rows: what a table of inputs is when it has been read, whatever file it came from."""

from dataclasses import dataclass

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SheetPlace

HEADER = 1
"""The row with the names of the columns, as people count rows."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row with something in it."""

    number: int
    """As spreadsheets count: the header is row 1."""
    cells: tuple[tuple[int, str], ...]
    """The cells that are not empty: column, counted from 0, and text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The table in one file."""

    file: str
    """The file's name as the user gave it."""
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def refusal(code: str, message: str, hint: str, place: SheetPlace) -> InputError:
    """The error that says what is wrong at `place`."""
    return InputError(Finding(code, Severity.ERROR, message, hint, place))
