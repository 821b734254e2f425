"""Templates checked, and the findings of one written into a copy where the lawyer asks for that."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.review.comments import with_comments
from kommissorium.word.review.fixes import mend
from kommissorium.workflows.guard import guard_output
from kommissorium.workflows.pages import with_pages
from kommissorium.workflows.template_check import Checked, check_collection, check_template
from kommissorium.workflows.templates import find_template
from kommissorium.workflows.writing import write_file


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user asks for beside the findings."""

    skip: frozenset[str] = frozenset()
    """The codes of rules that are not asked."""
    pages: bool = False
    """Whether places tell their page, which takes LibreOffice some seconds."""
    comments: Path | None = None
    """Where a copy goes in which each finding is a Word comment."""
    mended: Path | None = None
    """Where a copy goes in which what is safe to mend is a tracked change."""


@dataclass(frozen=True, slots=True)
class Review:
    """What came of it."""

    findings: tuple[Finding, ...]
    """What is wrong in each template, and then what is wrong with all of them together."""
    written: tuple[Path, ...] = ()
    places: int = 0
    """How many places the mended copy mends."""


def review_templates(templates: Sequence[Path], wish: Wish, title_of: Callable[[Finding], str]) -> Review:
    """The findings; the copies that are wished for, of one template, are written as well. `title_of` gives the first line of a comment.

    There is no copy of a file that cannot be opened, which is one of the findings then. Raises OutputError when a copy cannot be
    written, or would overwrite somebody's work.
    """
    files = tuple(find_template(template) for template in templates)
    for path in filter(None, (wish.comments, wish.mended)):
        guard_output(path, sources=files, overwrite=False)
    checked = [check_template(file, wish.skip) for file in files]
    together = check_collection(checked)
    if not (wish.pages or wish.comments or wish.mended):
        return Review((*(finding for one in checked for finding in one.findings), *together))
    reviews = [_with_copies(file, one, wish, title_of) for file, one in zip(files, checked, strict=True)]
    findings = (finding for review in reviews for finding in review.findings)
    return Review((*findings, *together), reviews[0].written, reviews[0].places)


def _with_copies(file: Path, checked: Checked, wish: Wish, title_of: Callable[[Finding], str]) -> Review:
    findings, places = checked.findings, 0
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
            places = mended.places
    except PackageError:
        return Review(findings)  # which say that the file cannot be opened, and why
    return Review(findings, tuple(filter(None, (wish.comments, wish.mended))), places)
