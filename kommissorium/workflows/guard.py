"""Keeps people's own files and edits from being overwritten."""

from pathlib import Path

from kommissorium.diagnostics.errors import OutputError, PackageError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stamp import read_stamp
from kommissorium.word.ooxml.xml import DoctypeError, XmlError
from kommissorium.word.text.fingerprint import fingerprint
from kommissorium.workflows.write_failures import explained, is_too_long, too_long

SUFFIX = ".docx"


def guard_output(output: Path, *, sources: tuple[Path, ...], overwrite: bool) -> None:
    """Returns when `output` may be written: there is nothing, or what this program wrote and nobody has edited since.

    `overwrite` allows every Word document except one of the `sources` that are being read. Raises OutputError.
    """
    if output.suffix.lower() != SUFFIX:
        raise _error("F112", _("»{file}« ender ikke på .docx.", file=output), _("Giv dokumentet et navn, der ender på .docx."))
    if not _exists(output):
        return
    if any(source.exists() and output.samefile(source) for source in sources):
        raise _error("F113", _("»{file}« er en af de filer, dokumentet bygges af.", file=output), _("Vælg et andet navn med -o."))
    if not overwrite and output.is_file():
        _guard_open(output)
        _guard_edits(output)


def _exists(output: Path) -> bool:
    try:
        return output.exists()
    except OSError as error:
        if is_too_long(output, error):
            raise too_long(output) from error
        raise explained(output, error) from error


def owner_files(output: Path) -> list[Path]:
    """The files of which Word lays one beside a document as long as it is open; a longer name loses its first letters."""
    return [output.with_name(f"~${output.name[cut:]}") for cut in (0, 1, 2)]


def _guard_open(output: Path) -> None:
    for owner in owner_files(output):
        if owner.is_file():
            message = _("»{file}« er åben i Word.", file=output)
            hint = _("Luk den, og prøv igen. Er den ikke åben, så slet filen »{owner}«.", owner=owner.name)
            raise _error("F109", message, hint)


def _guard_edits(output: Path) -> None:
    hint = _("Vælg et andet navn med -o, eller skriv --overskriv, hvis filen må gå tabt.")
    try:
        data = output.read_bytes()
    except OSError as error:
        raise _error("F104", _("»{file}« kan ikke skrives.", file=output), _("Luk filen, hvis den er åben i Word.")) from error
    stamp = _stamp_of(data, output.name)
    if stamp is None:
        raise _error("F110", _("»{file}« findes allerede, og programmet har ikke skrevet den.", file=output), hint)
    if stamp != fingerprint(data):
        raise _error("F111", _("»{file}« er blevet rettet, siden programmet skrev den.", file=output), hint)


def _stamp_of(data: bytes, name: str) -> str | None:
    """What this program noted in the document when it wrote it; None when it did not, or when the file is no document."""
    try:
        return read_stamp(Package(data, name))
    except (PackageError, XmlError, DoctypeError):
        return None


def _error(code: str, message: str, hint: str) -> OutputError:
    return OutputError(Finding(code, Severity.ERROR, message, hint))
