"""Copies of a template with its findings written into them, and the pages that findings stand on."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kommissorium.diagnostics.errors import OutputError, PackageError
from kommissorium.diagnostics.finding import Finding
from kommissorium.texts import _
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.review.comments import with_comments
from kommissorium.word.review.fixes import mend
from kommissorium.workflows.guard import guard_output
from kommissorium.workflows.pages import with_pages
from kommissorium.workflows.template_wishes import Review, Wish
from kommissorium.workflows.writing import write_file

_TAKEN = frozenset(("F110", "F111", "F113"))


def guard_copies(copies: tuple[Path, ...], templates: tuple[Path, ...]) -> None:
    """Returns when the copies may be written. Raises OutputError when one would overwrite somebody's work."""
    try:
        for path in copies:
            guard_output(path, sources=templates, overwrite=False)
    except OutputError as error:
        raise OutputError([_about_copy(finding, path) for finding in error.findings]) from error


def _about_copy(finding: Finding, path: Path) -> Finding:
    """The same for a copy: nothing is built, and there is neither -o nor --overskriv, which are what else there is to be done."""
    message = _("»{file}« er selve skabelonen, og den bliver ikke ændret.", file=path) if finding.code == "F113" else finding.message
    return replace(finding, message=message, hint=_("Vælg et andet navn.")) if finding.code in _TAKEN else finding


def with_copies(file: Path, findings: tuple[Finding, ...], wish: Wish, title_of: Callable[[Finding], str]) -> Review:
    """The findings with their pages, and the copies that are wished for; none of a file that cannot be opened."""
    places, language = 0, False
    try:
        package = open_package(file)
        if wish.pages:
            findings = with_pages(package, findings)
        if wish.comments is not None:
            copy = with_comments(package, findings, [*map(title_of, findings)])
            write_file(wish.comments, copy.stamped().to_bytes())
        if wish.mended is not None:
            mended = mend(package, findings)
            write_file(wish.mended, mended.document.stamped().to_bytes())
            places, language = mended.places, mended.language
    except PackageError:
        return Review(findings)  # which say that the file cannot be opened, and why
    return Review(findings, wish.copies, places, language)
