"""The one place that touches what python-docx keeps to itself."""

from typing import Any


def set_content(part: Any, content: bytes) -> None:
    """Gives a part of python-docx that holds plain bytes other ones: `blob` can only be read, and `_blob` is what it reads (1.1, 1.2)."""
    part._blob = content  # noqa: SLF001  # see above
