"""The municipality's profile: the file that the input names, or the one that lies beside it."""

from functools import lru_cache
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.codes import NO_PROFILE
from kommissorium.model.profile import Profil
from kommissorium.model.profile_checks import check_profile
from kommissorium.source.decoding import is_file, read_text
from kommissorium.source.positions import Positions
from kommissorium.source.problems import finding_of
from kommissorium.source.profile_file import find_profile
from kommissorium.source.reading import read_model
from kommissorium.source.yaml_reader import parse_yaml
from kommissorium.texts import _, language


def load_profile(name: str | None, beside: Path, positions: Positions) -> tuple[Profil | None, tuple[Finding, ...]]:
    """The profile that the input file `beside` names, or else the one in its folder, and the findings about it.

    None when there is none, or none that can be used; only a profile that is named must be there.
    """
    path = find_profile(name, beside)
    if not is_file(path):
        return None, (_not_found(name, path, positions),) if name else ()
    try:
        return read_profile(path)
    except InputError as error:
        return None, error.findings


def read_profile(path: Path) -> tuple[Profil | None, tuple[Finding, ...]]:
    """The profile in the file, or None where it has errors, and its findings; raises InputError when the file cannot be read at all."""
    return _read(read_text(path), str(path), language())


@lru_cache(maxsize=8)  # many inputs have the same
def _read(text: str, name: str, _language: str) -> tuple[Profil | None, tuple[Finding, ...]]:
    document = parse_yaml(text, name)
    read = read_model(Profil, document)
    problems = check_profile(read.value) if read.value else ()
    found = (finding_of(problem, document.positions) for problem in problems if not read.covers(problem.path))
    findings = (*document.findings, *read.findings, *found)
    usable = not any(finding.severity is Severity.ERROR for finding in findings)
    return (read.value if usable else None), findings


def _not_found(name: str, path: Path, positions: Positions) -> Finding:
    message = _("Profilen »{name}« findes ikke.", name=name)
    hint = _("Læg filen i mappen {folder}, eller ret navnet.", folder=path.parent.resolve())
    return Finding(NO_PROFILE, Severity.ERROR, message, hint, positions.place(("profil",)))
