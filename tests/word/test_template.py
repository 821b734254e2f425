"""A template in, a document out: text and structure seen from outside."""

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from kommissorium.diagnostics.errors import RenderError, TemplateError
from kommissorium.word.content.picture import Picture
from kommissorium.word.content.values import Markdown, Marked, Record
from kommissorium.word.template import Template
from tests.builders import body_of, word_file
from tests.pictures import png
from tests.tables import cases

VALUES: dict[str, Any] = {
    "navn": "Ida",
    "ja": True,
    "nej": False,
    "tom": [],
    "rækker": [Record(a="1", b="en"), Record(a="2", b="to")],
    "træ": [Record(a="1", under=[Record(a="1.1", under=[Record(a="1.1.1", under=[])])]), Record(a="2", under=[])],
    "post": Record(items="ting", keys="nøgler"),
    "fælde": "{{ navn }} & <w:p> {% if %}",
    "linjer": "en\nto\ttre",
    "afsnit": "første\n\nandet\nlinje",
    "mac": "a\rb\r\nc",
    "mac_afsnit": "a\r\rb",
    "styretegn": "ab\x01c",
    "billede": Picture(source=png(20, 10), alt="Byens våben"),
    "opstilling": Markdown("Først:\n\n- en\n- to"),
}


@pytest.mark.parametrize("case", cases("template_blocks"))
def test_a_template_becomes_what_is_written_for_it(case: dict[str, Any], tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "skabelon.docx", case["body"]))

    data = template.render(VALUES).to_bytes()

    assert body_of(data) == case["gives"]


@pytest.mark.parametrize("case", cases("template_errors"))
def test_a_faulty_template_is_told_at_its_place(case: dict[str, Any], tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", case["body"])

    with pytest.raises((TemplateError, RenderError)) as caught:
        Template(path).render(VALUES)

    findings = caught.value.findings
    told = "\n".join(f"{finding.code} {finding}" for finding in findings)
    assert case["code"] in [finding.code for finding in findings]
    assert all(finding.place is not None for finding in findings)
    assert [words for words in case["says"] if words not in told] == []


def test_header_footer_and_title_are_filled(tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", ["x"], header="Sag {{ navn }}", footer="{% if ja %}F{% endif %}", title="Om {{ navn }}")

    data = Template(path).render(VALUES).to_bytes()

    document = docx.Document(io.BytesIO(data))
    assert document.sections[0].header.paragraphs[0].text == "Sag Ida"
    assert document.sections[0].footer.paragraphs[0].text == "F"
    assert document.core_properties.title == "Om Ida"


def test_a_template_is_rendered_again_with_other_values(tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "skabelon.docx", ["{{ navn }}"]))

    first, second = (body_of(template.render({"navn": navn}).to_bytes()) for navn in ("Ida", "Åse"))

    assert (first, second) == (["Ida"], ["Åse"])


def test_the_same_values_give_the_same_bytes(tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", ["{{ navn }}"])

    first, second = (Template(path).render(VALUES).stamped().to_bytes() for _ in range(2))

    assert first == second


def test_markdown_becomes_paragraphs_and_bullets_in_the_templates_styles(tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", [{"paragraph": "{{ tekst }}", "style": "Quote"}])
    text = "Først **fed** og *kursiv*.\n\n- en\n- to\n  - inde\n\nSidst 2 * 3 * 4.\nSamme afsnit."

    data = Template(path).render({"tekst": Markdown(text)}).to_bytes()

    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    assert [(item.style.name, item.text) for item in paragraphs] == [
        ("Quote", "Først fed og kursiv."),
        ("List Bullet", "en"),
        ("List Bullet", "to"),
        ("List Bullet 2", "inde"),
        ("Quote", "Sidst 2 * 3 * 4. Samme afsnit."),
    ]
    assert [run.text for run in paragraphs[0].runs if run.bold] == ["fed"]
    assert [run.text for run in paragraphs[0].runs if run.italic] == ["kursiv"]


def test_a_hole_is_marked_where_it_stands(tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", ["Dato: {{ hul }}.", "{{ hul }}"])

    data = Template(path).render({"hul": Marked("afklares", style="Strong")}).to_bytes()

    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    assert [item.text for item in paragraphs] == ["Dato: afklares.", "afklares"]
    assert [[run.text for run in item.runs if run.style.name == "Strong"] for item in paragraphs] == [["afklares"], ["afklares"]]


def test_a_word_of_jinja_that_word_gave_a_capital_is_read_as_meant_with_a_note(tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "a.docx", ["{% For r In rækker %}", "{{ r.a }}", "{% endfor %}"]))

    assert body_of(template.render(VALUES).to_bytes()) == ["1", "2"]
    assert [(finding.code, finding.message) for finding in template.findings] == [
        ("S311", "»For« er læst som »for«."),
        ("S311", "»In« er læst som »in«."),
    ]
    assert all(finding.place is not None for finding in template.findings)


def test_a_name_that_word_gave_a_capital_is_read_as_meant_with_a_note(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{{ Navn }}", "{% if Ja %}{{ Navn }}{% endif %}"])

    document = Template(path).render(VALUES)

    assert body_of(document.to_bytes()) == ["Ida", "Ida"]
    assert [(finding.code, finding.message, finding.place is not None) for finding in document.findings] == [
        ("S311", "»Ja« er læst som »ja«.", True),
        ("S311", "»Navn« er læst som »navn«.", True),
    ]


@pytest.mark.parametrize(("tag", "attribute", "value"), [("{% cellbg '' %}", "fill", "auto"), ("{% colspan '2' %}", "val", "2")])
def test_a_tag_of_a_cell_sets_its_properties(tag: str, attribute: str, value: str, tmp_path: Path) -> None:
    data = Template(word_file(tmp_path / "a.docx", [{"table": [[tag + "x"]]}])).render({}).to_bytes()

    properties = docx.Document(io.BytesIO(data)).tables[0]._tbl.tr_lst[0].tc_lst[0].tcPr
    found = [child.get(qn(f"w:{attribute}")) for child in properties if child.tag in (qn("w:shd"), qn("w:gridSpan"))]
    assert found == [value]
