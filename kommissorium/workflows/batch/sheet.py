"""The rows of a sheet."""

from dataclasses import replace
from pathlib import Path

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SheetPlace
from kommissorium.source.sheet import Fault, Row
from kommissorium.source.sheet_rows import Columns, columns_of, name_in, read_sheet
from kommissorium.texts import _
from kommissorium.workflows.batch.task import RowTask, Task
from kommissorium.workflows.file_names import safe_name
from kommissorium.workflows.guard import SUFFIX


def sheet_tasks(path: Path, base: Path | None, output: Path) -> list[Task]:
    """A task for each row of the sheet at `path`, over the shared input `base`; each document is named by its row.

    Raises InputError when the sheet cannot be read or has columns that are no fields; what is wrong with a row goes with its task.
    """
    sheet = read_sheet(path)
    columns = columns_of(sheet)
    shared = tuple(columns.items())
    # Numbers are as long as the last one, so that they sort.
    stem, width = Path(sheet.file).stem, len(str(sheet.rows[-1].number))
    tasks = []
    for each in sheet.rows:
        name, row = _named(each, sheet.file, columns)
        target = output / ((name or f"{stem}-{row.number:0{width}}") + SUFFIX)
        tasks.append(Task(base or path, target, RowTask(sheet.file, row, shared, base is not None)))
    return tasks


def _named(row: Row, file: str, columns: Columns) -> tuple[str, Row]:
    """The name that the row gives its document, without suffix, and the row; empty where it gives none, or none that can be used."""
    found = name_in(row, columns)
    if found is None:
        return "", row
    text, column = found
    name = safe_name(text.strip().removesuffix(SUFFIX))
    if name:
        return name, row
    message = _("»{name}« kan ikke være navnet på en fil.", name=text)
    place = SheetPlace(file, row.number, column + 1)
    finding = Finding("F162", Severity.ERROR, message, _("Skriv et navn med bogstaver eller tal."), place)
    return "", replace(row, faults=(*row.faults, Fault(column, finding)))
