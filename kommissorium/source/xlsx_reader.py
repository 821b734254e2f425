"""From an Excel file to a sheet."""

import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from kommissorium.danish.clock import clock
from kommissorium.danish.dates import long_date
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SheetPlace
from kommissorium.source.csv_reader import MAX_BYTES
from kommissorium.source.decoding import read_bytes
from kommissorium.source.sheet import Fault, Sheet, as_sheet, refusal
from kommissorium.texts import _

_UNPACKED = 10 * MAX_BYTES
_FORMULA, _ERROR = "f", "e"


def read_xlsx(path: Path) -> Sheet:
    """The rows of the file's front sheet; dates and numbers as they are written in Danish, formulas as what they gave.

    Raises InputError for a file that is no Excel file, for a header without a name in it, and where openpyxl is not installed.
    """
    read_bytes(path, MAX_BYTES)  # a missing or locked file is told as every other
    try:
        # Only for this kind of file, and an extra: who has none of them need not install it.
        import openpyxl  # noqa: PLC0415
    except ImportError as error:
        hint = _("Installér det med »pip install kommissorium[ark]«, eller gem arket som CSV.")
        raise refusal("L031", _("Excel-filer kan kun læses med Python-pakken openpyxl."), hint, SheetPlace(str(path), 0)) from error
    try:
        if sum(info.file_size for info in zipfile.ZipFile(path).infolist()) > _UNPACKED:
            raise ValueError(path)
        books = [openpyxl.load_workbook(path, data_only=values) for values in (False, True)]
        records, faults = _records(str(path), *(book.worksheets[0] for book in books))
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        hint = _("Åbn det i Excel, og gem det igen som .xlsx eller CSV.")
        raise refusal("L032", _("Regnearket kan ikke læses."), hint, SheetPlace(str(path), 0)) from error
    return as_sheet(str(path), records, faults)


def _records(file: str, written: Any, calculated: Any) -> tuple[list[list[str]], dict[int, list[Fault]]]:
    """The texts of all rows, and the faults of some by their numbers."""
    records: list[list[str]] = []
    faults: dict[int, list[Fault]] = {}
    for row, (cells, values) in enumerate(zip(written.iter_rows(), calculated.iter_rows(), strict=True), 1):
        texts = []
        for column, (cell, value) in enumerate(zip(cells, values, strict=True)):
            answered = _is_answered(cell, value.value)
            texts.append(_danish(value.value) if answered else "")
            if not answered:
                faults.setdefault(row, []).append(Fault(column, _no_answer(cell, SheetPlace(file, row, column + 1))))
        records.append(texts)
    return records, faults


def _is_answered(cell: Any, value: object) -> bool:
    """Whether the cell gives what it was to give: neither an error nor a formula that was never calculated."""
    return cell.data_type != _ERROR and not (cell.data_type == _FORMULA and (value is None or str(value).startswith("#")))


def _no_answer(cell: Any, place: SheetPlace) -> Finding:
    message = _("Cellen har ikke et svar, men »{value}«.", value=cell.value)
    hint = _("Ret formlen, eller skriv svaret; åbn og gem arket i Excel, hvis formlen aldrig er regnet ud.")
    return Finding("L033", Severity.ERROR, message, hint, place)


def _danish(value: object) -> str:
    if value is None:
        return ""
    match value:
        case bool():
            text = "ja" if value else "nej"
        case datetime():
            text = f"{long_date(value.date())} {clock(value.time()) if value.time() != time() else ''}".strip()
        case date():
            text = long_date(value)
        case time():
            text = clock(value)
        case float():
            text = str(int(value)) if value.is_integer() else str(value).replace(".", ",")
        case _:
            text = str(value)
    return text
