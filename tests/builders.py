"""Small makers of Word files for tests, and readers of what came out."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


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
