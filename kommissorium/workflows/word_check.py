"""What is wrong in a finished Word document."""

from pathlib import Path

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding
from kommissorium.source.profile_reader import profile_for_word
from kommissorium.word.checks.catalogue import RULES
from kommissorium.word.checks.runner import check_document
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.review.comments import without_own_comments
from kommissorium.workflows.known_rules import known_rules
from kommissorium.workflows.left_over import settings_for


def check_finished(document: Path, skip: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that is wrong in a finished document, what was left over in it included."""
    profile = profile_for_word(document, known_rules)
    try:
        package = without_own_comments(open_package(document))
    except PackageError as error:
        return error.findings
    settings = settings_for(profile.profil, document.name, skip, profile.exceptions)
    return (*profile.findings, *check_document(package.data, RULES, settings, name=document.name))
