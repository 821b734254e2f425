"""When the program wrote into somebody's document, and what it wrote there before."""

import re

from kommissorium.word.ooxml.author import NAME
from kommissorium.word.ooxml.names import DUBLIN_CORE_TERMS, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships
from kommissorium.word.ooxml.stories import find_stories
from kommissorium.word.ooxml.xml import Element

_FIXED = "2020-01-01T00:00:00Z"
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def date_of(package: Package, core: str | None) -> str:
    """The day of the file's last change by its own properties, else a fixed one: the same file gives the same bytes."""
    root = package.tree(core) if core is not None else None
    found = root.find(f"{{{DUBLIN_CORE_TERMS}}}modified") if root is not None else None
    text = (found.text or "").strip() if found is not None else ""
    return text if _DATE.fullmatch(text) else _FIXED


def is_ours(element: Element) -> bool:
    """Whether a comment or a tracked change was written by the program."""
    return element.get(w("author")) == NAME


def has_own_comments(package: Package) -> bool:
    """Whether the program wrote comments into the document. Raises PackageError when there is no main part."""
    links = relationships(package, find_stories(package).main)
    parts = [link.target for link in links if link.kind == "comments" and not link.external]
    return any(part in package.members and f'"{NAME}"'.encode() in package.read(part) for part in parts)
