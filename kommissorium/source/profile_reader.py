"""The municipality's profile: the file that the input names, or the one that lies beside it."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.codes import NO_PROFILE, UNKNOWN_RULE
from kommissorium.model.profile import Profil, Undtagelse
from kommissorium.model.profile_checks import check_profile
from kommissorium.source.decoding import is_file, read_text
from kommissorium.source.positions import Positions
from kommissorium.source.problems import finding_of
from kommissorium.source.profile_file import find_profile
from kommissorium.source.reading import read_model
from kommissorium.source.yaml_reader import YamlDocument, parse_yaml
from kommissorium.texts import _, language


class WordProfile(NamedTuple):
    """What a profile says to the check of a Word file."""

    profil: Profil | None = None
    """None where there is none, or none without errors."""
    exceptions: tuple[Undtagelse, ...] = ()
    """Those that can be read, also of a profile with errors."""
    findings: tuple[Finding, ...] = ()


class _Known(NamedTuple):
    profil: Profil | None
    findings: tuple[Finding, ...]
    document: YamlDocument


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
    known = _read(read_text(path), str(path), language())
    return known.profil, known.findings


def profile_for_word(beside: Path, codes: Callable[[], Iterable[str]]) -> WordProfile:
    """What the profile in the folder of the Word file `beside` says to its check; nothing where there is none.

    An exception from a rule that is not among the `codes` is one of the findings.
    """
    path = find_profile(None, beside)
    if not is_file(path):
        return WordProfile()
    try:
        known = _read(read_text(path), str(path), language())
    except InputError as error:
        return WordProfile(findings=error.findings)
    exceptions = tuple(_exceptions(known.document.data))
    unknown = _unknown_rules(exceptions, frozenset(codes()), known.document.positions) if exceptions else ()
    return WordProfile(known.profil, tuple(one for _number, one in exceptions), (*known.findings, *unknown))


@lru_cache(maxsize=8)  # many inputs have the same
def _read(text: str, name: str, _language: str) -> _Known:
    document = parse_yaml(text, name)
    read = read_model(Profil, document)
    problems = check_profile(read.value) if read.value else ()
    found = (finding_of(problem, document.positions) for problem in problems if not read.covers(problem.path))
    findings = (*document.findings, *read.findings, *found)
    usable = not any(finding.severity is Severity.ERROR for finding in findings)
    return _Known(read.value if usable else None, findings, document)


def _exceptions(data: Any) -> Iterator[tuple[int, Undtagelse]]:
    """Those that can be read, whatever else is wrong in the profile, with their numbers."""
    rows = data.get("undtagelser") if isinstance(data, dict) else None
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        try:
            yield number, Undtagelse.read(row)
        except ValidationError:
            continue  # reading the whole profile says what is wrong


def _unknown_rules(exceptions: Iterable[tuple[int, Undtagelse]], codes: frozenset[str], positions: Positions) -> Iterator[Finding]:
    for number, one in exceptions:
        if one.kode.upper() not in codes:
            meant = nearest(one.kode, sorted(codes))
            message = _("Reglen »{code}«, som profilen undtager, findes ikke.", code=one.kode)
            hint = _("Mente du »{name}«?", name=meant) if meant else _("Ret koden, eller slet undtagelsen.")
            yield Finding(UNKNOWN_RULE, Severity.WARNING, message, hint, positions.place(("undtagelser", number, "kode")))


def _not_found(name: str, path: Path, positions: Positions) -> Finding:
    message = _("Profilen »{name}« findes ikke.", name=name)
    hint = _("Læg filen i mappen {folder}, eller ret navnet.", folder=path.parent.resolve())
    return Finding(NO_PROFILE, Severity.ERROR, message, hint, positions.place(("profil",)))
