"""The record that a case system wants beside a document: its metadata as JSON and as a row of CSV."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Mapping
from datetime import date

from kommissorium.danish.periods import Tidspunkt
from kommissorium.model.bodies import find_body
from kommissorium.model.case import Behandling
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import rows_of
from kommissorium.model.papers import Dokument
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Organ
from kommissorium.workflows.context import Paper
from kommissorium.workflows.paper_facts import date_of, title_of

CHECK = "kontrol"
"""The field that tells a record as this program wrote it from one that somebody has edited."""
_SEAL = re.compile(rb"[0-9a-f]{32}")
_FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula."""

Meeting = dict[str, str | None]
Record = Mapping[str, str | list[Meeting] | None]


def record_of(kommissorium: Kommissorium, profil: Profil | None, paper: Paper, file: str) -> Record:
    """The document's metadata in their order; None where a fact is not written or not settled. Days are in ISO's form.

    The document's number and status in the input are the kommissorium's own; other documents have None.
    """
    about, is_numbered = kommissorium.stamoplysninger, paper.dokument is Dokument.KOMMISSORIUM
    return {
        "fil": file,
        "titel": title_of(kommissorium, paper) or None,
        "dokumenttype": paper.dokument.value,
        "kommune": _text(about.kommune),
        "afdeling": _text(about.afdeling),
        "sagsnr": _text(about.sagsnr),
        "dokumentnr": _text(about.dokumentnr) if is_numbered else None,
        "dokumentdato": _day(date_of(kommissorium, paper)),
        "ansvarlig": _text(about.ansvarlig),
        "status": about.status.value if is_numbered else None,
        "version": _text(about.version),
        "kle": _text(about.kle),
        "adgang": _text(about.adgang),
        "behandles_i": [_meeting(row, profil) for row in rows_of(about.behandles_i)],
    }


def as_json(record: Record) -> bytes:
    """The record as JSON in UTF-8."""
    return _sealed(lambda seal: (json.dumps({**record, CHECK: seal}, ensure_ascii=False, indent=2) + "\n").encode())


def as_csv(record: Record) -> bytes:
    """The record as a head and one row, with semicolons and in UTF-8 with its mark, as Danish spreadsheets read it.

    The meetings stand in one field. A text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    cells = [_cell(value) for value in record.values()]
    return _sealed(lambda seal: _lines([[*record, CHECK], [*cells, seal]]).encode("utf-8-sig"))


def is_own(data: bytes) -> bool:
    """Whether this program wrote the record, and nobody has edited it since."""
    seals = list(_SEAL.finditer(data))
    return bool(seals) and _seal(data[: seals[-1].start()] + data[seals[-1].end() :]) == seals[-1][0].decode()


def _sealed(make: Callable[[str], bytes]) -> bytes:
    """The file with the fingerprint of what it would be without one."""
    return make(_seal(make("")))


def _seal(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _meeting(row: Behandling, profil: Profil | None) -> Meeting:
    time = row.tidspunkt if isinstance(row.tidspunkt, Tidspunkt) else None
    return {
        "organ": _text(row.organ, profil),
        "tidspunkt": str(time) if time else None,
        "tidligst": _day(time.tidligst) if time else None,
        "senest": _day(time.senest) if time else None,
        "rolle": _text(row.rolle),
        "punkt": _text(row.punkt),
    }


def _text(answer: object, profil: Profil | None = None) -> str | None:
    if isinstance(answer, Organ) and (named := find_body(answer, profil)):
        return str(named.organ.navn)
    return str(answer) if isinstance(answer, str) else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _cell(value: str | list[Meeting] | None) -> str:
    if isinstance(value, list):
        return _cell("; ".join(", ".join(filter(None, map(row.get, ("organ", "tidspunkt", "rolle", "punkt")))) for row in value))
    return f"'{value}" if value and value.startswith(_FORMULA) else value or ""


def _lines(rows: list[list[str]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    return stream.getvalue()
