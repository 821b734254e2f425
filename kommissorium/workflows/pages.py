"""On which page each finding stands, as LibreOffice lays the document out."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.review.bookmarks import PREFIX, with_bookmarks

_PROGRAM = "soffice"
_FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
_SECONDS = 180
# How LibreOffice writes pages and destinations (ISO 32000-1, 7.7.3.2 and 12.3.2.3): never compressed, one level of pages.
_TARGET = re.compile(rb"/" + PREFIX.encode() + rb"(\d+)\[(\d+) 0 R")
_PAGES = re.compile(rb"/Type/Pages\b.*?/Kids\[([^\]]*)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")


def with_pages(package: Package, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings with their pages; with one more that says why where there is no telling."""
    program = shutil.which(_PROGRAM)
    pages = _pages_of(with_bookmarks(package, findings).to_bytes(), program) if program else None
    if pages is None:
        message = _("Sidetal kan ikke vises, fordi LibreOffice ikke er her eller ikke kan åbne filen.")
        return (*findings, Finding("F140", Severity.INFO, message, _("Installér LibreOffice, eller udelad --side.")))
    return tuple(_placed(finding, pages.get(number, 0)) for number, finding in enumerate(findings))


def _placed(finding: Finding, page: int) -> Finding:
    return replace(finding, place=replace(finding.place, page=page)) if isinstance(finding.place, WordPlace) and page else finding


def _pages_of(document: bytes, program: str) -> Mapping[int, int] | None:
    """The page of each finding by its number; None when LibreOffice made nothing of the document."""
    with tempfile.TemporaryDirectory(prefix="kommissorium-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "ud.docx").write_bytes(document)
        profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", _FILTER, "--outdir", name, str(folder / "ud.docx")]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
            return read_pages((folder / "ud.pdf").read_bytes())
        except (OSError, subprocess.SubprocessError):
            return None


def read_pages(pdf: bytes) -> Mapping[int, int]:
    """The page, counted from 1, of each bookmark's number in a PDF that LibreOffice wrote."""
    kids = _PAGES.search(pdf)
    order = {number: page for page, number in enumerate(_REFERENCE.findall(kids[1]), 1)} if kids else {}
    return {int(number): order[page] for number, page in _TARGET.findall(pdf) if page in order}
