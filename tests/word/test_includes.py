"""A clause from the template's folder becomes part of the template."""

import io
from pathlib import Path

import docx
import pytest

from kommissorium.diagnostics.errors import KommissoriumError, RenderError
from kommissorium.word.template import Template
from tests.builders import body_of, word_file
from tests.structure import structure_problems


def test_a_clause_comes_with_its_tags_styles_and_lists(tmp_path: Path) -> None:
    clause = docx.Document()
    clause.styles.add_style("Klausul", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH).font.bold = True
    clause.add_paragraph("Om {{ navn }}", style="Klausul")
    clause.add_paragraph("punkt", style="List Number")
    clause.save(str(tmp_path / "klausul.docx"))
    path = word_file(tmp_path / "a.docx", ["A", '{% include "klausul.docx" %}', "B {{ navn }}"])

    data = Template(path).render({"navn": "Ida"}).to_bytes()

    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    assert [(item.text, item.style.name) for item in paragraphs] == [
        ("A", "Normal"),
        ("Om Ida", "Klausul"),
        ("punkt", "List Number"),
        ("B Ida", "Normal"),
    ]
    assert structure_problems(data) == []


def test_a_clause_stands_in_loops_and_cells_and_includes_others(tmp_path: Path) -> None:
    word_file(tmp_path / "inde.docx", ["{{ x }}."])
    word_file(tmp_path / "klausul.docx", ["Klausul", "{% include 'inde.docx' %}"])
    path = word_file(
        tmp_path / "a.docx",
        ["{% for x in liste %}", "{% include “klausul.docx” %}", "{% endfor %}", {"table": [["{% include 'inde.docx' %}"]]}],
    )

    data = Template(path).render({"liste": ["a", "b"], "x": "c"}).to_bytes()

    assert body_of(data) == ["Klausul", "a.", "Klausul", "b.", {"table": [["c."]]}]


def test_a_mistake_in_a_clause_is_told_in_the_clause(tmp_path: Path) -> None:
    word_file(tmp_path / "klausul.docx", [{"heading": "Vilkår"}, "{{ nanv }}"])
    path = word_file(tmp_path / "a.docx", ["{% include 'klausul.docx' %}"])

    with pytest.raises(RenderError) as caught:
        Template(path).render({"navn": "Ida"})

    assert "klausul.docx, brødtekst, under »Vilkår«" in str(caught.value)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (["A {% include 'klausul.docx' %}"], "S220"),
        (["{% include '../ude.docx' %}"], "S221"),
        (["{% include 'klausul.txt' %}"], "S221"),
        (["{% include 'mangler.docx' %}"], "S110"),
        (["{% include 'ring.docx' %}"], "S222"),
    ],
)
def test_what_cannot_be_included_is_told(body: list[str], code: str, tmp_path: Path) -> None:
    folder = tmp_path / "mappe"
    folder.mkdir()
    word_file(tmp_path / "ude.docx", ["x"])
    word_file(folder / "klausul.docx", ["x"])
    word_file(folder / "ring.docx", ["{% include 'ring.docx' %}"])

    with pytest.raises(KommissoriumError) as caught:
        Template(word_file(folder / "a.docx", body))

    assert [finding.code for finding in caught.value.findings] == [code]
    assert all(finding.place and finding.hint for finding in caught.value.findings)
