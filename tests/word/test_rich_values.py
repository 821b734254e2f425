"""Notes, pictures and tables that values bring along."""

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import docx
import pytest

from kommissorium.diagnostics.errors import RenderError
from kommissorium.word.content.data_table import DataTable
from kommissorium.word.content.picture import Picture
from kommissorium.word.content.values import Markdown, Marked, Record
from kommissorium.word.template import Template
from tests.builders import word_file
from tests.pictures import jpeg, png, svg
from tests.rich import ids_twice, member, shown, without_styles
from tests.tables import cases, rows
from tests.tools import to_text, validate

EVERYTHING = ["{{ tekst }}", "Ord{{ kilde|fodnote }} og{{ kilde|fodnote }} {{ kort }}.", "{{ våben }}", "{{ tal }}", "{{ liste }}"]


def values(folder: Path) -> dict[str, Any]:
    (folder / "alene.svg").write_bytes(svg())
    numbers = Markdown("1. a\n2. b")
    return {
        "kilde": "Kilden & co.",
        "tom": "",
        "side": "en\fto",
        "linjer": "en\nto\x0btre\tfire",
        "styretegn": "a\x01",
        "tekst": Markdown("Note\n\n**fed**."),
        "kort": Markdown("**fed** [KL](https://kl.dk)"),
        "liste": numbers,
        "rækker": [Record(a="1", b="en"), Record(a="2", b="to")],
        "huller": [{"a": 1, "et_felt": None}, {"et_felt": 2}],
        "tomme": DataTable(["A"], []),
        "tal": DataTable(["A", "B"], [[1, True]], alt="Tal"),
        "rig": DataTable(["A"], [[numbers], [Marked("hul")]]),
        "skæv": DataTable(["A"], [[1, 2]]),
        "våben": Picture(source=png(20, 10), alt="Byens våben", width_cm=2),
        "uden_alt": Picture(source=png(20, 10), alt=" "),
        "intet_billede": Picture(source=b"GIF89a", alt="x"),
        "væk": Picture(source=folder / "findes ikke.png", alt="x"),
        "svg_alene": Picture(source=folder / "alene.svg", alt="x"),
        "nul": Picture(source=png(20, 10), alt="x", width_cm=0),
    }


def rendered(tmp_path: Path, body: list[Any], **rest: Any) -> bytes:
    return Template(word_file(tmp_path / "skabelon.docx", body, **rest)).render(values(tmp_path)).to_bytes()


@pytest.mark.parametrize("case", cases("rich_values"))
def test_a_value_becomes_what_is_written_for_it(case: dict[str, Any], tmp_path: Path) -> None:
    data = rendered(tmp_path, case["body"])

    assert shown(data) == case["gives"]
    assert ids_twice(data) == []


@pytest.mark.parametrize("case", cases("rich_errors"))
def test_a_value_that_cannot_be_printed_is_told_at_its_tag(case: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(RenderError) as caught:
        rendered(tmp_path, case["body"])

    told = str(caught.value)
    assert "skabelon.docx, brødtekst, afsnit 1" in told
    assert [words for words in case["says"] if words not in told] == []


def test_a_header_has_links_and_pictures_of_its_own_but_no_notes(tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", ["{{ kort }}"], header="{{ våben }} {{ kort }}{{ kilde|fodnote }}")

    document = Template(path).render(values(tmp_path))

    header = docx.Document(io.BytesIO(document.to_bytes())).sections[0].header
    assert sorted(link.reltype.rpartition("/")[2] for link in header.part.rels.values()) == ["hyperlink", "image"]
    assert header.paragraphs[0].text == " fed KL (Kilden & co.)"
    assert ["Fodnoter kan ikke stå i sidehoved" in finding.message for finding in document.findings] == [True]


def test_a_picture_keeps_its_proportions_and_is_stored_once(tmp_path: Path) -> None:
    data = rendered(tmp_path, ["{{ våben }} {{ våben }}"], header="{{ våben }}")

    document = docx.Document(io.BytesIO(data))
    sizes = [(shape.width.cm, shape.height.cm) for shape in document.inline_shapes]
    assert sizes == [(2.0, 1.0), (2.0, 1.0)]
    assert len({part.partname for part in document.part.package.iter_parts() if part.partname.startswith("/word/media")}) == 1


@pytest.mark.parametrize(("data", "kind"), [(png(96, 48), "png"), (jpeg(96, 48), "jpeg")])
def test_a_picture_without_a_size_has_its_own(data: bytes, kind: str, tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "skabelon.docx", ["{{ b }}"]))

    document = docx.Document(io.BytesIO(template.render({"b": Picture(source=data, alt="x")}).to_bytes()))

    shape = document.inline_shapes[0]
    assert (shape.width.inches, shape.height.inches) == (1.0, 0.5)
    assert [part.content_type for part in document.part.related_parts.values() if "media" in part.partname] == [f"image/{kind}"]


def test_an_svg_has_the_png_beside_it_for_programs_that_cannot_show_it(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(svg())
    (tmp_path / "logo.png").write_bytes(png(20, 10))
    template = Template(word_file(tmp_path / "skabelon.docx", ["{{ b }}"]))

    data = template.render({"b": Picture(source=tmp_path / "logo.svg", alt="x", height_cm=1)}).to_bytes()

    assert member(data, "word/document.xml").count("asvg:svgBlip") == 1
    assert [shape.width.cm for shape in docx.Document(io.BytesIO(data)).inline_shapes] == [2.0]


def test_a_table_is_in_the_templates_own_style_and_says_what_it_shows(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_table(1, 1, style="Medium List 1")
    document.add_paragraph("{{ tal }}")
    document.save(str(tmp_path / "skabelon.docx"))

    data = Template(tmp_path / "skabelon.docx").render(values(tmp_path)).to_bytes()

    assert docx.Document(io.BytesIO(data)).tables[1].style.name == "Medium List 1"
    assert '<w:tblDescription w:val="Tal"/>' in member(data, "word/document.xml")
    assert member(data, "word/document.xml").count("<w:tblHeader/>") == 1


@pytest.mark.parametrize(
    ("value", "gives"),
    [
        ("en", ["en", "slut"]),
        ("en\n\nto", ["en", "to", "slut"]),
        (Markdown("en\n\nto"), ["en", "to", "slut"]),
        (Markdown("en\n\n| a |\n|---|\n| b |"), ["en", {"table": [["**a**"], ["b"]]}, "", "slut"]),
    ],
)
def test_a_value_where_a_section_ends_keeps_the_section(value: object, gives: list[Any], tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("{{ tekst }}")
    document.add_section()
    document.add_paragraph("slut")
    first, break_, *_ = document.element.body
    first.get_or_add_pPr().append(break_.pPr.sectPr)
    document.element.body.remove(break_)
    document.save(str(tmp_path / "skabelon.docx"))

    data = Template(tmp_path / "skabelon.docx").render({"tekst": value}).to_bytes()

    assert shown(data) == gives
    assert len(docx.Document(io.BytesIO(data)).sections) == 2


def test_fields_that_may_be_stale_are_worked_out_when_word_opens_the_document(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("{{ kilde }}")
    field = document.add_paragraph().add_run()._r
    field.append(docx.oxml.parse_xml(f'<w:instrText xmlns:w="{docx.oxml.ns.nsmap["w"]}"> TOC \\o "1-3" </w:instrText>'))
    document.save(str(tmp_path / "med.docx"))

    with_field = Template(tmp_path / "med.docx").render(values(tmp_path)).to_bytes()
    without = rendered(tmp_path, ["{{ kilde }}"], footer="side")

    assert '<w:updateFields w:val="true"/>' in member(with_field, "word/settings.xml")
    assert "updateFields" not in member(without, "word/settings.xml")


def test_a_rendered_document_can_be_a_template_again(tmp_path: Path) -> None:
    first = rendered(tmp_path, [*EVERYTHING, "{{ '{{ kilde|fodnote }} {{ våben }} {{ kort }} {{ ny }}' }}", "{{ '{{ liste }}' }}"])
    (tmp_path / "igen.docx").write_bytes(first)

    data = Template(tmp_path / "igen.docx").render(values(tmp_path) | {"ny": Markdown("[ny](https://ny.dk)")}).to_bytes()

    assert shown(data)[-2:] == ["List Number: 1. a", "List Number: 2. b"]
    assert "<https://ny.dk>ny</>" in shown(data)[-3]
    assert ids_twice(data) == []


def test_the_same_values_give_the_same_bytes_in_every_thread(tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "skabelon.docx", EVERYTHING))
    given = values(tmp_path)

    with ThreadPoolExecutor(4) as pool:
        results = [*pool.map(lambda _: template.render(given).to_bytes(), range(8))]

    assert set(results) == {Template(tmp_path / "skabelon.docx").render(given).to_bytes()}


@pytest.mark.tool("ooxml-validator")
@pytest.mark.parametrize("bare", [False, True])
def test_all_of_it_together_is_valid(bare: bool, tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", EVERYTHING, header="{{ våben }} {{ kort }}")
    template = Template(without_styles(path) if bare else path)

    template.render(values(tmp_path)).stamped().save(tmp_path / "ud.docx")

    assert validate(tmp_path / "ud.docx") == []


@pytest.mark.tool("ooxml-validator")
def test_all_cases_one_after_another_are_valid(tmp_path: Path) -> None:
    texts = [Markdown(case["text"]) for case in rows("markdown")]
    bodies = [item for case in rows("rich_values") for item in case["body"]]
    path = word_file(tmp_path / "skabelon.docx", ["{% for t in tekster %}", "{{ t }}", "{% endfor %}", *bodies])

    Template(path).render(values(tmp_path) | {"tekster": texts}).save(tmp_path / "ud.docx")

    assert validate(tmp_path / "ud.docx") == []
    assert ids_twice((tmp_path / "ud.docx").read_bytes()) == []


@pytest.mark.tool("soffice")
def test_libreoffice_shows_the_same_words(tmp_path: Path) -> None:
    (tmp_path / "ud.docx").write_bytes(rendered(tmp_path, EVERYTHING))

    words = "Note fed. Ord1 og1 fed KL. A B 1 ja 1. a 2. b"
    assert " ".join(to_text(tmp_path / "ud.docx", tmp_path).split()) == words
