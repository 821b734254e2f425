"""Findings as Word comments at the words that they are about (ECMA-376 part 1, 17.13.4)."""

from collections.abc import Iterable, Sequence

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.author import INITIALS, NAME
from kommissorium.word.ooxml.content_types import COMMENTS_TYPE, with_types
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.names import PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TEXT, WORD, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Target, relationships, with_relationships
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, SubElement, parse, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated
from kommissorium.word.review.author import date_of, has_own_comments
from kommissorium.word.review.finder import Finder, Spot
from kommissorium.word.review.old_comments import take_out
from kommissorium.word.review.ranges import put_around
from kommissorium.word.review.tracking import tell_apart
from kommissorium.word.template.document import Document

_PART = "word/comments.xml"
_EMPTY = f'<w:comments xmlns:w="{WORD}"/>'.encode()
_COMPANIONS = ("commentsExtended", "commentsIds", "commentsExtensible")
_START, _END = w("commentRangeStart"), w("commentRangeEnd")


def with_comments(package: Package, findings: Sequence[Finding], words: Sequence[str]) -> Document:
    """A copy of `package` in which each finding is a comment by the program, with its `words` (one text each) as the first line.

    Comments that the program wrote before are replaced, those of people stay. What Word can have no comment at (headers, footers,
    properties) is told at the body's first paragraph. Raises PackageError for a part that cannot be read.
    """
    return _Commenter(as_document(package, allow_macros=True)).write(zip(findings, words, strict=True))


def without_own_comments(package: Package) -> Package:
    """The package without the comments that the program wrote; the same one where it has none."""
    return Package(_Commenter(package).write(()).to_bytes(), package.name) if has_own_comments(package) else package


class _Commenter:
    def __init__(self, package: Package) -> None:
        self._package, self._finder = package, Finder(package)
        self._main = self._finder.found.main
        links = [link for link in relationships(package, self._main) if not link.external and link.target in package.members]
        self._parts = {link.kind: link.target for link in links if link.kind in ("comments", *_COMPANIONS)}
        self._roots = {kind: package.tree(part) for kind, part in self._parts.items()}
        self._comments = self._roots.setdefault("comments", parse(_EMPTY))
        styles = Styles(package.tree(self._finder.found.styles) if self._finder.found.styles else None)
        self._text_style = styles.id_of("annotation text")
        self._mark_style = styles.id_of("annotation reference", "character")
        self._date = date_of(package, self._finder.found.core)
        self._next = 0

    def write(self, told: Iterable[tuple[Finding, str]]) -> Document:
        take_out(self._finder.roots[self._main], self._comments, self._roots)
        self._next = max((int(number) for comment in self._comments if (number := comment.get(w("id"), "")).isdigit()), default=-1) + 1
        # Found before any is written, since a comment cuts runs in two.
        spots = [(self._spot(finding), finding, words) for finding, words in told]
        for spot, finding, words in spots:
            self._anchor(spot, self._add(words, finding, told_place=spot is None))
        tell_apart([self._finder.roots[self._main]])
        return Document(self._package, {member.name: member for member in self._members()})

    def _spot(self, finding: Finding) -> Spot | None:
        spot = self._finder.find(finding.place) if isinstance(finding.place, WordPlace) else None
        return self._finder.in_body(spot) if spot is not None else None

    def _add(self, words: str, finding: Finding, *, told_place: bool) -> str:
        """Writes the comment's text; its new id."""
        number, self._next = str(self._next), self._next + 1
        attributes = {w("id"): number, w("author"): NAME, w("date"): self._date, w("initials"): INITIALS}
        comment = SubElement(self._comments, w("comment"), attributes)
        place = _("Sted: {place}", place=finding.place) if told_place and finding.place else ""
        for line in filter(None, (words, finding.hint, place)):
            self._line(comment, line, first=len(comment) == 0)
        return number

    def _line(self, comment: Element, text: str, *, first: bool) -> None:
        paragraph = SubElement(comment, w("p"))
        if self._text_style:
            SubElement(SubElement(paragraph, PARAGRAPH_PROPERTIES), w("pStyle"), {w("val"): self._text_style})
        if first:
            SubElement(self._run(paragraph), w("annotationRef"))
        SubElement(SubElement(paragraph, RUN), TEXT).text = text

    def _run(self, parent: Element) -> Element:
        run = SubElement(parent, RUN)
        if self._mark_style:
            SubElement(SubElement(run, RUN_PROPERTIES), w("rStyle"), {w("val"): self._mark_style})
        return run

    def _anchor(self, spot: Spot | None, number: str) -> None:
        paragraph = spot.paragraph if spot is not None else self._finder.first_paragraph()
        if paragraph is None:
            return
        start, end = paragraph.makeelement(_START, {w("id"): number}), paragraph.makeelement(_END, {w("id"): number})
        put_around(paragraph, spot.span if spot is not None else (0, 0), start, end)
        holder = end.getparent()
        assert holder is not None  # it was put there just now
        run = self._run(holder)
        SubElement(run, w("commentReference"), {w("id"): number})
        end.addnext(run)

    def _members(self) -> Iterable[Member]:
        yield deflated(self._main, [serialise(self._finder.roots[self._main])])
        for kind, root in self._roots.items():
            part = self._parts.get(kind, _PART)
            yield deflated(part, [serialise(root)])
        if "comments" not in self._parts:
            taken = {link.id for link in relationships(self._package, self._main)}
            free = next(name for name in (f"rId{number}" for number in range(1, len(taken) + 2)) if name not in taken)
            yield with_relationships(self._package, self._main, {free: Target("comments", _PART)})
            yield with_types(self._package, extensions={}, parts={_PART: COMMENTS_TYPE})
