"""What is wrong in a finished Word document."""

from pathlib import Path

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding
from kommissorium.source.positions import Positions
from kommissorium.source.profile_reader import load_profile
from kommissorium.word.checks.catalogue import RULES
from kommissorium.word.checks.runner import check_document
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.review.comments import without_own_comments
from kommissorium.workflows.left_over import settings_for


def check_finished(document: Path, skip: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that is wrong in a finished document, what was left over in it included."""
    profil, findings = load_profile(None, document, Positions(str(document)))
    try:
        package = without_own_comments(open_package(document))
    except PackageError as error:
        return error.findings
    return (*findings, *check_document(package.data, RULES, settings_for(profil, document.name, skip), name=document.name))
