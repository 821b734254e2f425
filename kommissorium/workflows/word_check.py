"""What is wrong in a Word file: a template before any data exist, or a finished document."""

from pathlib import Path

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding
from kommissorium.source.positions import Positions
from kommissorium.source.profile_reader import load_profile
from kommissorium.word.checks.catalogue import DOCUMENT, RULES, SAFETY
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.template_catalogue import TEMPLATE_RULES
from kommissorium.word.checks.template_runner import check_template as run_rules
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.review.comments import without_own_comments
from kommissorium.workflows.left_over import settings_for
from kommissorium.workflows.template_fields import template_data


def check_template(template: Path, skip: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that is wrong in the template, whatever file it is; the rules in `skip`, and those that the profile excepts, are not asked."""
    profil, findings = load_profile(None, template, Positions(str(template)))
    package = _opened(template)
    if not isinstance(package, Package):
        return package
    rules = (*TEMPLATE_RULES, *DOCUMENT, *SAFETY)
    settings = settings_for(profil, template.name, skip)
    found = run_rules(package.data, template_data(profil), rules, settings=settings, name=str(template))
    return (*findings, *found)


def check_finished(document: Path, skip: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that is wrong in a finished document, what was left over in it included."""
    profil, findings = load_profile(None, document, Positions(str(document)))
    package = _opened(document)
    if not isinstance(package, Package):
        return package
    return (*findings, *check_document(package.data, RULES, settings_for(profil, document.name, skip), name=document.name))


def _opened(file: Path) -> Package | tuple[Finding, ...]:
    """The package without the comments that the program wrote into it, or the findings that say why there is none."""
    try:
        return without_own_comments(open_package(file))
    except PackageError as error:
        return error.findings
