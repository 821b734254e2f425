"""From an input file to the model: everything that is wrong with the file at once, each finding with its line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.model.catalogue import Katalog
from kommissorium.model.catalogue_checks import check_against_catalogue
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.model.rules import check_rules
from kommissorium.source.catalogue_reader import find_catalogue, load_catalogue
from kommissorium.source.positions import Positions
from kommissorium.source.problems import finding_of
from kommissorium.source.profile_file import find_profile
from kommissorium.source.profile_reader import load_profile
from kommissorium.source.reading import Read, read_model
from kommissorium.source.yaml_reader import YamlDocument, read_yaml
from kommissorium.texts import _


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of an input file."""

    kommissorium: Kommissorium | None
    """None when a finding of severity error keeps it from being used."""
    katalog: Katalog | None
    """The question catalogue that the input names; None when it cannot be read."""
    profil: Profil | None
    """The municipality's profile; None when there is none, or none that can be read."""
    findings: tuple[Finding, ...]
    """Those of the input in the order of its lines, then those of the catalogue and of the profile."""
    positions: Positions
    sources: tuple[Path, ...] = ()
    """The files that it comes from, be they there or not: the input, its catalogue, its profile."""


def load_kommissorium(path: Path) -> Loaded:
    """The kommissorium in the file, its catalogue, and all findings; raises InputError only when nothing of the file can be read."""
    return load_document(read_yaml(path), path)


def load_document(document: YamlDocument, path: Path) -> Loaded:
    """The same of data that have been read; catalogue and profile lie beside `path`."""
    read = read_model(Kommissorium, document)
    whole = read.value or Kommissorium.read({})
    katalog, about_catalogue = load_catalogue(whole.katalog, path, document.positions)
    profil, about_profile = load_profile(whole.profil, path, document.positions)
    findings = [
        *document.findings,
        *_missing_format(document),
        *read.findings,
        *about_catalogue,
        *about_profile,
        *_content_findings(read, katalog, profil, document.positions),
    ]
    findings = in_order(findings, document.name)
    usable = not any(finding.severity is Severity.ERROR for finding in findings)
    sources = (path, find_catalogue(whole.katalog, path), find_profile(whole.profil, path))
    return Loaded(whole if usable else None, katalog, profil, tuple(findings), document.positions, sources)


def in_order(findings: Iterable[Finding], name: str) -> list[Finding]:
    """The findings of the input file `name` in the order of its lines, then those of other files."""
    return sorted(findings, key=lambda finding: _order(finding, name))


def _content_findings(read: Read[Kommissorium], katalog: Katalog | None, profil: Profil | None, positions: Positions) -> Iterator[Finding]:
    if read.value is None:
        return
    for problem in _problems(read.value, katalog, profil):
        if not read.covers(problem.path):
            yield finding_of(problem, positions)


def _problems(kommissorium: Kommissorium, katalog: Katalog | None, profil: Profil | None) -> Iterator[Problem]:
    yield from check_rules(kommissorium, profil)
    if katalog is not None:
        yield from check_against_catalogue(kommissorium, katalog)


def _missing_format(document: YamlDocument) -> Iterator[Finding]:
    if ("format",) not in document.positions:
        message = _("Filen siger ikke, hvilket format den er skrevet i; den læses som format 1.")
        yield Finding("I011", Severity.WARNING, message, _("Skriv »format: 1« øverst i filen."), document.positions.place(()))


def _order(finding: Finding, name: str) -> tuple[bool, str, int, int]:
    place = finding.place
    assert isinstance(place, SourcePlace)
    return place.file != name, place.file, place.line, place.column
