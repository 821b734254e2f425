"""What a rendered document shows, with its looks, in one line for each paragraph: lists with their numbers, links, notes, tables."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import nsmap, qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

RELATION, VALUE = qn("r:id"), qn("w:val")


@dataclass
class Shown:
    """Reads the body of one document."""

    data: bytes
    counters: Counter[tuple[str, str]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.document = docx.Document(io.BytesIO(self.data))
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            names = archive.namelist()
            self.notes = part(archive, "word/footnotes.xml") if "word/footnotes.xml" in names else None
            self.numbering = part(archive, "word/numbering.xml") if "word/numbering.xml" in names else None

    def lines(self) -> list[Any]:
        return list(self.blocks(self.document.element.body))

    def blocks(self, parent: Any) -> Iterator[Any]:
        for child in parent:
            if child.tag == qn("w:p"):
                yield self.paragraph(child)
            elif child.tag == qn("w:tbl"):
                rows = Table(child, self.document)._tbl.tr_lst
                yield {"table": [[self.cell(cell) for cell in row.tc_lst] for row in rows]}

    def cell(self, cell: Any) -> Any:
        found = list(self.blocks(cell))
        return found[0] if len(found) == 1 else found

    def paragraph(self, element: Any) -> str:
        style = Paragraph(element, self.document).style
        name = style.name if style is not None and style.name != "Normal" else ""
        head = f"{name}: " if name else ""
        return f"{head}{self.number(element)}{self.runs(element)}"

    def number(self, element: Any) -> str:
        """The number that Word shows for a paragraph whose own properties put it in a list."""
        found = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if found is None:
            return ""
        level, number = (found.find(qn(f"w:{local}")).get(qn("w:val")) for local in ("ilvl", "numId"))
        num = next(item for item in self.numbering.iter(qn("w:num")) if item.get(qn("w:numId")) == number)
        start = num.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}")
        if start is None:
            return "• "
        self.counters[number, level] += 1
        return f"{int(start.get(qn('w:val'))) + self.counters[number, level] - 1}. "

    def runs(self, parent: Any) -> str:
        return "".join(self.run(child) for child in parent)

    def run(self, element: Any) -> str:
        if element.tag == qn("w:hyperlink"):
            target = self.document.part.rels[element.get(RELATION)].target_ref
            return f"<{target}>{self.runs(element)}</>"
        if element.tag != qn("w:r"):
            return ""
        text = "".join(self.characters(child) for child in element)
        look = element.find(qn("w:rPr"))
        for local, sign in (("i", "*"), ("b", "**")):
            if text and look is not None and look.find(qn(f"w:{local}")) is not None:
                text = f"{sign}{text}{sign}"
        return text

    def characters(self, element: Any) -> str:
        if element.tag == qn("w:footnoteReference"):
            note = next(note for note in self.notes if note.get(qn("w:id")) == element.get(qn("w:id")))
            return f"[{' / '.join(self.note(note))}]"
        if element.tag == qn("w:drawing"):
            return f"({element.find('.//' + qn('wp:docPr')).get('descr')})"
        signs = {qn("w:t"): element.text or "", qn("w:tab"): "\t", qn("w:br"): "\f" if element.get(qn("w:type")) == "page" else "\n"}
        return signs.get(element.tag, f"{{{element.text.strip()}}}" if element.tag == qn("w:instrText") else "")

    def note(self, note: Any) -> Iterator[str]:
        for paragraph in note.iter(qn("w:p")):
            yield "".join(text.text or "" for text in paragraph.iter(qn("w:t"))).strip()


def part(archive: zipfile.ZipFile, name: str) -> Any:
    return etree.fromstring(archive.read(name))


def shown(data: bytes) -> list[Any]:
    """The body of the document, a line for each paragraph."""
    return Shown(data).lines()


def without_styles(path: Path) -> Path:
    """Takes every style, every list and the numbering part from the .docx at `path`."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/styles.xml"] = f'<w:styles xmlns:w="{nsmap["w"]}"/>'.encode()
    links = members["word/_rels/document.xml.rels"].decode()
    members["word/_rels/document.xml.rels"] = re.sub('<Relationship [^>]*relationships/numbering"[^>]*/>', "", links).encode()
    types = members["[Content_Types].xml"].decode()
    members["[Content_Types].xml"] = re.sub('<Override [^>]*/word/numbering.xml"[^>]*/>', "", types).encode()
    del members["word/numbering.xml"]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def ids_twice(data: bytes) -> list[str]:
    """Ids of drawings, notes and bookmarks that stand more than once in a part, and lists that are not defined."""
    wrong: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        lists = part(archive, "word/numbering.xml").iter(qn("w:num")) if "word/numbering.xml" in archive.namelist() else ()
        numbers = {"0", *(num.get(qn("w:numId")) for num in lists)}
        for name in archive.namelist():
            if re.match(r"word/(document|header|footer|footnotes)\d*\.xml", name):
                root = part(archive, name)
                found = Counter(ids(root))
                wrong += [f"{name}: {kind} {number}" for (kind, number), count in found.items() if count > 1]
                wrong += [f"{name}: list {item.get(VALUE)}" for item in root.iter(qn("w:numId")) if item.get(VALUE) not in numbers]
    return wrong


def ids(root: Any) -> Iterator[tuple[str, str]]:
    for local, attribute in (("wp:docPr", "id"), ("w:bookmarkStart", qn("w:id")), ("w:bookmarkStart", qn("w:name"))):
        yield from ((local + attribute, item.get(attribute)) for item in root.iter(qn(local)))
    yield from (("note", item.get(qn("w:id"))) for item in root.iter(qn("w:footnoteReference")))


def member(data: bytes, name: str) -> str:
    """The text of one member."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()
