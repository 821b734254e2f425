"""What can be taken out of a document."""

from collections import Counter
from enum import Enum
from typing import TypeAlias


class Kind(Enum):
    """A kind of thing that a reader has no use for."""

    NAMES = "names"
    """Of authors, companies and editors."""
    EDITING = "editing"
    """How long, how often and when the document was worked on."""
    PATHS = "paths"
    """Of files and folders on disks and drives."""
    REVISIONS = "revisions"
    """Numbers that tell which words were written in one go, and which documents have the same origin."""
    COMMENTS = "comments"
    HIDDEN = "hidden"
    """Paragraphs with hidden text, and hidden rows."""
    CUSTOM = "custom"
    """Data of other systems: custom XML, properties and variables."""
    PICTURES = "pictures"
    """Pictures that told where, when and with what they were made."""
    WORKBOOKS = "workbooks"
    """Behind charts."""
    PARTS = "parts"
    """Previews, building blocks, printers' settings and what nothing in the document uses."""


Removed: TypeAlias = Counter[Kind]
