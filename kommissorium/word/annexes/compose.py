"""Puts annexes behind a document, each with its own pages, looks, lists, notes and pictures."""

import re
from collections.abc import Iterator, Sequence

from kommissorium.word.annexes.annex import Annex, Source
from kommissorium.word.annexes.ids import bookmarks_of, renew_ids, renew_relations
from kommissorium.word.annexes.notes import KINDS, move_notes
from kommissorium.word.annexes.numbering import AnnexLists
from kommissorium.word.annexes.parts import Host, full_kind, moved_links, type_of
from kommissorium.word.annexes.sections import BLANK, end_section, stand_alone, take_section
from kommissorium.word.annexes.styles import AnnexStyles
from kommissorium.word.content.runs import paragraph, run
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.names import BODY, COMPATIBILITY, PARAGRAPH, RELATIONSHIP, SECTION_PROPERTIES, WORD, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import Relationship, relationships, relationships_part
from kommissorium.word.ooxml.stories import find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, local_name, new_root_like, parse, serialise
from kommissorium.word.template.comments import without_comments
from kommissorium.word.template.document import Document

_MERGED = frozenset(("styles", "numbering", "footnotes", "endnotes"))
_LEFT_OUT = frozenset(
    ("settings", "webSettings", "fontTable", "theme", "stylesWithEffects", "customXml", "glossaryDocument", "people", "printerSettings")
)
_IGNORABLE = f"{{{COMPATIBILITY}}}Ignorable"
_TEXT_ROOTS = frozenset(("hdr", "ftr"))
_BLANK_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"


def with_annexes(package: Package, annexes: Sequence[Annex]) -> Document:
    """The document with the annexes behind it, in their order; the document itself where there are none.

    Raises PackageError when an annex cannot be used as a Word document.
    """
    if not annexes:
        return Document(package, {})
    host = Host(package, find_stories(package).main)
    for number, annex in enumerate(annexes, 1):
        usable = without_comments(as_document(annex.package, allow_macros=False))
        _Appending(host, Source(usable, number), annex.heading).run()
    _add_blanks(host)
    return Document(package, host.members())


class _Appending:
    """One annex being appended."""

    def __init__(self, host: Host, source: Source, heading: str) -> None:
        self.host, self.source, self.heading = host, source, heading
        self.styles = AnnexStyles(source)
        self.lists = AnnexLists(source, host.root(host.part("numbering")) if source.part("numbering") else None)
        self.texts = {part: source.package.tree(part) for part in self._moved() if part.endswith(".xml")}
        self.bookmarks = bookmarks_of([source.main, *self.texts.values()])

    def run(self) -> None:
        for kind in KINDS:
            if next(self.source.main.iter(w(f"{kind}Reference")), None) is not None:
                name = self.host.part(f"{kind}s")
                move_notes(kind, self.source, self.host.root(name), lambda note, kind=kind: self._adapt(note, kind))  # type: ignore[misc]
                self._relate_notes(f"{kind}s", name, kind)
        self._adapt(self.source.main)
        self._move_parts()
        self._append()
        self.lists.put_in(self.styles)
        styles = self.host.root(self.host.part("styles"))
        for style in self.styles.own():
            self.lists.use(style)
        self.styles.put_into(styles)

    def _adapt(self, root: Element, owner: str = "") -> None:
        renew_ids(root, self.source, self.bookmarks)
        renew_relations(root, self.source, owner)
        self.styles.use(root)
        self.lists.use(root)

    def _append(self) -> None:
        main, found = self.host.root(self.host.main), self.source.main
        main = _with_prefixes(main, found)
        self.host.put_root(self.host.main, main)
        body, inner = main.find(BODY), found.find(BODY)
        assert body is not None
        assert inner is not None
        own = take_section(body, body)
        section = take_section(inner, own)
        first = next(inner.iter(SECTION_PROPERTIES), section)
        numbered = any(re.search(rb"\bPAGE\b", serialise(root)) for root in self.texts.values() if local_name(root) in _TEXT_ROOTS)
        stand_alone(first, even=self._even(), numbered=numbered)
        end_section(body, own)
        body.append(_heading(self.heading, Styles(self.host.root(self.host.part("styles")))))
        body.extend(list(inner))
        if len(body) and body[-1].tag != PARAGRAPH:
            body.append(body.makeelement(PARAGRAPH))
        body.append(section)

    def _even(self) -> bool:
        parts = (link.target for link in relationships(self.host.package, self.host.main) if link.kind == "settings")
        return any(self.host.package.tree(part).find(w("evenAndOddHeaders")) is not None for part in parts)

    def _moved(self) -> Iterator[str]:
        """The members of the annex that move along: all that its main part leads to, but for what is merged or belongs to it alone."""
        seen: dict[str, None] = {}
        waiting = [link for link in self.source.links if link.kind not in _MERGED | _LEFT_OUT]
        for kind in KINDS:
            if (part := self.source.part(f"{kind}s")) is not None:
                waiting += relationships(self.source.package, part)
        while waiting:
            link = waiting.pop()
            if not link.external and link.target in self.source.package.members and link.target not in seen:
                seen[link.target] = None
                waiting += relationships(self.source.package, link.target)
        return iter(sorted(seen))

    def _move_parts(self) -> None:
        package = self.source.package
        for link in self.source.links:
            if link.kind not in _MERGED | _LEFT_OUT:
                self._relate(link, self.source.found.main, self.host.main)
        for name in self._moved():
            if name in self.texts and local_name(self.texts[name]) in _TEXT_ROOTS:
                # Its relationships keep their ids, since they move with it.
                renew_ids(self.texts[name], self.source, self.bookmarks)
                self.styles.use(self.texts[name])
                self.lists.use(self.texts[name])
                data = serialise(self.texts[name])
            else:
                data = package.read(name)
            self.host.add(self.source.member(name), data, type_of(package, name))
            if (links := relationships_part(name)) in package.members:
                self.host.add(self.source.member(links), moved_links(self.source, links), "")

    def _relate_notes(self, kind: str, owner: str, prefix: str) -> None:
        part = self.source.part(kind)
        for link in relationships(self.source.package, part) if part else ():
            self._relate(link, part or "", owner, prefix)

    def _relate(self, link: Relationship, old: str, owner: str, prefix: str = "") -> None:
        target = link.target if link.external else self.source.member(link.target)
        kind = full_kind(self.source.package, old, link)
        self.host.relate(owner, self.source.relation(link.id, prefix), kind=kind, target=target, external=link.external)


def _heading(words: str, styles: Styles) -> Element:
    """The line above an annex: a heading without a number of its own."""
    style = styles.id_of("heading 1")
    numbered = style is not None and styles.numbering_of(style) is not None
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>' if numbered else ""
    look = f'<w:pPr><w:pStyle w:val="{style}"/>{off}</w:pPr>' if style else '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    text = paragraph(run(words), look)
    return parse(f'<w:body xmlns:w="{WORD}">{text}</w:body>'.encode())[0]


def _with_prefixes(main: Element, other: Element) -> Element:
    """`main` with the namespace prefixes of `other` too, and those that old programs may ignore (ECMA-376 part 3, 7.2)."""
    known = main.nsmap
    added = {prefix: uri for prefix, uri in other.nsmap.items() if prefix and prefix not in known}
    ignored = [*main.get(_IGNORABLE, "").split()]
    ignored += [prefix for prefix in other.get(_IGNORABLE, "").split() if (known | added).get(prefix) == other.nsmap.get(prefix)]
    prefixes: dict[str | None, str] = {"mc": COMPATIBILITY}
    prefixes.update(added)
    prefixes.update(known)
    bound = new_root_like(main, prefixes)
    if ignored:
        bound.set(_IGNORABLE, " ".join(dict.fromkeys(ignored)))
    bound.extend(list(main))
    return bound


def _add_blanks(host: Host) -> None:
    """An empty header and footer, for annexes that have none."""
    for kind, root in (("header", "hdr"), ("footer", "ftr")):
        name = f"bilag/{kind}.xml"
        xml = f'<w:{root} xmlns:w="{WORD}" xmlns:r="{RELATIONSHIP}"><w:p/></w:{root}>'
        host.add(name, serialise(parse(xml.encode())), _BLANK_TYPE.format(kind=kind))
        host.relate(host.main, BLANK + kind, kind=kind, target=name)
