"""What is wrong in a Word file: a template before any data exist, or a finished document."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.profile import Profil
from kommissorium.source.positions import Positions
from kommissorium.source.profile_reader import load_profile
from kommissorium.word.checks.catalogue import DOCUMENT, LEFTOVERS, RULES, SAFETY
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.settings import Name, Settings
from kommissorium.word.checks.template_catalogue import TEMPLATE_RULES
from kommissorium.word.checks.template_runner import check_template as run_rules
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.review.comments import without_own_comments
from kommissorium.workflows.template_fields import template_data


def check_template(template: Path, skip: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that is wrong in the template, whatever file it is; the rules in `skip`, and those that the profile excepts, are not asked."""
    profil, findings = load_profile(None, template, Positions(str(template)))
    package = _opened(template)
    if not isinstance(package, Package):
        return package
    rules = (*TEMPLATE_RULES, *DOCUMENT, *SAFETY)
    settings = _settings(profil, template.name, skip)
    found = run_rules(package.data, template_data(profil), rules, settings=settings, name=str(template))
    return (*findings, *found)


def check_finished(document: Path, skip: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that is wrong in a finished document, what was left over in it included."""
    profil, findings = load_profile(None, document, Positions(str(document)))
    package = _opened(document)
    if not isinstance(package, Package):
        return package
    return (*findings, *check_document(package.data, RULES, _settings(profil, document.name, skip), name=document.name))


def left_over(document: bytes, name: str, profil: Profil | None) -> Iterator[Finding]:
    """Warnings about what was left over in a document that has just been built, called `name`; mere remarks are left to `tjek`."""
    for finding in check_document(document, LEFTOVERS, _settings(profil, name), name=name):
        if finding.severity is not Severity.INFO:
            yield replace(finding, severity=Severity.WARNING)


def _opened(file: Path) -> Package | tuple[Finding, ...]:
    """The package without the comments that the program wrote into it, or the findings that say why there is none."""
    try:
        return without_own_comments(open_package(file))
    except PackageError as error:
        return error.findings


def _settings(profil: Profil | None, name: str, skip: frozenset[str] = frozenset()) -> Settings:
    if profil is None:
        return Settings(skip=skip)
    excepted = {one.kode.upper() for one in profil.undtagelser if one.fil is None or one.fil.casefold() == name.casefold()}
    return Settings(skip=skip | excepted, names=tuple(_names(profil)))


def _names(profil: Profil) -> Iterator[Name]:
    forms: Sequence[tuple[str, list[str]]] = [
        (str(profil.kommune.navn), [*map(str, profil.kommune.andre_former)]),
        *((str(body.navn), [*map(str, body.andre_former)]) for body in profil.organer),
    ]
    yield from (Name(right, tuple(others)) for right, others in forms if others)
