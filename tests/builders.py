"""Small makers of Word files for tests, and readers of what came out."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap, qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree


def word_file(path: Path, body: list[Any], *, header: str = "", footer: str = "", title: str = "") -> Path:
    """Writes a .docx with `body`: a text is a paragraph, a list of texts a paragraph of several runs,
    {heading: …} a heading, {table: rows} a table, {paragraph: …, style: …} a paragraph in a style."""
    document = docx.Document()
    for item in body:
        add(document, item)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    if footer:
        document.sections[0].footer.paragraphs[0].text = footer
    document.core_properties.title = title
    document.save(str(path))
    return path


def add(document: WordDocument, item: Any) -> None:
    if isinstance(item, str):
        document.add_paragraph(item)
    elif isinstance(item, list):
        paragraph = document.add_paragraph()
        for number, text in enumerate(item):
            paragraph.add_run(text).bold = number % 2 == 1
    elif "heading" in item:
        document.add_heading(item["heading"], item.get("level", 1))
    elif "table" in item:
        rows = item["table"]
        table = document.add_table(len(rows), max(len(row) for row in rows))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                fill(cell, text)
    else:
        document.add_paragraph(item["paragraph"], style=item.get("style"))


def fill(cell: Any, text: Any) -> None:
    first, *others = text if isinstance(text, list) else [text]
    cell.paragraphs[0].text = first
    for other in others:
        cell.add_paragraph(other)


def body_of(data: bytes) -> list[Any]:
    """The body as `word_file` takes it: texts and {table: rows}; a cell of several paragraphs is a list."""
    document = docx.Document(io.BytesIO(data))
    return list(_blocks(document.element.body, document))


def _blocks(parent: Any, document: Any) -> Iterator[Any]:
    for child in parent:
        if child.tag == qn("w:p"):
            yield Paragraph(child, document).text
        elif child.tag == qn("w:tbl"):
            rows = Table(child, document)._tbl.tr_lst
            yield {"table": [[_cell(cell, document) for cell in row.tc_lst] for row in rows]}


def _cell(cell: Any, document: Any) -> Any:
    texts = list(_blocks(cell, document))
    return texts[0] if len(texts) == 1 else texts


def add_footnotes(path: Path, notes: list[str]) -> None:
    """Puts a footnotes part into the .docx at `path`, and a reference to note N wherever its body says [N]."""
    with zipfile.ZipFile(path) as archive:
        members = {
            name: archive.read(name).decode() if name.endswith((".xml", ".rels")) else archive.read(name) for name in archive.namelist()
        }
    marked = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>' for number, text in enumerate(notes, 1)
    )
    edges = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    members["word/footnotes.xml"] = f'<w:footnotes xmlns:w="{nsmap["w"]}">{edges}{marked}</w:footnotes>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    types, links = "[Content_Types].xml", "word/_rels/document.xml.rels"
    members[types] = members[types].replace("</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>')
    link = f'<Relationship Id="rIdN" Type="{nsmap["r"]}/footnotes" Target="footnotes.xml"/></Relationships>'
    members[links] = members[links].replace("</Relationships>", link)
    for number in range(1, len(notes) + 1):
        reference = f'</w:t></w:r><w:r><w:footnoteReference w:id="{number}"/></w:r><w:r><w:t xml:space="preserve">'
        members["word/document.xml"] = members["word/document.xml"].replace(f"[{number}]", reference)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def footnotes_of(data: bytes) -> list[str]:
    """The text of each footnote, in the order in which the body refers to them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        body = etree.fromstring(archive.read("word/document.xml"))
    texts = {note.get(qn("w:id")): "".join(note.itertext()) for note in notes}
    return [texts[reference.get(qn("w:id"))] for reference in body.iter(qn("w:footnoteReference"))]
