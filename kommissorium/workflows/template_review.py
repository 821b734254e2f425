"""Templates checked, and the findings of one written into a copy where the lawyer asks for that."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from kommissorium.diagnostics.finding import Finding
from kommissorium.workflows.template_check import check_collection, check_template
from kommissorium.workflows.template_wishes import Review, Wish
from kommissorium.workflows.templates import find_template


def review_templates(templates: Sequence[Path], wish: Wish, title_of: Callable[[Finding], str]) -> Review:
    """The findings; the copies that are wished for, of one template, are written as well. `title_of` gives the first line of a comment.

    There is no copy of a file that cannot be opened, which is one of the findings then. Raises OutputError when a copy cannot be
    written, or would overwrite somebody's work.
    """
    files = tuple(find_template(template) for template in templates)
    if wish.copies:
        # Most checks write nothing, and should be done at once.
        from kommissorium.workflows.template_copies import guard_copies  # noqa: PLC0415

        guard_copies(wish.copies, files)
    checked = [check_template(file, wish.skip) for file in files]
    together = check_collection(checked)
    if not (wish.pages or wish.copies):
        return Review(_once((*(finding for one in checked for finding in one.findings), *together)))
    # As above.
    from kommissorium.workflows.template_copies import with_copies  # noqa: PLC0415

    reviews = [with_copies(file, one.findings, wish, title_of) for file, one in zip(files, checked, strict=True)]
    findings = (finding for review in reviews for finding in review.findings)
    return replace(reviews[0], findings=_once((*findings, *together)))


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What is wrong with the profile beside several templates is said once."""
    return tuple(dict.fromkeys(findings))
