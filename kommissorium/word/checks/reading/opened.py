"""A package whose parts are parsed once; what cannot be read becomes a finding, and the rest is read on."""

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Relationship, relationships, relationships_part
from kommissorium.word.ooxml.xml import DoctypeError, Element, XmlError, parse


class Opened:
    """The parts of one package."""

    def __init__(self, package: Package, name: str = "") -> None:
        """Opens `package`, which findings call `name`; nothing is read before it is asked for."""
        self.package = package
        self.name = name or package.name
        self.damage: dict[str, tuple[Finding, ...]] = {}
        """The findings about parts that cannot be read, by part."""
        self._roots: dict[str, Element | None] = {}
        self._links: dict[str, list[Relationship]] = {}

    def root(self, part: str | None) -> Element | None:
        """The root of `part`; None where it is missing or cannot be read."""
        if part is None or part not in self.package.members:
            return None
        if part not in self._roots:
            self._roots[part] = self._parse(part)
        return self._roots[part]

    def links(self, part: str) -> list[Relationship]:
        """The relationships of `part`; none where they cannot be read."""
        if part not in self._links:
            readable = self.root(relationships_part(part)) is not None
            self._links[part] = relationships(self.package, part) if readable else []
        return self._links[part]

    def linked(self, part: str, kind: str) -> str | None:
        """The first member that `part` points at as its `kind`."""
        links = (link for link in self.links(part) if link.kind == kind and not link.external)
        return next((link.target for link in links if link.target in self.package.members), None)

    def _parse(self, part: str) -> Element | None:
        try:
            known = self.package.known_root(part)
            return parse(self.package.read(part)) if known is None else known
        except PackageError as error:
            self.damage[part] = error.findings
        except (XmlError, DoctypeError, LookupError):  # LookupError: an encoding that nobody knows
            message, hint = _("Delen {part} i filen er ikke til at læse.", part=part), _("Åbn filen i Word, og gem den igen.")
            self.damage[part] = (Finding("S103", Severity.ERROR, message, hint, WordPlace(self.name, part)),)
        return None
