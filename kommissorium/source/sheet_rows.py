"""From a row of a sheet to an input: what the cells say is put over an input that all rows share."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import normalize

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.diagnostics.place import SheetPlace, SourcePlace
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.walk import fields_of, model_at
from kommissorium.source.csv_reader import read_csv
from kommissorium.source.decoding import find_unprintable
from kommissorium.source.positions import KeyPath, Positions
from kommissorium.source.sheet import HEADER, Row, Sheet, refusal
from kommissorium.source.yaml_builder import Data
from kommissorium.source.yaml_reader import YamlDocument
from kommissorium.texts import _

FILE_NAME = "filnavn"
"""The column with the names of the documents, which is no part of the input."""
REMARK = "#"
"""What the names of columns begin with that are not read."""
EXCEL, CSV = (".xlsx", ".xlsm"), (".csv", ".tsv", ".txt")
_STEP = re.compile(r"([^.\[\]]+)|\[([1-9]\d{0,3})\]")
_PATH = re.compile(r"[^.\[\]]+(?:\.[^.\[\]]+|\[[1-9]\d{0,3}\])*")

Columns = Mapping[int, KeyPath]
"""The columns that are read, counted from 0, by where their cells belong in the input."""


@dataclass(frozen=True, slots=True)
class RowPositions(Positions):
    """The places of an input whose answers stand partly in a row."""

    sheet: str = ""
    row: int = 0
    cells: Mapping[KeyPath, int] = field(default_factory=dict)
    """The column of each answer that stands in the row, counted from 0."""

    def place(self, path: KeyPath) -> SourcePlace:
        """The cell that says what stands at `path`, or its place in the shared input; the row where there is none."""
        known = path
        while known and known not in self.cells and known not in self.marks:
            known = known[:-1]
        if known in self.cells or not self.marks:
            column = self.cells[known] + 1 if known in self.cells else 0
            return SheetPlace(self.sheet, self.row, column, Positions.at(self, 0, 0, path).path)
        return Positions.place(self, path)

    def __contains__(self, path: KeyPath) -> bool:
        return not self.marks or path in self.marks or any(cell[: len(path)] == path for cell in self.cells)


def read_sheet(path: Path) -> Sheet:
    """The rows of an Excel or CSV file; raises InputError for what is neither or has no rows."""
    if path.suffix.lower() in EXCEL:
        # Only for this kind of file.
        from kommissorium.source.xlsx_reader import read_xlsx  # noqa: PLC0415

        sheet = read_xlsx(path)
    else:
        sheet = read_csv(path)
    if not sheet.rows:
        hint = _("Skriv felternes navne i første række og et dokument i hver række under den.")
        raise refusal("L034", _("Arket har ingen rækker med svar."), hint, SheetPlace(str(path), 0))
    return sheet


def columns_of(sheet: Sheet) -> Columns:
    """Where each column belongs; raises InputError with all columns whose names are no fields of an input, or stand twice."""
    columns: dict[int, KeyPath] = {}
    findings: list[Finding] = []
    used = {column for row in sheet.rows for column, _text in row.cells}
    used |= {fault.column for row in sheet.rows for fault in row.faults if fault.column is not None}
    for column in sorted(used | set(range(len(sheet.header)))):
        name = normalize("NFC", sheet.header[column]) if column < len(sheet.header) else ""
        if name.casefold() == FILE_NAME:
            name = FILE_NAME
        if name.startswith(REMARK) or (not name and column not in used):
            continue
        path = _path(name)
        trouble = _trouble(name, path, list(columns.values()))
        if trouble:
            findings.append(Finding("L035", Severity.ERROR, *trouble, SheetPlace(sheet.file, HEADER, column + 1)))
        else:
            columns[column] = path
    if findings:
        raise InputError(findings)
    return columns


def row_document(base: YamlDocument | None, sheet: str, row: Row, columns: Columns) -> YamlDocument:
    """The shared input with the row's answers in place of its own; an empty cell leaves what is there.

    Raises InputError for a row of which nothing can be read.
    """
    if whole := [fault.finding for fault in row.faults if fault.column is None]:
        raise InputError(whole)
    data: dict[str, Data] = dict(base.data) if base else {"format": "1"}
    cells: dict[KeyPath, int] = {}
    findings = list(base.findings) if base else []
    unread = list(base.unread) if base else []
    for fault in row.faults:
        if fault.column is not None and fault.column in columns:
            findings.append(fault.finding)
            unread.append(columns[fault.column])
    for column, text in row.cells:
        path = columns.get(column, ())
        if not path or path == (FILE_NAME,):
            continue
        cells[path] = column
        if code := find_unprintable(text):
            place = SheetPlace(sheet, row.number, column + 1)
            message = _("Teksten indeholder et usynligt kontroltegn ({code}).", code=code)
            findings.append(Finding("L006", Severity.ERROR, message, _("Slet tegnet."), place))
        else:
            data[str(path[0])] = _put(data.get(str(path[0])), path[1:], text.strip())
    file = base.positions.file if base else sheet
    positions = RowPositions(file, base.positions.marks if base else {}, sheet, row.number, cells)
    return YamlDocument(data, positions, base.text if base else "", file, tuple(findings), tuple(unread))


def name_in(row: Row, columns: Columns) -> tuple[str, int] | None:
    """What the row says its document is to be called, and in which column, counted from 0; None where it does not."""
    return next(((text, column) for column, text in row.cells if columns.get(column) == (FILE_NAME,)), None)


def _path(name: str) -> KeyPath:
    """The keys and indexes in "leverancer[1].hvad"; empty for what is no such path."""
    if not _PATH.fullmatch(name):
        return ()
    return tuple(int(index) - 1 if index else key.strip() for key, index in _STEP.findall(name))


def _trouble(name: str, path: KeyPath, taken: list[KeyPath]) -> tuple[str, str] | None:
    """Message and hint for a name that cannot be used."""
    if not name:
        return _("Kolonnen har svar, men intet navn."), _("Skriv feltets navn øverst, eller »#« og et ord, hvis den ikke skal læses.")
    if path in taken:
        return _("Kolonnen »{name}« står to gange.", name=name), _("Slet den ene, eller sæt »#« foran navnet.")
    if path == (FILE_NAME,):
        return None
    known = list(_known(path))
    if path and all(step in names for step, names in known):
        return None
    meant = next((nearest(step, names) for step, names in known if step not in names), None)
    hint = (
        _("Mente du »{name}«?", name=meant)
        if meant
        else _("Skriv det som for eksempel »stamoplysninger.titel« eller »leverancer[1].hvad«.")
    )
    return _("Kolonnen »{name}« er ikke et felt i inputfilen.", name=name), hint


def _known(path: KeyPath) -> Iterator[tuple[str, list[str]]]:
    """Each key of the path with those that could stand there, as far as the model says."""
    for depth, step in enumerate(path):
        model = model_at(Kommissorium, path[:depth])
        if isinstance(step, str) and model is not None:
            yield step, [felt.name for felt in fields_of(model)]


def _put(data: Data, path: KeyPath, text: str) -> Data:
    """The data with the text at the path; what is not on the way there is shared with `data`, which stays as it is."""
    if not path:
        return text
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items: list[Data] = list(data) if isinstance(data, list) else []
        items += [None] * (step + 1 - len(items))
        items[step] = _put(items[step], rest, text)
        return items
    fields: dict[str, Data] = dict(data) if isinstance(data, dict) else {}
    fields[step] = _put(fields.get(step), rest, text)
    return fields
