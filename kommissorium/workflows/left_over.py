"""What was left over in a document that has just been built."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.profile import Profil, Undtagelse
from kommissorium.word.checks.leftover_rules import leftovers_to_ask
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.settings import Name, Settings
from kommissorium.word.ooxml.package import Package


def left_over(document: bytes | Package, name: str, profil: Profil | None) -> Iterator[Finding]:
    """Warnings about what was left over in a document that has just been built, called `name`; mere remarks are left to `tjek`."""
    for finding in check_document(document, leftovers_to_ask, settings_for(profil, name), name=name):
        if finding.severity is not Severity.INFO:
            yield replace(finding, severity=Severity.WARNING)


def settings_for(
    profil: Profil | None, name: str, skip: frozenset[str] = frozenset(), exceptions: Sequence[Undtagelse] | None = None
) -> Settings:
    """What the profile says to rules about the file `name`; the rules in `skip` are not asked either.

    `exceptions` are those of a profile that cannot be used as a whole.
    """
    if exceptions is None:
        exceptions = profil.undtagelser if profil is not None else ()
    excepted = {one.kode.upper() for one in exceptions if one.fil is None or one.fil.casefold() == name.casefold()}
    return Settings(skip=skip | excepted, names=tuple(_names(profil)) if profil is not None else ())


def _names(profil: Profil) -> Iterator[Name]:
    forms: Sequence[tuple[str, list[str]]] = [
        (str(profil.kommune.navn), [*map(str, profil.kommune.andre_former)]),
        *((str(body.navn), [*map(str, body.andre_former)]) for body in profil.organer),
    ]
    yield from (Name(right, tuple(others)) for right, others in forms if others)
