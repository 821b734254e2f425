"""From a CSV file to a sheet: as spreadsheets in Danish and English write them."""

import codecs
import csv
from pathlib import Path

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SheetPlace
from kommissorium.source.decoding import read_bytes
from kommissorium.source.sheet import Fault, Sheet, as_sheet, refusal
from kommissorium.texts import _

MAX_BYTES = 64_000_000
_SEPARATORS = (";", "\t", ",")
"""In the order in which they win where a header has as many of each."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_csv(path: Path) -> Sheet:
    """The rows of the file; the first one that is not empty is the header.

    Raises InputError for a file that cannot be read, or has a quotation mark that is not closed in its row.
    """
    text = _text(read_bytes(path, MAX_BYTES))
    first = text.lstrip("\r\n").split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    lines = csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True)
    records: list[list[str]] = []
    faults: dict[int, list[Fault]] = {}
    while True:
        before = lines.line_num
        try:
            record = next(lines, None)
        except csv.Error as error:
            place = SheetPlace(str(path), len(records) + 1)
            if lines.line_num > before + 1:
                # Nobody knows which rows the text has swallowed, nor what number the next one has.
                message = _("Rækken kan ikke læses: et anførselstegn bliver ikke lukket.")
                raise refusal("L030", message, _("Luk anførselstegnet, eller gem arket som CSV igen."), place) from error
            record = []
            faults[place.line] = [Fault(None, _stray_quote(place))]
        if record is None:
            return as_sheet(str(path), records, faults)
        records.append(record)


def _stray_quote(place: SheetPlace) -> Finding:
    message = _("Rækken kan ikke læses: der står tekst efter et anførselstegn, der slutter.")
    hint = _('Skriv "" for hvert anførselstegn inde i teksten, eller gem arket som CSV igen.')
    return Finding("L030", Severity.ERROR, message, hint, place)


def _text(data: bytes) -> str:
    """The text: UTF-8 or UTF-16 where the file says so, UTF-8 where it can be, else what Excel on Danish Windows writes."""
    if data.startswith(_UTF_16):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
