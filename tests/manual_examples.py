"""The templates of the manual's page about tags, and what they become, from tests/cases/manual_tags.yaml.

`python -m tests.manual_page` writes the page, `python -m tests.manual_pictures` draws its pictures.
"""

import io
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import yaml
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from kommissorium.diagnostics.errors import KommissoriumError
from kommissorium.word.content.picture import Picture
from kommissorium.word.content.values import Markdown, Marked, Record
from kommissorium.word.template import Template
from kommissorium.workflows.house_style import filters_for
from tests.builders import add, add_footnotes
from tests.pictures import png
from tests.raw_files import W, control
from tests.rich import Shown
from tests.tools import ROOT

PICTURES = ROOT / "templates" / "billeder"
TABLE: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "cases" / "manual_tags.yaml").read_text(encoding="utf-8"))
EXAMPLES: list[dict[str, Any]] = TABLE["sections"]
FILTERS = filters_for(None)
_WORD_2012 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
_WIDTH, _MARGIN = 9.6, 0.4
_TALL = 25.0
_BETWEEN = '<w:r><w:t xml:space="preserve">: </w:t></w:r>'


def values() -> dict[str, Any]:
    """What all templates of the page are filled with."""
    return {name: _value(value) for name, value in TABLE["values"].items()}


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return [_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    match list(value.items()):
        case [("markdown", text)]:
            return Markdown(text)
        case [("hole", text)]:
            return Marked(text)
        case [("picture", alt)]:
            return Picture(source=png(40, 48), alt=alt, width_cm=1)
    return Record({name: _value(item) for name, item in value.items()})


def template_of(example: dict[str, Any], folder: Path) -> Path:
    """The template of one example, written in `folder` together with its clauses."""
    for name, body in example.get("clauses", {}).items():
        _document({"body": body}).save(str(folder / name))
    path = folder / f"{example['name']}.docx"
    _document(example).save(str(path))
    if notes := example.get("notes_in_word"):
        add_footnotes(path, notes)
    return path


def rendered(template: Path) -> bytes:
    """What the template becomes."""
    return Template(template, filters=FILTERS).render(values()).to_bytes()


def _document(example: dict[str, Any]) -> WordDocument:
    """A narrow page, so that template and result have room beside each other."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(_WIDTH), Cm(example.get("height", _TALL))
    around = "header" in example
    section.left_margin = section.right_margin = Cm(_MARGIN)
    section.top_margin = section.bottom_margin = Cm(1.2 if around else _MARGIN)
    section.header_distance = section.footer_distance = Cm(_MARGIN)
    for name in ("Normal", "Heading 1", "Heading 2"):
        _plain(document.styles[name])
    document.styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER).font.color.rgb = RGBColor(0x80, 0x80, 0x80)
    for item in example["body"]:
        _add(document, item)
    if around:
        section.header.paragraphs[0].text, section.footer.paragraphs[0].text = example["header"], example["footer"]
        document.core_properties.title = example["property"]
    return document


def _plain(style: Any) -> None:
    style.font.name, style.font.size = "Carlito", Pt(11 if style.name == "Normal" else 13)
    style.element.rPr.rFonts.attrib.update({qn(f"w:{script}"): "Carlito" for script in ("ascii", "hAnsi", "cs", "eastAsia")})
    for theme in [name for name in style.element.rPr.rFonts.attrib if name.endswith("Theme")]:
        del style.element.rPr.rFonts.attrib[theme]
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(0), Pt(4)


def _add(document: WordDocument, item: Any) -> None:
    kind = "runs" if isinstance(item, list) else next(iter(item)) if isinstance(item, dict) else ""
    if kind in _ADD:
        _ADD[kind](document, item)
    else:
        add(document, item)


def _add_runs(document: WordDocument, texts: list[str]) -> None:
    """A paragraph of several runs, every other one bold."""
    paragraph = document.add_paragraph()
    for number, text in enumerate(texts):
        paragraph.add_run(text).bold = number % 2 == 1 or None


def _add_picture(document: WordDocument, item: dict[str, Any]) -> None:
    run = document.add_paragraph().add_run()
    run.add_picture(io.BytesIO(png(40, 48)), width=Cm(1))
    next(run._r.iter(qn("wp:docPr"))).set("descr", item["picture"])


def _add_link(document: WordDocument, item: dict[str, Any]) -> None:
    identity = document.part.relate_to(item["link"], RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    look = '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>'
    _append(document, f'<w:p><w:hyperlink r:id="{identity}"><w:r>{look}<w:t>{item["text"]}</w:t></w:r></w:hyperlink></w:p>')


def _add_control(document: WordDocument, item: dict[str, Any]) -> None:
    _append(document, control(f"<w:p>{_prompt(item['control'])}</w:p>", tag=item["control"]))


def _add_repeating(document: WordDocument, item: dict[str, Any]) -> None:
    """A repeating control whose one item is a paragraph of controls."""
    inner = _BETWEEN.join(control(_prompt(name), tag=name) for name in item["controls"])
    one = control(f"<w:p>{inner}</w:p>", more="<w15:repeatingSectionItem/>")
    _append(document, control(one, tag=item["repeating"], more="<w15:repeatingSection/>"))


def _add_table(document: WordDocument, item: dict[str, Any]) -> None:
    """A table whose rows may have fewer cells than the longest."""
    rows = item["table"]
    longest = max(map(len, rows))
    add(document, {"table": [[*row, *[""] * (longest - len(row))] for row in rows]})
    table = document.tables[-1]
    table.style = "Table Grid"
    for row, texts in zip(table.rows, rows, strict=True):
        for cell in list(row._tr.tc_lst)[len(texts) :]:
            row._tr.remove(cell)


def _prompt(name: str) -> str:
    return f'<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>[{name}]</w:t></w:r>'


def _append(document: WordDocument, xml: str) -> None:
    relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    opened = re.sub(r"^<([\w:]+)", rf'<\1 xmlns:w="{W}" {relations} {_WORD_2012}', xml)
    document.element.body.insert_element_before(parse_xml(opened), "w:sectPr")


_ADD: dict[str, Callable[[WordDocument, Any], None]] = {
    "runs": _add_runs,
    "table": _add_table,
    "picture": _add_picture,
    "page_break": lambda document, _item: document.add_page_break() and None,
    "link": _add_link,
    "control": _add_control,
    "repeating": _add_repeating,
}
"""What bodies may hold beside what tests/builders.py makes."""


class _WithControls(Shown):
    """Reads what stands in content controls as well."""

    def blocks(self, parent: Any) -> Iterator[Any]:
        for child in parent:
            yield from self.blocks(child.find(qn("w:sdtContent"))) if child.tag == qn("w:sdt") else super().blocks([child])

    def run(self, element: Any) -> str:
        return self.runs(element.find(qn("w:sdtContent"))) if element.tag == qn("w:sdt") else super().run(element)


def lines(data: bytes) -> list[Any]:
    """The body of a document, a line for each paragraph."""
    return _WithControls(data).lines()


def around(data: bytes) -> dict[str, str]:
    """What stands around the body."""
    document = docx.Document(io.BytesIO(data))
    section = document.sections[0]
    return {
        "header": section.header.paragraphs[0].text,
        "footer": section.footer.paragraphs[0].text,
        "property": document.core_properties.title,
    }


def result_of(tag: str, folder: Path) -> str:
    """What a value tag with that code prints."""
    path = template_of({"name": "filter", "body": [f"{{{{ {tag} }}}}"]}, folder)
    return "\n".join(line if isinstance(line, str) else "" for line in lines(rendered(path)))


def mistake_of(tag: str, folder: Path) -> list[str]:
    """What is said about a template with that tag under a heading: all of it, places and advice too."""
    path = template_of({"name": "skabelon", "body": [{"heading": "Vilkår"}, tag]}, folder)
    try:
        rendered(path)
    except KommissoriumError as error:
        return [f"{finding.place}: {finding.message} {finding.hint}" for finding in error.findings]
    return []


def to_pdfs(documents: list[Path], folder: Path) -> list[Path]:
    """The documents as LibreOffice prints them, all by one process."""
    profile = (folder / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, documents)], check=True, capture_output=True, timeout=600)
    return [folder / f"{document.stem}.pdf" for document in documents]
