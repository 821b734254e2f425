"""Finds the tags of a part and puts markers in their place."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.names import CHART, DRAWING, PARAGRAPH, w
from kommissorium.word.ooxml.select import all_words, select
from kommissorium.word.ooxml.xml import Element, local_name
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Tag, read_tag
from kommissorium.word.template.tags import Opener, Span, Stray, as_meant, find_tags
from kommissorium.word.template.tree import NOTE, TagTree, paragraph_of
from kommissorium.word.text.characters import OBJECT, Stream, cut, streams
from kommissorium.word.text.places import PlaceBook, excerpt

_RAW = re.compile(r"[-+]?\s*(raw|endraw)\b")
_ADDRESS_BEGINS = re.compile(r'\s*HYPERLINK\s+"?\s*', re.IGNORECASE)
TEXT_ATTRIBUTES = frozenset(
    (("docPr", "descr"), ("docPr", "title"), ("cNvPr", "descr"), ("shape", "alt"), ("tblCaption", w("val")), ("tblDescription", w("val")))
)
"""Attributes that hold words for readers: alternative texts (element, attribute)."""

_CHART_VALUE, _CHART_TEXTS = f"{{{CHART}}}v", frozenset(f"{{{CHART}}}{local}" for local in ("strCache", "strLit", "tx"))


def is_chart_text(element: Element) -> bool:
    """Whether `element` is a text that a chart shows: the name of a series or a category (ECMA-376 part 1, 21.2.2.201); not a number."""
    return element.tag == _CHART_VALUE and any(outer.tag in _CHART_TEXTS for outer in islice(element.iterancestors(), 2))


class Scanner:
    """Scans one part; findings gather in `findings`."""

    def __init__(self, tree: TagTree, places: PlaceBook) -> None:
        """Gets ready to scan `tree`, whose places `places` tells."""
        self.findings: list[Finding] = []
        self._tree, self._places = tree, places
        self._raw = self._has_notes = False

    def scan_paragraphs(self) -> None:
        """Puts markers for all tags in paragraphs, and placeholders for those in alternative texts."""
        raw_begins: WordPlace | None = None
        self._has_notes = next(self._tree.root.iter(NOTE), None) is not None
        for paragraph in list(self._tree.root.iter(PARAGRAPH, f"{{{DRAWING}}}p")):
            self._places.enter(paragraph)
            if not self._raw and "{" not in all_words(paragraph):
                continue
            was_raw = self._raw
            for stream in streams(paragraph):
                self._scan_stream(paragraph, stream)
            if self._raw and not was_raw:
                raw_begins = self._places.place(paragraph)
        self._scan_attributes()
        if self._tree.root.tag.startswith(f"{{{CHART}}}"):
            self._scan_chart()
        if self._raw:
            message = _("»{% raw %}« slutter ikke: »{% endraw %}« mangler.")
            self.findings.append(Finding("S201", Severity.ERROR, message, _("Sæt »{% endraw %}« efter teksten."), raw_begins))

    def _scan_stream(self, paragraph: Element, stream: Stream) -> None:
        text = stream.text
        if "{" not in text:
            return
        spans, strays = find_tags(text)
        kept = self._outside_raw(spans)
        inside_note = self._has_notes and next(paragraph.iterancestors(NOTE), None) is not None

        def place(start: int, end: int) -> WordPlace:
            found = self._places.place(paragraph, text, start, end)
            return replace(found, part=_("note"), paragraph=0, cell=None) if inside_note else found

        if strays and not self._raw:
            self._report_strays(strays, text, place)
        if OBJECT in text:
            self._report_objects(kept, text, place)
        tags = [read_tag(span, place(span.start, span.end), paragraph) for span in kept]
        self.findings += [finding for tag in tags if tag.capitals for finding in _read_as_meant(tag)]
        for tag, begins in zip(tags, _begin_address(text, kept), strict=True) if stream.field else ():
            tag.spot = Spot.ADDRESS if begins else Spot.FIELD
        cut(stream, [(span.start, span.end) for span in kept], lambda index: self._tree.add(tags[index]))

    def _outside_raw(self, spans: Sequence[Span]) -> list[Span]:
        """The spans that are tags and not text between raw and endraw; raw and endraw themselves are among them."""
        kept = []
        for span in spans:
            match = _RAW.match(as_meant(span.inner)) if span.opener is Opener.BLOCK and "raw" in span.inner else None
            word = match.group(1) if match else ""
            if not self._raw or word == "endraw":
                kept.append(span)
            self._raw = (self._raw or word == "raw") and word != "endraw"
        return kept

    def _report_strays(self, strays: Sequence[Stray], text: str, place: Callable[[int, int], WordPlace]) -> None:
        for stray in strays:
            opener, closer = stray.opener.value, stray.opener.closer
            message = _("»{opener}« begynder et mærke, som ikke slutter.", opener=opener)
            hint = _("Sæt »{closer}« efter mærket, i samme afsnit, eller fjern »{opener}«.", closer=closer, opener=opener)
            severity = Severity.WARNING if stray.opener is Opener.COMMENT else Severity.ERROR
            self.findings.append(Finding("S204", severity, message, hint, place(stray.start, min(stray.start + 30, len(text)))))

    def _report_objects(self, spans: Sequence[Span], text: str, place: Callable[[int, int], WordPlace]) -> None:
        for span in spans:
            if OBJECT in text[span.start : span.end]:
                message = _("Midt i et mærke står et billede, et felt eller et sideskift.")
                hint = _("Skriv mærket om, så det kun består af tegn.")
                self.findings.append(Finding("S205", Severity.ERROR, message, hint, place(span.start, span.end)))

    def _scan_attributes(self) -> None:
        for element in select(self._tree.root, "//*[@*[contains(., '{')]]"):
            paragraph = paragraph_of(element)
            place = self._places.place(element if paragraph is None else paragraph)
            for name, value in [(str(name), str(value)) for name, value in element.attrib.items()]:
                if "{" in value and (local_name(element), name) in TEXT_ATTRIBUTES:
                    element.set(name, self.expressions(value, element, place, Spot.ATTRIBUTE))

    def _scan_chart(self) -> None:
        """Puts placeholders for the tags in the names that a chart keeps of its series and categories."""
        for element in self._tree.root.iter(_CHART_VALUE):
            words = element.text or ""
            if "{" in words and is_chart_text(element):
                element.text = self.expressions(words, element, self._places.place(element, words, 0, len(words)), Spot.LEAF)

    def expressions(self, words: str, element: Element, place: WordPlace, spot: Spot) -> str:
        """`words` with a placeholder for each value tag; block tags cannot stand there and are a finding."""
        filled, position = [], 0
        for span in self.values(words, place):
            filled.append(words[position : span.start])
            position = span.end
            if span.opener is Opener.VALUE:
                here = _with_excerpt(place, words, span.start, span.end)
                filled.append(self._tree.add_expression(as_meant(span.inner).strip(), here, element, spot=spot))
        return "".join(filled) + words[position:]

    def values(self, words: str, place: WordPlace) -> list[Span]:
        """The values and comments in `words`, where no block can stand: blocks are a finding, and so are tags that do not end."""
        spans, strays = find_tags(words)
        self._report_strays(strays, words, lambda start, end: _with_excerpt(place, words, start, end))
        for span in spans:
            if span.opener is Opener.BLOCK:
                message = _("Her kan kun stå værdier »{{ … }}«, ikke blokke »{% … %}«.")
                here = _with_excerpt(place, words, span.start, span.end)
                self.findings.append(Finding("S206", Severity.ERROR, message, _("Brug for eksempel »{{ a if a else b }}«."), here))
        return [span for span in spans if span.opener is not Opener.BLOCK]

    def scan_properties(self) -> None:
        """Puts placeholders for the tags in the values of a properties part."""
        for element in self._tree.root.iter():
            words = element.text or ""
            if "{" in words and len(element) == 0:
                element.text = self.expressions(words, element, self._places.place(element, words, 0, len(words)), Spot.LEAF)


def _begin_address(text: str, spans: Sequence[Span]) -> Iterator[bool]:
    """For each tag of a field's code whether it is a value that begins the address of a hyperlink."""
    before, position = "", 0
    for span in spans:
        before, position = before + text[position : span.start], span.end
        yield span.opener is Opener.VALUE and _ADDRESS_BEGINS.fullmatch(before) is not None


def _read_as_meant(tag: Tag) -> Iterator[Finding]:
    for word in tag.capitals:
        message = _("»{typed}« er læst som »{meant}«.", typed=word, meant=word.lower())
        yield Finding("S311", Severity.INFO, message, _("Skriv det gerne med små bogstaver."), tag.place)


def _with_excerpt(place: WordPlace, words: str, start: int, end: int) -> WordPlace:
    return replace(place, excerpt=excerpt(words, start, end))
