"""What is wrong in templates before any data exist, in each by itself and in all of them together."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding
from kommissorium.source.decoding import is_file
from kommissorium.source.profile_file import find_profile
from kommissorium.word.checks.file_rules import DOCUMENT, SAFETY
from kommissorium.word.checks.settings import Settings
from kommissorium.word.checks.template_catalogue import TEMPLATE_RULES
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.checks.template_runner import check_opened, check_together, try_open
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.review.author import has_own_comments
from kommissorium.workflows.left_over import settings_for
from kommissorium.workflows.template_fields import template_data

if TYPE_CHECKING:
    from kommissorium.source.profile_reader import WordProfile


@dataclass(frozen=True, slots=True)
class Checked:
    """One template."""

    findings: tuple[Finding, ...]
    context: TemplateContext | None = None
    """The template as it was read; None for a file that cannot be."""


def check_template(template: Path, skip: frozenset[str] = frozenset()) -> Checked:
    """All that is wrong in the template, whatever file it is; the rules in `skip`, and those that the profile excepts, are not asked."""
    profile = _profile_beside(template)
    try:
        package = _without_own_comments(open_package(template))
    except PackageError as error:
        return Checked(error.findings)
    settings = settings_for(profile.profil, template.name, skip, profile.exceptions) if profile else Settings(skip=skip)
    findings = profile.findings if profile else ()
    opened = try_open(package.data, template_data(profile.profil if profile else None), settings, name=str(template))
    if not isinstance(opened, TemplateContext):
        return Checked((*findings, *opened))
    return Checked((*findings, *check_opened(opened, (*TEMPLATE_RULES, *DOCUMENT, *SAFETY))), opened)


def check_collection(checked: Sequence[Checked]) -> tuple[Finding, ...]:
    """What is wrong with several templates together; nothing about one alone."""
    contexts = [one.context for one in checked if one.context is not None]
    return check_together(contexts) if len(contexts) > 1 else ()


def _profile_beside(template: Path) -> "WordProfile | None":
    if not is_file(find_profile(None, template)):
        return None
    # Most templates have no profile beside them, and a check should be done at once.
    from kommissorium.source.profile_reader import profile_for_word  # noqa: PLC0415
    from kommissorium.workflows.known_rules import known_rules  # noqa: PLC0415

    return profile_for_word(template, known_rules)


def _without_own_comments(package: Package) -> Package:
    if not has_own_comments(package):
        return package
    # Only a template that was checked before has any, and a check should be done at once.
    from kommissorium.word.review.comments import without_own_comments  # noqa: PLC0415

    return without_own_comments(package)
