"""What happens to a rendered document before it is written."""

from pathlib import Path

from kommissorium.word.template.document import Document
from kommissorium.workflows.edition import Edition
from kommissorium.workflows.made import Made


def finish(document: Document, output: Path, edition: Edition) -> Made:
    """The document as it will lie at `output`. Raises OutputError when it cannot be published."""
    if edition is not Edition.PUBLIC:
        return Made(output, document.stamped().to_bytes())
    # Only for those who publish: it takes the rules for finished documents.
    from kommissorium.workflows.publishing import publish  # noqa: PLC0415

    return publish(document.to_bytes(), output)
