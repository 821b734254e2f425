"""What happens to a rendered document before it is written."""

from kommissorium.word.ooxml.package import Package
from kommissorium.word.template.document import Document
from kommissorium.workflows.documents import Job
from kommissorium.workflows.edition import Edition
from kommissorium.workflows.made import Made


def finish(document: Document, job: Job, edition: Edition) -> Made:
    """The document with its annexes, as it will be written. Raises OutputError when it or an annex cannot be published."""
    if edition is Edition.PUBLIC:
        # Only for those who publish: it takes the rules for finished documents.
        from kommissorium.workflows.publishing import publish, refuse_unfit  # noqa: PLC0415

        for one in job.attached:  # each by itself, so that what is told has a place in a file that is there to be mended
            refuse_unfit(one.annex.package.data, str(one.file))
        return publish(_with_annexes(document, job).to_bytes(), job.output)
    stamped = _with_annexes(document, job).stamped()
    return Made(job.output, stamped.to_bytes(), stamped.package)


def _with_annexes(document: Document, job: Job) -> Document:
    if job.attached:
        # Few documents have annexes.
        from kommissorium.word.annexes.compose import with_annexes  # noqa: PLC0415

        return with_annexes(Package(document.to_bytes(), job.output.name), [one.annex for one in job.attached])
    return document
