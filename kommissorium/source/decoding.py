"""From a file to its text: how it is opened, how large it may be, and in which encoding it stands."""

import codecs
import re
from pathlib import Path
from typing import NoReturn

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.texts import _

MAX_BYTES = 2_000_000
"""Fifty times the largest input that people have written."""
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"
# What YAML 1.1 does not count as printable (section 5.1), characters that Unicode says are none, and the byte order mark within a file.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")


def read_text(path: Path, most: int = MAX_BYTES) -> str:
    """The file's text without byte order mark; raises InputError for what is no readable text file of at most that many bytes."""
    return decode(read_bytes(path, most), str(path))


def decode(data: bytes, name: str) -> str:
    """The text in a file's bytes, without byte order mark; raises InputError for what is no readable text."""
    _refuse_office(data, name)
    mark, encoding = encoding_of(data)
    text = _strict(data[len(mark) :], encoding, name)
    if match := _UNPRINTABLE.search(text):
        before = text[: match.start()]
        place = SourcePlace(name, before.count("\n") + 1, match.start() - before.rfind("\n"))
        code = f"U+{ord(match[0]):04X}"
        _fail("L006", _("Filen indeholder et usynligt kontroltegn ({code}).", code=code), _("Slet tegnet, og skriv linjen igen."), place)
    return text


def encoding_of(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that the data begin with, empty when there is none, and the encoding that follows it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return b"", "utf-16-le"
    if data[:1] == b"\0" and data[1:2] != b"\0":
        return b"", "utf-16-be"
    return b"", "utf-8"


def is_file(path: Path) -> bool:
    """Whether there is a file at the path; also false for what can be no path at all, such as a name of a thousand letters."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_special(path: Path) -> bool:
    """Whether there is something at the path that is neither file nor folder, such as a pipe or a device: reading it might never end."""
    try:
        return path.exists() and not path.is_file() and not path.is_dir()
    except (OSError, ValueError):
        return False


def find_unprintable(text: str) -> str | None:
    """The first character that neither YAML nor Word can hold, such as U+0007, or None."""
    match = _UNPRINTABLE.search(text)
    return f"U+{ord(match[0]):04X}" if match else None


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """What the file holds; raises InputError for a file that cannot be opened or holds more than `most` bytes."""
    place = SourcePlace(str(path), 1)
    if is_special(path):
        message, hint = _("»{file}« er ikke en almindelig fil.", file=path), _("Angiv en fil, der ligger på disken.")
        _fail("L003", message, hint, SourcePlace(str(path), 0, 0))
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        _fail("L001", _("Filen »{file}« findes ikke.", file=path), _("Kontrollér navnet og mappen."), place, error)
    except OSError as error:
        # Windows calls it missing access when the file is a folder.
        if isinstance(error, IsADirectoryError | PermissionError) and path.is_dir():
            _fail("L002", _("»{file}« er en mappe.", file=path), _in_folder(path), SourcePlace(str(path), 0, 0), error)
        _fail("L003", _("Filen »{file}« kan ikke læses.", file=path), _("Kontrollér, at du har adgang til den."), place, error)
    if len(data) > most:
        _refuse_office(data, str(path))
        _fail("L004", _("Filen er for stor.", file=path), _("Den må højst fylde {size} MB.", size=most // 1_000_000), place)
    return data


def _in_folder(folder: Path) -> str:
    """What to name instead of the folder."""
    usual = folder / "kommissorium.yaml"
    return _("Mente du »{name}«?", name=usual) if is_file(usual) else _("Angiv en fil i mappen, for eksempel kommissorium.yaml.")


def _refuse_office(data: bytes, name: str) -> None:
    """Raises InputError for a Word document, which people name by mistake, and for any other file with a zip's first bytes."""
    if not data.startswith(_ZIP):
        return
    if b"word/" not in data:
        _refuse_binary(name)
    message = _("»{file}« er et Word-dokument, ikke en inputfil.", file=name)
    hint = _("Angiv YAML-filen. Et færdigt dokument kan kun bruges med »tjek« og »byg --offentlig«.")
    _fail("L036", message, hint, SourcePlace(name, 0, 0))


def _refuse_binary(name: str, cause: Exception | None = None) -> NoReturn:
    message = _("»{file}« er ikke en tekstfil.", file=name)
    _fail("L036", message, _("Angiv inputfilen, for eksempel kommissorium.yaml."), SourcePlace(name, 0, 0), cause)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if b"\0" in data or data.startswith(_PDF):
            _refuse_binary(name, error)
        # The bytes before the first bad one are sound, and tell the line; Windows-1252 is what the bad one most often was.
        before = data[: error.start].decode(encoding, "replace")
        place = SourcePlace(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        character = data[error.start : error.start + 1].decode("cp1252", "replace")
        message = _("Filen er ikke gemt som UTF-8; det første sted er tegnet »{character}«.", character=character)
        hint = _("Gem filen igen med kodningen UTF-8; i Notesblok vælges den under Gem som.")
        _fail("L005", message, hint, place, error)


def _fail(code: str, message: str, hint: str, place: SourcePlace, cause: Exception | None = None) -> NoReturn:
    raise InputError(Finding(code, Severity.ERROR, message, hint, place)) from cause
