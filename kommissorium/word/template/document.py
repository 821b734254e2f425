"""A finished Word document, in memory."""

import io
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kommissorium.diagnostics.errors import OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.zip_writer import Member, write_package


class Document:
    """A rendered template: its changed members, and the package that the others are copied from."""

    def __init__(self, package: Package, changed: Mapping[str, Member], findings: Sequence[Finding] = ()) -> None:
        """`changed` replaces members of `package` by name, or adds to them."""
        self._package, self._changed = package, dict(changed)
        self.findings = tuple(findings)
        """What could not be printed as it was asked for, each with the place of its tag."""

    @property
    def package(self) -> Package:
        """The package of which it keeps what has not changed; of a stamped document, all but the stamp."""
        return self._package

    def _members(self) -> Iterator[Member]:
        for name, info in self._package.members.items():
            if name in self._changed:
                yield self._changed[name]
            elif not info.is_dir():
                yield Member(name, self._package.compressed(info), info.CRC, info.file_size, info.compress_type)
        yield from (member for name, member in self._changed.items() if name not in self._package.members)

    def to_bytes(self) -> bytes:
        """The whole .docx; the same input gives the same bytes."""
        stream = io.BytesIO()
        write_package(self._members(), stream)
        return stream.getvalue()

    def stamped(self) -> "Document":
        """This document with the fingerprint of what a reader sees in a custom property, so that later edits can be told."""
        # Only documents that are guarded against being overwritten pay for it.
        from kommissorium.word.ooxml.stamp import stamped_members  # noqa: PLC0415
        from kommissorium.word.text.fingerprint import fingerprint  # noqa: PLC0415

        data = self.to_bytes()
        package = Package(data, self._package.name)
        return Document(package, {member.name: member for member in stamped_members(package, fingerprint(package))}, self.findings)

    def save(self, path: Path) -> None:
        """Writes the .docx to `path`: whole, or not at all.

        Raises OutputError when the folder or the file cannot be written.
        """
        temporary: Path | None = None
        try:
            handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".tmp", dir=path.parent)
            temporary = Path(name)
            with os.fdopen(handle, "wb") as stream:
                write_package(self._members(), stream)
            temporary.replace(path)
        except OSError as error:
            if temporary is not None:
                temporary.unlink(missing_ok=True)
            message = _("Filen »{path}« kan ikke skrives.", path=path)
            hint = _("Luk den, hvis den er åben i Word, og kontrollér, at der er plads, og at du må skrive i mappen.")
            raise OutputError(Finding("F101", Severity.ERROR, message, hint)) from error
