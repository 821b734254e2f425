"""What can be mended without asking, as tracked changes that a person accepts or rejects one by one."""

from collections.abc import Sequence
from dataclasses import dataclass

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.names import PARAGRAPH, ROW, RUN, RUN_PROPERTIES, TABLE, TEXT, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import Element, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated
from kommissorium.word.review.author import date_of
from kommissorium.word.review.finder import Finder, Spot
from kommissorium.word.review.ranges import cut_at, seen
from kommissorium.word.review.tag_fixes import mend_tags
from kommissorium.word.review.tracking import Tracker, tell_apart
from kommissorium.word.template.document import Document
from kommissorium.word.text.characters import WHITE
from kommissorium.word.text.distance import Distances, has_deleted_mark, is_merged
from kommissorium.word.text.splice import detach

_EMPTY, _LANGUAGE, _STRAY, _HEADER = "D105", "D106", "D107", "D108"
"""The codes of the findings that can be mended: empty paragraphs, the document's language, that of a text, header rows."""
_DANISH = "da-DK"
_WHITE = frozenset((RUN_PROPERTIES, TEXT, w("lastRenderedPageBreak"), *WHITE))


@dataclass(frozen=True, slots=True)
class Mended:
    """A document with tracked changes."""

    document: Document
    places: int
    """How many places were mended as tracked changes."""
    language: bool = False
    """Whether the language of the styles was changed as well, which Word cannot track."""


def mend(package: Package, findings: Sequence[Finding]) -> Mended:
    """A copy of `package` in which what is safe to mend of the `findings`, and of the tags, is mended.

    Accepting every change gives a template that does the same or more; rejecting every change gives the original text. The language
    of the styles is the one thing that Word cannot track; `Mended.language` tells it. Raises PackageError for a part that cannot be read.
    """
    return _Mender(as_document(package, allow_macros=True)).mend(findings)


class _Mender:
    def __init__(self, package: Package) -> None:
        self._package, self._finder = package, Finder(package)
        self._tracker = Tracker(self._finder.roots.values(), date_of(package, self._finder.found.core))
        self._distances = Distances(package.tree(self._finder.found.styles) if self._finder.found.styles else None)
        self._styles: Member | None = None

    def mend(self, findings: Sequence[Finding]) -> Mended:
        # Found before anything is changed, since changes cut runs in two.
        spots = [(finding.code, spot) for finding in findings if (spot := self._spot(finding)) is not None]
        for code, spot in spots:
            if code == _HEADER:
                self._header(spot)
            elif code == _EMPTY:
                self._empty(spot.paragraph)
            elif code == _STRAY:
                self._stray(spot)
        if any(finding.code == _LANGUAGE for finding in findings):
            self._language()
        for root in self._finder.roots.values():
            for paragraph in root.iter(PARAGRAPH):
                mend_tags(paragraph, self._tracker)
        tell_apart(self._finder.roots.values())
        changed = {part: deflated(part, [serialise(root)]) for part, root in self._finder.roots.items()}
        styles = {self._styles.name: self._styles} if self._styles is not None else {}
        return Mended(Document(self._package, changed | styles), self._tracker.count, language=self._styles is not None)

    def _spot(self, finding: Finding) -> Spot | None:
        return self._finder.find(finding.place) if isinstance(finding.place, WordPlace) else None

    def _header(self, spot: Spot) -> None:
        table = next(spot.paragraph.iterancestors(TABLE), None)
        row = next(table.iter(ROW), None) if table is not None else None
        if row is not None:
            self._tracker.set_header(row)
            self._tracker.count += 1

    def _empty(self, paragraph: Element | None) -> None:
        """Deletes the mark of the paragraph and of the empty ones behind it; the last before a table or the end stays."""
        while paragraph is not None and (self._distances.holds(paragraph) or is_merged(paragraph)):
            following = paragraph.getnext()
            if following is None or following.tag != PARAGRAPH:
                return
            if not has_deleted_mark(paragraph) and (runs := _white_runs(paragraph)) is not None:
                for run in runs:
                    self._tracker.delete(run)
                self._tracker.delete_mark(paragraph)
                self._tracker.count += 1
            paragraph = following

    def _stray(self, spot: Spot) -> None:
        """Marks the characters as Danish."""
        start, end = spot.span
        last = cut_at(spot.paragraph, end, behind=True) if start < end else None
        first = cut_at(spot.paragraph, start, behind=False) if last is not None else None
        if first is not None and last is not None and first.getparent() is last.getparent():
            for node in first.itersiblings():
                if node is last:
                    break
                if node.tag == RUN:
                    self._tracker.set_language(node, _DANISH)
            self._tracker.count += 1
        for mark in (first, last):
            if mark is not None:
                detach(mark)

    def _language(self) -> None:
        """Makes Danish the language of the styles, and of the runs that name the one that was there."""
        part = self._finder.found.styles
        root = self._package.tree(part) if part else None
        defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RUN_PROPERTIES}/{w('lang')}") if root is not None else None
        if root is None or part is None or defaults is None:
            return
        wrong = defaults.get(w("val"))
        for mark in root.iter(w("lang")):
            if mark.get(w("val")) == wrong:
                mark.set(w("val"), _DANISH)
        self._styles = deflated(part, [serialise(root)])
        runs = [run for other in self._finder.roots.values() for run in other.iter(RUN)]
        named = [run for run in runs for own in run.iterfind(f"{RUN_PROPERTIES}/{w('lang')}") if own.get(w("val")) == wrong]
        for run in named:
            self._tracker.set_language(run, _DANISH)
        self._tracker.count += bool(named)


def _white_runs(paragraph: Element) -> list[Element] | None:
    """The runs of an empty paragraph that hold its white space; None where they cannot go with its mark."""
    runs = [*dict.fromkeys(run for node in seen(paragraph).nodes if (run := node.getparent()) is not None)]
    mendable = all(run.getparent() is paragraph and run.tag == RUN and all(child.tag in _WHITE for child in run) for run in runs)
    return runs if mendable else None
