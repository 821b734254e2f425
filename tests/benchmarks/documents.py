"""The documents that the engine is measured on, and their data."""

from pathlib import Path
from typing import Any

import docx

_LISTS = {"la": 8, "lb": 12, "lc": 4}
_TABLES = {"ta": 12, "tb": 10}


def five_pages(path: Path, kind: int = 0, times: int = 1) -> Path:
    """A template with 8 headings, 40 values, 3 loops and 2 tables with row loops, 5 pages long; `times` as long."""
    document = docx.Document()
    for _ in range(times):
        for number in range(40):
            if number % 5 == 0:
                document.add_heading(f"{number // 5 + 1}. Overskrift {kind}", 1)
            document.add_paragraph(f"Tekst {kind}, der fylder en linje eller to, med {{{{ v{number} }}}} og mere bagefter.")
        for name in _LISTS:
            for text in (f"{{% for x in {name} %}}", "Punkt {{ x.t }}", "{% endfor %}"):
                document.add_paragraph(text)
        for name in _TABLES:
            table(document, name)
    document.sections[0].header.paragraphs[0].text = "{{ v0 }}"
    document.sections[0].footer.paragraphs[0].text = "{{ v1 }}"
    document.save(str(path))
    return path


def table(document: Any, name: str, *, row_tags: bool = False) -> None:
    """A table of four columns with a heading row and a loop over `name`; with `row_tags` as docxtpl wants it."""
    begin, end = f"{{%{'tr' if row_tags else ''} for r in {name} %}}", f"{{%{'tr' if row_tags else ''} endfor %}}"
    fields = [f"{{{{ r.{field} }}}}" for field in "abcd"]
    rows = [list("abcd"), [begin, "", "", ""], fields, [end, "", "", ""]] if row_tags else None
    rows = rows or [list("abcd"), [begin + fields[0], *fields[1:3], fields[3] + end]]
    made = document.add_table(len(rows), 4)
    made.style = "Table Grid"
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def rows_template(path: Path, *, row_tags: bool = False) -> Path:
    """A template that is one table over `rows`."""
    document = docx.Document()
    table(document, "rows", row_tags=row_tags)
    document.save(str(path))
    return path


def tags_template(path: Path, count: int) -> Path:
    """A template of `count` paragraphs, each with a tag of its own."""
    document = docx.Document()
    for number in range(count):
        document.add_paragraph(f"Felt {{{{ x{number} }}}}.")
    document.save(str(path))
    return path


def five_page_data(turn: int = 0) -> dict[str, Any]:
    """Data for `five_pages`, other texts for each `turn`."""
    data: dict[str, Any] = {f"v{number}": f"værdi {number} {turn}" for number in range(40)}
    data |= {name: [{"t": f"{name} {number} {turn}"} for number in range(count)] for name, count in _LISTS.items()}
    return data | {name: rows(count) for name, count in _TABLES.items()}


def rows(count: int) -> list[dict[str, str]]:
    """`count` rows of four texts."""
    return [{"a": str(number), "b": "tekst", "c": "mere & mere", "d": "slut"} for number in range(count)]
