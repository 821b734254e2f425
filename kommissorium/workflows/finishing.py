"""What happens to a rendered document before it is written."""

from kommissorium.word.ooxml.package import Package
from kommissorium.word.template.document import Document
from kommissorium.workflows.documents import Job
from kommissorium.workflows.edition import Edition
from kommissorium.workflows.made import Made


def finish(document: Document, job: Job, edition: Edition) -> Made:
    """The document with its annexes, as it will be written. Raises OutputError when it cannot be published."""
    if job.attached:
        # Few documents have annexes.
        from kommissorium.word.annexes.compose import with_annexes  # noqa: PLC0415

        document = with_annexes(Package(document.to_bytes(), job.output.name), [one.annex for one in job.attached])
    if edition is not Edition.PUBLIC:
        stamped = document.stamped()
        return Made(job.output, stamped.to_bytes(), stamped.package)
    # Only for those who publish: it takes the rules for finished documents.
    from kommissorium.workflows.publishing import publish  # noqa: PLC0415

    return publish(document.to_bytes(), job.output)
