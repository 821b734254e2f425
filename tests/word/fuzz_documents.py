"""Makes random Word documents with blocks in them, and knows the plain text that they stand for."""

import io
import random
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from docx.oxml.ns import nsmap, qn
from lxml import etree

_W = nsmap["w"]
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_MAIN}.footnotes+xml"/>'
    "</Types>"
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{nsmap["r"]}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{nsmap["r"]}/footnotes" Target="footnotes.xml"/></Relationships>'
)
_EDGES = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
_PLAIN = ("", "abc", "d e", "{{ navn }}", "f{{ navn }}g", "&<", "h")
_RICH = ("{{ fed }}", "i{{ fed }}", "{{ opstilling }}", "{{ tabel }}", "j{{ billede }}", "{{ billede }}", "k{{ navn|fodnote }}")
_OPENERS = {"if": "{% if ja %}", "ifnot": "{% if nej %}", "for": "{% for x in liste %}"}
_CLOSERS = {"if": "{% endif %}", "ifnot": "{% endif %}", "for": "{% endfor %}"}
_CAPTURES = (("{% macro m() %}", "{% endmacro %}", "{{ m() }}"), ("{% set s %}", "{% endset %}", "{{ s }}"))


@dataclass(slots=True)
class _Text:
    """A paragraph's words; tags are put among them."""

    words: str
    depth: int = 0
    """Tables around it."""


@dataclass(slots=True)
class RandomDocument:
    """A document of a few paragraphs and tables with one to four blocks at random places.

    Half of them have text boxes and notes with blocks of their own, a third have values that bring their own formatting. With
    `has_macro` some of the paragraphs are a macro or a set block, printed at the end of the document and in a cell there.
    """

    rng: random.Random
    has_macro: bool = False
    texts: list[_Text] = field(default_factory=list)
    is_plain: bool = True
    """Whether the visible text must be what Jinja makes of the plain text: no block reaches over cells."""
    body: str = ""
    notes: str = ""
    _note_count: int = 0
    _words: tuple[str, ...] = _PLAIN
    _has_boxes: bool = False

    def __post_init__(self) -> None:
        if self.rng.random() < 0.33:
            self._words, self.is_plain = _PLAIN + _RICH, False
        self._has_boxes = self.rng.random() < 0.5
        plan = self._plan(self.rng.randint(2, 6), 0)
        self._put_blocks(self.rng.randint(1, 4), self.texts)
        if self.has_macro:
            plan += self._macro()
        self.body = self._xml(plan)

    @property
    def text(self) -> str:
        """All words and tags in reading order."""
        return "\n".join(text.words for text in self.texts)

    def _plan(self, count: int, depth: int) -> list[object]:
        plan: list[object] = []
        for _ in range(count):
            if depth < 2 and self.rng.random() < 0.25:
                rows, columns = self.rng.randint(1, 3), self.rng.randint(1, 3)
                plan.append([[self._plan(self.rng.randint(1, 2), depth + 1) for _ in range(columns)] for _ in range(rows)])
                plan.append(self._new_text(depth))
            else:
                plan.append(self._new_text(depth))
        if depth and not isinstance(plan[-1], _Text):
            plan.append(self._new_text(depth))
        return plan

    def _new_text(self, depth: int) -> _Text:
        text = _Text(self.rng.choice(self._words), depth)
        self.texts.append(text)
        return text

    def _macro(self) -> list[object]:
        """Makes a macro or a set block of some paragraphs; what prints it, to be put behind them all."""
        outer = [text for text in self.texts if text.depth == 0]
        first, last = sorted(self.rng.choices(range(len(outer)), k=2))
        opener, closer, value = self.rng.choice(_CAPTURES)
        outer[first].words = opener + outer[first].words
        outer[last].words += closer
        alone, in_cell, behind = _Text(value), _Text(value, 1), _Text("l")
        self.texts += [alone, in_cell, behind]
        return [alone, [[[in_cell]]], behind]

    def _put_blocks(self, count: int, texts: list[_Text]) -> None:
        for _ in range(count):
            kind = self.rng.choice(list(_OPENERS))
            first, last = (
                sorted(self.rng.choices(range(len(texts)), k=2)) if self.rng.random() < 0.7 else [self.rng.randrange(len(texts))] * 2
            )
            self._insert(texts[last], _CLOSERS[kind], after=None)
            self._insert(texts[first], _OPENERS[kind], before=_CLOSERS[kind] if first == last else None)
            if texts[first].depth or texts[last].depth:
                self.is_plain = self.is_plain and first == last

    def _insert(self, text: _Text, tag: str, *, before: str | None = None, after: str | None = None) -> None:
        limit = text.words.find(before) if before else len(text.words)
        spots = [spot for spot in range(limit + 1) if _is_outside_tags(text.words, spot)]
        edge = self.rng.random()
        spot = spots[0] if edge < 0.3 else spots[-1] if edge < 0.6 else self.rng.choice(spots)
        text.words = text.words[:spot] + tag + text.words[spot:]

    def _xml(self, plan: list[object]) -> str:
        return "".join(self._paragraph(item) if isinstance(item, _Text) else self._table(item) for item in plan)

    def _table(self, rows: object) -> str:
        assert isinstance(rows, list)
        grid = "<w:gridCol w:w='900'/>" * len(rows[0])
        cells = "".join("<w:tr>" + "".join(f"<w:tc>{self._xml(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
        return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{cells}</w:tbl>"

    def _paragraph(self, text: _Text) -> str:
        pieces, words = [], text.words
        while words:
            cut = self.rng.randint(1, len(words))
            pieces.append(words[:cut])
            words = words[cut:]
        runs = "".join(self._run(piece, number) for number, piece in enumerate(pieces)) + self._extra(text)
        return f"<w:p>{self._marks(runs)}</w:p>"

    def _extra(self, text: _Text) -> str:
        """Now and then a text box or a note behind the words."""
        chance = self.rng.random()
        if not self._has_boxes or text.depth < 0 or chance > 0.3:
            return ""
        texts = [_Text(self.rng.choice(self._words), -1) for _ in range(self.rng.randint(1, 3))]
        self._put_blocks(self.rng.randint(0, 2), texts)
        inner = "".join(map(self._paragraph, texts))
        if chance < 0.15:
            box = f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
            name = f"f{self.rng.randint(1, 10**6)}"
            return f'<w:r><w:pict><v:shape id="{name}" style="width:90pt;height:40pt">{box}</v:shape></w:pict></w:r>'
        self._note_count += 1
        self.notes += f'<w:footnote w:id="{self._note_count}">{inner}</w:footnote>'
        return f'<w:r><w:footnoteReference w:id="{self._note_count}"/></w:r>'

    def _run(self, piece: str, number: int) -> str:
        look = self.rng.choice(["", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>"])
        run = f'<w:r>{look}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
        chance = self.rng.random()
        if chance < 0.06:
            return f"<w:ins w:id='{self.rng.randint(1, 10**6)}' w:author='a'>{run}</w:ins>"
        if chance < 0.1:
            return f"<w:hyperlink w:anchor='a'>{run}</w:hyperlink>"
        if chance < 0.14:
            return f"<w:sdt><w:sdtPr><w:id w:val='{self.rng.randint(1, 10**6)}'/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>"
        if chance < 0.18:
            return f"<w:proofErr w:type='spellStart'/>{run}"
        return run

    def _marks(self, runs: str) -> str:
        if self.rng.random() < 0.15:
            number = self.rng.randint(1, 10**6)
            return f"<w:bookmarkStart w:id='{number}' w:name='b{number}'/>{runs}<w:bookmarkEnd w:id='{number}'/>"
        if self.rng.random() < 0.06:
            return f"{runs}<w:del w:id='{self.rng.randint(1, 10**6)}' w:author='a'><w:r><w:delText>{{{{ væk }}}}</w:delText></w:r></w:del>"
        return runs

    def save(self, path: Path) -> Path:
        """Writes the document."""
        spaces = f'xmlns:w="{_W}" xmlns:r="{nsmap["r"]}" xmlns:v="urn:schemas-microsoft-com:vml"'
        xml = f"<w:document {spaces}><w:body>{self.body}<w:p/><w:sectPr/></w:body></w:document>"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", _TYPES)
            archive.writestr("_rels/.rels", _RELS)
            archive.writestr("word/document.xml", xml)
            archive.writestr("word/footnotes.xml", f"<w:footnotes {spaces}>{_EDGES}{self.notes}</w:footnotes>")
            archive.writestr("word/_rels/document.xml.rels", _LINKS)
        return path


def _is_outside_tags(words: str, spot: int) -> bool:
    return all(words.count(opener, 0, spot) == words.count(closer, 0, spot) for opener, closer in (("{{", "}}"), ("{%", "%}")))


def visible_characters(data: bytes) -> str:
    """All visible characters of the body in reading order, without white space, text boxes left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    shown = [node for node in root.iter(qn("w:t")) if next(node.iterancestors(qn("w:txbxContent")), None) is None]
    return "".join("".join(node.text or "" for node in shown).split())
