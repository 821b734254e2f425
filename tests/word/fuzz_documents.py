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
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    "</Types>"
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{nsmap["r"]}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_OPENERS = {"if": "{% if ja %}", "ifnot": "{% if nej %}", "for": "{% for x in liste %}"}
_CLOSERS = {"if": "{% endif %}", "ifnot": "{% endif %}", "for": "{% endfor %}"}


@dataclass(slots=True)
class _Text:
    """A paragraph's words; tags are put among them."""

    words: str
    depth: int = 0
    """Tables around it."""


@dataclass(slots=True)
class RandomDocument:
    """A document of a few paragraphs and tables with one to four blocks at random places."""

    rng: random.Random
    texts: list[_Text] = field(default_factory=list)
    is_plain: bool = True
    """Whether the visible text must be what Jinja makes of the plain text: no block reaches over cells."""
    body: str = ""

    def __post_init__(self) -> None:
        plan = self._plan(self.rng.randint(2, 6), 0)
        self._put_blocks(self.rng.randint(1, 4))
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
        words = self.rng.choice(["", "abc", "d e", "{{ navn }}", "f{{ navn }}g", "&<", "h"])
        text = _Text(words, depth)
        self.texts.append(text)
        return text

    def _put_blocks(self, count: int) -> None:
        for _ in range(count):
            kind = self.rng.choice(list(_OPENERS))
            first, last = (
                sorted(self.rng.choices(range(len(self.texts)), k=2))
                if self.rng.random() < 0.7
                else [self.rng.randrange(len(self.texts))] * 2
            )
            self._insert(self.texts[last], _CLOSERS[kind], after=None)
            self._insert(self.texts[first], _OPENERS[kind], before=_CLOSERS[kind] if first == last else None)
            if self.texts[first].depth or self.texts[last].depth:
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
        runs = "".join(self._run(piece, number) for number, piece in enumerate(pieces))
        return f"<w:p>{self._marks(runs)}</w:p>"

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
        xml = f'<w:document xmlns:w="{_W}" xmlns:r="{nsmap["r"]}"><w:body>{self.body}<w:p/><w:sectPr/></w:body></w:document>'
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", _TYPES)
            archive.writestr("_rels/.rels", _RELS)
            archive.writestr("word/document.xml", xml)
        return path


def _is_outside_tags(words: str, spot: int) -> bool:
    return all(words.count(opener, 0, spot) == words.count(closer, 0, spot) for opener, closer in (("{{", "}}"), ("{%", "%}")))


def visible_characters(data: bytes) -> str:
    """All visible characters of the body in reading order, without white space."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return "".join("".join(node.text or "" for node in root.iter(qn("w:t"))).split())
