"""From a catalogue's name to the catalogue: a built-in one, or a file beside the input."""

from functools import lru_cache
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.catalogue import Katalog
from kommissorium.resources import catalogue_file, catalogue_names
from kommissorium.source.decoding import is_file, read_text
from kommissorium.source.positions import Positions
from kommissorium.source.reading import read_model
from kommissorium.source.yaml_reader import parse_yaml
from kommissorium.texts import _, language, quoted

_SUFFIXES = (".yaml", ".yml", ".json")


def find_catalogue(name: str, beside: Path) -> Path:
    """The path of the catalogue `name`, which need not exist: a file in the folder of `beside` when it ends as one, else a built-in."""
    if name.endswith(_SUFFIXES):
        return beside.parent / name
    return catalogue_file(name)


def load_catalogue(name: str, beside: Path, positions: Positions) -> tuple[Katalog | None, tuple[Finding, ...]]:
    """The catalogue that the input file `beside` names, and the findings about it; None when there is none that can be used."""
    path = find_catalogue(name, beside)
    if not is_file(path):
        return None, (_not_found(name, positions),)
    try:
        return read_catalogue(path)
    except InputError as error:
        return None, error.findings


def read_catalogue(path: Path) -> tuple[Katalog | None, tuple[Finding, ...]]:
    """The catalogue in the file, or None, and its findings; raises InputError when the file cannot be read at all."""
    return _read(read_text(path), str(path), language())


@lru_cache(maxsize=8)  # many inputs have the same
def _read(text: str, name: str, _language: str) -> tuple[Katalog | None, tuple[Finding, ...]]:
    document = parse_yaml(text, name)
    read = read_model(Katalog, document)
    findings = (*document.findings, *read.findings)
    usable = not any(finding.severity is Severity.ERROR for finding in findings)
    return (read.value if usable else None), findings


def _not_found(name: str, positions: Positions) -> Finding:
    known = ", ".join(quoted(known) for known in catalogue_names())
    message = _("Spørgsmålskataloget »{name}« findes ikke.", name=name)
    hint = _("De indbyggede er {known}; et eget katalog angives som en fil, for eksempel »katalog.yaml«.", known=known)
    return Finding("I030", Severity.ERROR, message, hint, positions.place(("katalog",)))
