"""A .docx as a package: opened under bounds, its members read one by one."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.bounds import DEFAULT_BOUNDS, PackageBounds

CONTENT_TYPES_PART = "[Content_Types].xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")


class Package:
    """The members of a .docx, in the order in which they lie in the file."""

    def __init__(self, data: bytes, name: str, bounds: PackageBounds = DEFAULT_BOUNDS) -> None:
        """Checks the whole table of contents.

        Raises PackageError when `data` is no Word file, is encrypted, cut short, or would unpack to more than `bounds` allow.
        """
        self.name = name
        self.data = data
        self._zip = self._open(data)
        self.members: Mapping[str, zipfile.ZipInfo] = self._check(bounds)

    def _open(self, data: bytes) -> zipfile.ZipFile:
        if not data:
            raise self.error("S101", _("Filen er tom."), _("Hent en hel udgave af filen."))
        if data.startswith(_OLE):
            raise self.error(
                "S102",
                _("Filen er enten beskyttet med en adgangskode eller gemt i det gamle Word-format (.doc)."),
                _("Åbn den i Word, fjern adgangskoden, og gem den som Word-dokument (.docx)."),
            )
        try:
            return zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, struct.error) as error:
            if data.startswith(b"PK"):
                raise self.error("S103", _("Filen er beskadiget eller kun hentet halvt."), _("Hent eller gem den igen.")) from error
            raise self.error("S104", _("Filen er ikke et Word-dokument (.docx)."), _("Vælg et dokument, der er gemt i Word.")) from error

    def _check(self, bounds: PackageBounds) -> Mapping[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        members = {info.filename: info for info in infos}
        if CONTENT_TYPES_PART not in members:
            raise self.error("S105", _("Filen er en zip-fil, men ikke et Word-dokument."), _("Vælg et dokument, der er gemt i Word."))
        if len({name.casefold() for name in members}) != len(infos):
            raise self.error("S106", _("Filen har to dele med samme navn."), _("Åbn den i Word, og gem den igen."))
        if any(_escapes(name) for name in members):
            raise self.error("S107", _("Filen har en del, hvis navn peger ud af filen."), _("Brug den ikke; bed om en ny fra afsenderen."))
        if any(info.flag_bits & 1 for info in infos):
            raise self.error("S102", _("Filen er beskyttet med en adgangskode."), _("Fjern adgangskoden i Word, og gem filen igen."))
        large = sum(info.file_size for info in infos) > bounds.unpacked or len(infos) > bounds.members or len(self.data) > bounds.file
        if large or any(_explodes(info, bounds) for info in infos):
            raise self.error(
                "S108", _("Filen fylder så meget, når den pakkes ud, at den ikke åbnes."), _("Fjern store billeder, og gem den igen.")
            )
        return members

    def read(self, member: str) -> bytes:
        """The inflated bytes of `member`.

        Raises PackageError when they are damaged or longer than the table of contents says.
        """
        info = self.members[member]
        try:
            with self._zip.open(info) as stream:
                data = stream.read(info.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
            raise self.error("S103", _("Filen er beskadiget i delen {part}.", part=member), _("Hent eller gem den igen.")) from error
        if len(data) > info.file_size:
            raise self.error("S103", _("Filen er beskadiget i delen {part}.", part=member), _("Hent eller gem den igen."))
        return data

    def compressed(self, info: zipfile.ZipInfo) -> bytes:
        """The bytes of a member as they lie in the file, to be copied without being inflated."""
        fields = _LOCAL_HEADER.unpack_from(self.data, info.header_offset)
        start = info.header_offset + _LOCAL_HEADER.size + fields[9] + fields[10]
        return self.data[start : start + info.compress_size]

    def error(self, code: str, message: str, hint: str = "", part: str = "") -> PackageError:
        """An error about this file, told at its member `part`."""
        return PackageError(Finding(code, Severity.ERROR, message, hint, WordPlace(self.name, part or _("filen"))))


def open_package(path: Path, bounds: PackageBounds = DEFAULT_BOUNDS) -> Package:
    """The package in the file at `path`.

    Raises PackageError when the file is missing, is a folder, cannot be read, or is no usable Word document.
    """
    place = WordPlace(path.name, _("filen"))
    try:
        if path.is_dir():
            message = _("»{path}« er en mappe.", path=path)
            raise PackageError(Finding("S109", Severity.ERROR, message, _("Angiv en Word-fil (.docx)."), place))
        data = path.read_bytes()
    except FileNotFoundError as error:
        finding = Finding("S110", Severity.ERROR, _("Filen »{path}« findes ikke.", path=path), _("Kontrollér navn og mappe."), place)
        raise PackageError(finding) from error
    except OSError as error:
        finding = Finding(
            "S111", Severity.ERROR, _("Filen »{path}« kan ikke læses.", path=path), _("Luk den i andre programmer, og prøv igen."), place
        )
        raise PackageError(finding) from error
    return Package(data, path.name, bounds)


def _escapes(name: str) -> bool:
    return name.startswith(("/", "\\")) or ":" in name or ".." in PurePosixPath(name.replace("\\", "/")).parts


def _explodes(info: zipfile.ZipInfo, bounds: PackageBounds) -> bool:
    return info.file_size > bounds.ratio_from and info.file_size > bounds.ratio * max(info.compress_size, 1)
