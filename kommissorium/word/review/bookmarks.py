"""Bookmarks at the spots that findings are about, so that a program that lays out pages can tell on which each of them stands."""

from collections.abc import Sequence

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import serialise
from kommissorium.word.ooxml.zip_writer import deflated
from kommissorium.word.review.finder import Finder
from kommissorium.word.review.ranges import put_around
from kommissorium.word.template.document import Document

PREFIX = "kommissorium"
"""What the bookmarks' names begin with; the number of the finding follows, counted from 0."""
_START, _END = w("bookmarkStart"), w("bookmarkEnd")


def with_bookmarks(package: Package, findings: Sequence[Finding]) -> Document:
    """A copy with a bookmark for each finding whose place is found in the body. Raises PackageError for a part that cannot be read."""
    plain = as_document(package, allow_macros=True)
    finder = Finder(plain)
    main = finder.found.main
    taken = max((int(id_) for mark in finder.roots[main].iter(_START) if (id_ := mark.get(w("id"), "")).isdigit()), default=0)
    spots = [finder.find(finding.place) if isinstance(finding.place, WordPlace) else None for finding in findings]
    for number, spot in enumerate(spots):
        spot = finder.in_body(spot) if spot is not None else None
        if spot is not None:
            known = {w("id"): str(taken + 1 + number)}
            start = spot.paragraph.makeelement(_START, known | {w("name"): f"{PREFIX}{number}"})
            put_around(spot.paragraph, spot.span, start, spot.paragraph.makeelement(_END, known))
    return Document(plain, {main: deflated(main, [serialise(finder.roots[main])])})
