"""The files with the records of documents: where they lie, and whether they may be written."""

from collections.abc import Sequence
from pathlib import Path

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.validation import Loaded
from kommissorium.texts import _
from kommissorium.workflows.documents import Job
from kommissorium.workflows.record import CHECK, as_csv, as_json, is_own, record_of

_MAKERS = {".metadata.json": as_json, ".metadata.csv": as_csv}


def record_files(loaded: Loaded, jobs: Sequence[Job], *, overwrite: bool) -> list[tuple[Path, bytes]]:
    """Each document's record in its forms, to be written beside it.

    Raises OutputError where a file lies that this program did not write or that somebody has edited, unless told to `overwrite`.
    """
    assert loaded.kommissorium is not None
    files = []
    for job in jobs:
        record = record_of(loaded.kommissorium, loaded.profil, job.paper, job.output.name)
        for suffix, make in _MAKERS.items():
            path = job.output.with_suffix(suffix)
            if not overwrite and path.is_file():
                _guard(path)
            files.append((path, make(record)))
    return files


def _guard(path: Path) -> None:
    hint = _("Flyt filen, eller skriv --overskriv, hvis den må gå tabt.")
    try:
        data = path.read_bytes()
    except OSError as error:
        message = _("»{file}« kan ikke skrives.", file=path)
        raise OutputError(Finding("F104", Severity.ERROR, message, _("Luk filen, hvis den er åben i et andet program."))) from error
    if is_own(data):
        return
    if CHECK.encode() in data:
        raise OutputError(Finding("F111", Severity.ERROR, _("»{file}« er blevet rettet, siden programmet skrev den.", file=path), hint))
    message = _("»{file}« findes allerede, og programmet har ikke skrevet den.", file=path)
    raise OutputError(Finding("F110", Severity.ERROR, message, hint))
