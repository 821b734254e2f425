"""The rows of a sheet."""

from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SheetPlace
from kommissorium.source.sheet import Row, Sheet
from kommissorium.source.sheet_rows import Columns, columns_of, name_in, read_sheet
from kommissorium.texts import _
from kommissorium.workflows.batch.task import RowTask, Task
from kommissorium.workflows.file_names import safe_name
from kommissorium.workflows.guard import SUFFIX


def sheet_tasks(path: Path, base: Path | None, output: Path) -> list[Task]:
    """A task for each row of the sheet at `path`, over the shared input `base`; each document is named by its row.

    Raises InputError when the sheet cannot be read or has columns that are no fields.
    """
    sheet = read_sheet(path)
    columns = columns_of(sheet)
    names = _names(sheet, columns)
    shared = tuple(columns.items())
    return [
        Task(base or path, output / (name + SUFFIX), RowTask(sheet.file, row, shared, base is not None))
        for row, name in zip(sheet.rows, names, strict=True)
    ]


def _names(sheet: Sheet, columns: Columns) -> list[str]:
    """The name of each document without suffix; numbers are as long as the last one, so that they sort."""
    stem, width = Path(sheet.file).stem, len(str(sheet.rows[-1].number))
    return [_name(sheet, row, columns) or f"{stem}-{row.number:0{width}}" for row in sheet.rows]


def _name(sheet: Sheet, row: Row, columns: Columns) -> str:
    found = name_in(row, columns)
    if found is None:
        return ""
    text, column = found
    name = safe_name(text.strip().removesuffix(SUFFIX))
    if not name:
        message = _("»{name}« kan ikke være navnet på en fil.", name=text)
        raise InputError(
            Finding(
                "F162", Severity.ERROR, message, _("Skriv et navn med bogstaver eller tal."), SheetPlace(sheet.file, row.number, column)
            )
        )
    return name
