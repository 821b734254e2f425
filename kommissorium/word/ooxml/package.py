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
from kommissorium.word.ooxml.xml import DoctypeError, Element, XmlError, is_harmless_head, may_define_entities, parse

CONTENT_TYPES_PART = "[Content_Types].xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = b"PK\x01\x02"
"""What each entry in a zip's table of contents begins with."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Compressions that Word files use (ECMA-376 part 2, B.2)."""
_XML = (".xml", ".rels")
_STEP = 65_536
_HEAD = 512
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError, struct.error)


class Package:
    """The members of a .docx, in the order in which they lie in the file."""

    def __init__(self, data: bytes, name: str, bounds: PackageBounds = DEFAULT_BOUNDS) -> None:
        """Checks the whole table of contents.

        Raises PackageError when `data` is no Word file, is encrypted, cut short, or would unpack to more than `bounds` allow.
        """
        self.name = name
        self.data = data
        if len(data) > bounds.file or data.count(_ENTRY) > 2 * bounds.members:
            raise self._too_large()
        self._roots: dict[str, Element] = {}
        self._zip = self._open(data)
        self.members: Mapping[str, zipfile.ZipInfo] = self._check(bounds)

    def _open(self, data: bytes) -> zipfile.ZipFile:
        if not data:
            raise self.error("S101", _("Filen er tom."), _("Hent en hel udgave af filen."))
        if data.startswith(_OLE):
            raise self.error("S102", *_old_format(data))
        try:
            return zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            if data.startswith(b"PK"):
                raise self.error("S103", _("Filen er beskadiget eller kun hentet halvt."), _("Hent eller gem den igen.")) from error
            message = _("Filen er en RTF-fil.") if data.startswith(b"{\\rtf") else _("Filen er ikke et Word-dokument (.docx).")
            raise self.error("S104", message, _("Åbn den i Word, og gem den som Word-dokument (.docx).")) from error

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
        if any(info.compress_type not in _METHODS for info in infos):
            raise self.error("S103", _("Filen er pakket på en måde, som Word ikke bruger."), _("Åbn den i Word, og gem den igen."))
        large = sum(info.file_size for info in infos) > bounds.unpacked or len(infos) > bounds.members
        if large or any(_explodes(info, bounds) for info in infos):
            raise self._too_large()
        return members

    def read(self, member: str) -> bytes:
        """The inflated bytes of `member`, never more than the table of contents says.

        Raises PackageError when they are damaged or of another length than that.
        """
        info = self.members[member]
        pieces: list[bytes] = []
        room = info.file_size + 1
        try:
            with self._zip.open(info) as stream:
                while room > 0 and (piece := stream.read(min(room, _STEP))):
                    pieces.append(piece)
                    room -= len(piece)
        except _DAMAGED as error:
            raise self._damaged(member) from error
        if room != 1:
            raise self._damaged(member)
        return b"".join(pieces)

    def root(self, member: str) -> Element:
        """The root of the XML in `member`, read once and not to be changed. Raises PackageError as `tree` does."""
        if member not in self._roots:
            self._roots[member] = self.tree(member)
        return self._roots[member]

    def known_root(self, member: str) -> Element | None:
        """The root that `root` has read already, if it has."""
        return self._roots.get(member)

    def tree(self, member: str) -> Element:
        """The root of the XML in `member`, read anew.

        Raises PackageError when it is damaged, not well-formed, or could define entities.
        """
        try:
            root = parse(self.read(member))
            if any(set("{}") & set(uri) for uri in root.nsmap.values()):
                raise self._damaged(member)
            return root
        except XmlError as error:
            message = _("Delen {part} i filen er ikke til at læse.", part=member)
            raise self.error("S103", message, _("Åbn filen i Word, og gem den igen."), member) from error
        except DoctypeError as error:
            raise self._hides_something(member) from error

    def compressed(self, info: zipfile.ZipInfo) -> bytes:
        """The bytes of a member as they lie in the file, to be copied without being inflated.

        Raises PackageError when they do not lie where the table of contents says.
        """
        begins, ends = info.header_offset, info.header_offset + _LOCAL_HEADER.size
        if self.data[begins : begins + 4] != b"PK\x03\x04" or ends > len(self.data):
            raise self._damaged(info.filename)
        fields = _LOCAL_HEADER.unpack_from(self.data, begins)
        start = ends + fields[9] + fields[10]
        if start + info.compress_size > len(self.data):
            raise self._damaged(info.filename)
        return self.data[start : start + info.compress_size]

    def refuse_entities(self) -> None:
        """Looks at the head of every XML part, also of those that are only copied.

        Raises PackageError for one that could define entities.
        """
        for member, info in self.members.items():
            if not member.casefold().endswith(_XML) or info.is_dir():
                continue
            head = self._head(info)
            if head and not is_harmless_head(head) and may_define_entities(self.read(member)):
                raise self._hides_something(member)

    def _head(self, info: zipfile.ZipInfo) -> bytes:
        packed = self.compressed(info)
        try:
            return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, _HEAD) if info.compress_type else packed[:_HEAD]
        except zlib.error as error:
            raise self._damaged(info.filename) from error

    def _hides_something(self, member: str) -> PackageError:
        message = _("Delen {part} i filen har en dokumenttype eller tegnkodning, som Word-filer ikke har.", part=member)
        return self.error("S103", message, _("Brug den ikke; bed om en ny fra afsenderen."), member)

    def _damaged(self, member: str) -> PackageError:
        return self.error("S103", _("Filen er beskadiget i delen {part}.", part=member), _("Hent eller gem den igen."), member)

    def _too_large(self) -> PackageError:
        message = _("Filen fylder så meget, når den pakkes ud, at den ikke åbnes.")
        return self.error("S108", message, _("Fjern store billeder, og gem den igen."))

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
        if path.exists() and not path.is_file():
            # A pipe or a device, reading which might never end.
            message = _("»{path}« er ikke en almindelig fil.", path=path)
            raise PackageError(Finding("S111", Severity.ERROR, message, _("Angiv en Word-fil (.docx)."), place))
        data = path.read_bytes()
    except FileNotFoundError as error:
        finding = Finding("S110", Severity.ERROR, _("Filen »{path}« findes ikke.", path=path), _("Kontrollér navn og mappe."), place)
        raise PackageError(finding) from error
    except OSError as error:
        finding = Finding(
            "S111", Severity.ERROR, _("Filen »{path}« kan ikke læses.", path=path), _("Luk den i andre programmer, og prøv igen."), place
        )
        raise PackageError(finding) from error
    package = Package(data, path.name, bounds)
    package.refuse_entities()
    return package


def _old_format(data: bytes) -> tuple[str, str]:
    """Message and hint for a file of the kind that came before zip; the names of its streams are in its directory (MS-CFB 2.6.1)."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _("Filen er beskyttet med en adgangskode."), _("Åbn den i Word, fjern adgangskoden, og gem den igen.")
    if "WordDocument".encode("utf-16-le") in data:
        return _("Filen er gemt i det gamle Word-format (.doc)."), _("Åbn den i Word, og gem den som Word-dokument (.docx).")
    message = _("Filen er enten beskyttet med en adgangskode eller gemt i et gammelt format.")
    return message, _("Åbn den i Word, fjern adgangskoden, og gem den som Word-dokument (.docx).")


def _escapes(name: str) -> bool:
    plain = name.replace("\\", "/")
    for code, sign in (("%2e", "."), ("%2f", "/"), ("%5c", "/")):
        plain = plain.replace(code, sign).replace(code.upper(), sign)
    return plain.startswith("/") or ":" in plain or ".." in PurePosixPath(plain).parts or not plain.isprintable()


def _explodes(info: zipfile.ZipInfo, bounds: PackageBounds) -> bool:
    return info.file_size > bounds.ratio_from and info.file_size > bounds.ratio * max(info.compress_size, 1)
