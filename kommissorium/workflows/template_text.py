"""The words of a template."""

from pathlib import Path

from kommissorium.word.ooxml.package import open_package
from kommissorium.word.text.reading import document_lines
from kommissorium.workflows.templates import find_template


def template_text(template: Path) -> str:
    """What stands in the Word file, a line for each paragraph and each row of a table; raises PackageError when it cannot be read."""
    return "\n".join(document_lines(open_package(find_template(template)))).strip("\n")
