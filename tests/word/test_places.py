"""Every place of a Word document where a tag can stand is filled."""

from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import RenderError, TemplateError
from kommissorium.word.content.values import Markdown, Record
from kommissorium.word.ooxml.names import CHART
from kommissorium.word.template import Template
from tests.raw_files import Part, W, control, p, part_of, raw_file, words_of
from tests.structure import structure_problems

VALUES = {"navn": "Å & <b>", "ja": True, "liste": ["x", "y"], "rækker": [Record(a="1", b="en"), Record(a="2", b="to")]}
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:docPr id='1' name='n' descr='{{{{ navn }}}}'/>"
    "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
    "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id='s1'><v:textbox><w:txbxContent>{0}</w:txbxContent>"
    "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def rendered(path: Path, values: dict[str, object] | None = None) -> bytes:
    data = Template(path).render(VALUES if values is None else values).to_bytes()
    assert structure_problems(data) == []
    return data


def test_text_boxes_are_filled_in_both_copies_with_their_alternative_text(tmp_path: Path) -> None:
    box = BOX.format(p("{% if ja %}") + p("{{ na", "vn }}") + p("{% endif %}"))

    data = rendered(raw_file(tmp_path / "a.docx", f"<w:p><w:r><w:t>Før </w:t></w:r>{box}</w:p>"))

    assert words_of(data) == ["Før ", "Å & <b>", "Å & <b>"]
    assert [node.get("descr") for node in part_of(data, "word/document.xml").iter() if node.get("descr")] == ["Å & <b>"]


def test_a_text_box_in_a_loop_keeps_its_ids_apart(tmp_path: Path) -> None:
    body = p("{% for x in liste %}") + f"<w:p>{BOX.format(p('{{ x }}'))}</w:p>" + p("{% endfor %}")

    data = rendered(raw_file(tmp_path / "a.docx", body))

    assert [words for words in words_of(data) if words] == ["x", "x", "y", "y"]
    shapes = [node.get("id") for node in part_of(data, "word/document.xml").iter("{urn:schemas-microsoft-com:vml}shape")]
    assert len(set(shapes)) == 2


@pytest.mark.parametrize("kind", ["header", "footer"])
def test_first_even_and_default_headers_and_footers_are_filled(kind: str, tmp_path: Path) -> None:
    root = {"header": "hdr", "footer": "ftr"}[kind]
    parts = [
        Part(f"word/{kind}{number}.xml", kind, f"<w:{root} …>{p('{{ navn }}')}</w:{root}>", f"{WORD_TYPE}.{kind}+xml")
        for number in (1, 2, 3)
    ]

    data = rendered(raw_file(tmp_path / "a.docx", p("x"), *parts))

    assert [words_of(data, part.name) for part in parts] == [["Å & <b>"]] * 3


def test_endnotes_are_filled(tmp_path: Path) -> None:
    note = f"<w:endnotes …><w:endnote w:id='2'>{p('Om {{ navn }}')}</w:endnote></w:endnotes>"
    body = "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:endnoteReference w:id='2'/></w:r></w:p>"

    data = rendered(raw_file(tmp_path / "a.docx", body, Part("word/endnotes.xml", "endnotes", note, f"{WORD_TYPE}.endnotes+xml")))

    assert words_of(data, "word/endnotes.xml") == ["Om Å & <b>"]


def test_charts_and_smartart_are_filled(tmp_path: Path) -> None:
    text = "<a:p><a:r><a:t>{% if ja %}{{ navn }}{% endif %}\\n</a:t></a:r></a:p>"
    chart = Part("word/charts/chart1.xml", "chart", f"<c:chart xmlns:c='c' …>{text}</c:chart>")
    art = Part("word/diagrams/data1.xml", "diagramData", f"<d:data xmlns:d='d' …>{text}</d:data>")

    data = rendered(raw_file(tmp_path / "a.docx", p("x"), chart, art))

    assert words_of(data, chart.name) == words_of(data, art.name) == ["Å & <b>\\n"]


def test_the_names_of_a_charts_series_are_filled(tmp_path: Path) -> None:
    names = "<c:strCache><c:pt><c:v>Om {{ navn }}</c:v></c:pt></c:strCache><c:tx><c:v>{{ navn }}</c:v></c:tx>"
    numbers = "<c:numCache><c:pt><c:v>{{ navn }}</c:v></c:pt></c:numCache>"
    chart = Part("word/charts/chart1.xml", "chart", f"<c:chart xmlns:c='{CHART}' …>{names}{numbers}</c:chart>")

    data = rendered(raw_file(tmp_path / "a.docx", p("x"), chart))

    assert words_of(data, chart.name) == ["Om Å & <b>", "Å & <b>", "{{ navn }}"]


def test_a_block_in_the_name_of_a_charts_series_is_told(tmp_path: Path) -> None:
    names = "<c:strCache><c:pt><c:v>{% if navn %}a{% endif %}</c:v></c:pt></c:strCache>"
    chart = Part("word/charts/chart1.xml", "chart", f"<c:chart xmlns:c='{CHART}' …>{names}</c:chart>")

    with pytest.raises(TemplateError) as caught:
        Template(raw_file(tmp_path / "a.docx", p("x"), chart))

    assert [finding.code for finding in caught.value.findings] == ["S206", "S206"]
    assert "diagram" in str(caught.value)


def test_all_document_properties_are_filled(tmp_path: Path) -> None:
    core = "<c xmlns='c'>" + "".join(f"<{name}>{name} {{{{ navn }}}}</{name}>" for name in ("title", "keywords", "category")) + "</c>"
    parts = [
        Part(
            "docProps/core.xml",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            core,
            of_package=True,
        ),
        Part("docProps/app.xml", "extended-properties", "<c><Company>{{ navn }}</Company></c>", of_package=True),
        Part("docProps/custom.xml", "custom-properties", "<c><property name='s'><v>{{ navn }}</v></property></c>", of_package=True),
    ]

    data = rendered(raw_file(tmp_path / "a.docx", p("x"), *parts))

    assert words_of(data, "docProps/core.xml") == ["title Å & <b>", "keywords Å & <b>", "category Å & <b>"]
    assert words_of(data, "docProps/app.xml") == words_of(data, "docProps/custom.xml") == ["Å & <b>"]


def test_a_control_whose_tag_is_a_name_is_filled(tmp_path: Path) -> None:
    prompt = "<w:showingPlcHdr/><w:dataBinding w:xpath='/a' w:storeItemID='b'/>"
    body = control(p("Klik her"), tag="navn", more=prompt) + f"<w:p>{control('<w:r><w:t>Klik</w:t></w:r>', tag='navn')}</w:p>"

    data = rendered(raw_file(tmp_path / "a.docx", body))

    assert words_of(data) == ["Å & <b>", "Å & <b>"]
    assert list(part_of(data, "word/document.xml").iter(f"{{{W}}}showingPlcHdr", f"{{{W}}}dataBinding")) == []


@pytest.mark.parametrize(
    ("tag", "gives"),
    [
        ("liste[0]", "x"),
        ("rækker[1].b", "to"),
        ("rækker[-1].a", "2"),
        ("{{ navn }}", "Å & <b>"),
        ("{{ navn|lower }}", "å & <b>"),
        ("{{ liste[1] if ja else navn }}", "y"),
        ("{{ “a” ~ liste[0] }}", "ax"),
    ],
)
def test_a_control_whose_tag_is_an_expression_is_filled(tag: str, gives: str, tmp_path: Path) -> None:
    body = control(p("Klik her") + p("og her"), tag=tag) + f"<w:p>{control('<w:r><w:t>Klik</w:t></w:r>', tag=tag)}</w:p>"

    assert words_of(rendered(raw_file(tmp_path / "a.docx", body))) == [gives, gives]


@pytest.mark.parametrize(("tag", "code"), [("{{ mangler }}", "S301"), ("{{ navn + }}", "S211"), ("{{ liste[9] }}", "S301")])
def test_a_control_whose_tag_cannot_be_filled_is_told(tag: str, code: str, tmp_path: Path) -> None:
    with pytest.raises((RenderError, TemplateError)) as caught:
        rendered(raw_file(tmp_path / "a.docx", control(p("Klik her"), tag=tag)))

    assert caught.value.findings[0].code == code
    assert caught.value.findings[0].place is not None


def test_a_control_with_braces_in_a_repeating_one_is_filled_from_the_item(tmp_path: Path) -> None:
    item = control(control(p("a"), tag="{{ a }}") + control(p("b"), tag="{{ navn }}"), more="<w15:repeatingSectionItem/>")
    body = control(item + item, tag="{{ rækker }}", more="<w15:repeatingSection/>")

    assert words_of(rendered(raw_file(tmp_path / "a.docx", body))) == ["1", "Å & <b>", "2", "Å & <b>"]


def test_a_control_with_another_tag_keeps_what_it_holds(tmp_path: Path) -> None:
    body = control(p("Klik her"), tag="goog_rdk_1") + control(p("Og her"), tag="fri tekst") + p("{{ navn }}")

    data = rendered(raw_file(tmp_path / "a.docx", body))

    assert words_of(data) == ["Klik her", "Og her", "Å & <b>"]


def test_a_repeating_control_repeats_over_its_list(tmp_path: Path) -> None:
    item = control(p("Nr.") + control(p("a"), tag="a") + control(p("b"), tag="b"), more="<w15:repeatingSectionItem/>")
    body = control(item + item, tag="rækker", more="<w15:repeatingSection/>")

    data = rendered(raw_file(tmp_path / "a.docx", body))

    assert words_of(data) == ["Nr.", "1", "en", "Nr.", "2", "to"]


CHANGE = '<w:p><w:ins w:id="7" w:author="N" w:date="2020-01-01T00:00:00Z"><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:ins></w:p>'


@pytest.mark.parametrize(
    ("typed", "gives"),
    [
        ("Se {{ link }} her", ["Se a KL b her"]),
        ("{{ link }}", ["a KL b"]),
        ("{{ liste }}", ["a", "b"]),
        ("{{ tekst }}", ["a", "b"]),
        ("{% if ja %}{{ liste }}{% endif %}", ["a", "b"]),
        ("{% set x %}{{ link }}{% endset %}{{ x }} {{ x }}", ["a KL b a KL b"]),
    ],
)
def test_what_a_value_brings_into_an_insertion_is_inserted_and_valid(typed: str, gives: list[str], tmp_path: Path) -> None:
    values = {"ja": True, "link": Markdown("a [KL](https://kl.dk) b"), "liste": Markdown("- a\n- b"), "tekst": "a\n\nb"}

    data = rendered(raw_file(tmp_path / "a.docx", CHANGE.format(typed)), values)

    root = part_of(data, "word/document.xml")
    insertions = list(root.iter(f"{{{W}}}ins"))
    assert words_of(data) == gives
    assert [link for change in insertions for link in change.iter(f"{{{W}}}hyperlink")] == []
    assert [run for run in root.iter(f"{{{W}}}r") if run.getparent() not in insertions] == []
    assert len({change.get(f"{{{W}}}id") for change in insertions}) == len(insertions)


def test_a_mistake_in_a_control_names_the_control(tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", control(p("x"), tag="post.mangler"))

    with pytest.raises(RenderError) as caught:
        Template(path).render({"post": Record(findes="x")})

    assert "indholdskontrollen post.mangler" in str(caught.value)


def test_the_code_of_a_field_is_filled_and_escaped(tmp_path: Path) -> None:
    edges = [f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>" for kind in ("begin", "separate", "end")]
    code = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://a.dk/{{ navn }}" </w:instrText></w:r>'
    body = f"<w:p>{edges[0]}{code}{edges[1]}<w:r><w:t>her</w:t></w:r>{edges[2]}</w:p>"

    data = rendered(raw_file(tmp_path / "a.docx", body), {"navn": 'a"b\\c'})

    codes = [node.text for node in part_of(data, "word/document.xml").iter(f"{{{W}}}instrText")]
    assert codes == [' HYPERLINK "https://a.dk/a\\"b\\\\c" ']


def test_deleted_text_is_neither_read_nor_run(tmp_path: Path) -> None:
    deleted = "<w:del w:id='1' w:author='a'><w:r><w:delText>{{ mangler }}{% endif %}</w:delText></w:r></w:del>"

    data = rendered(raw_file(tmp_path / "a.docx", f"<w:p><w:r><w:t>{{{{ navn }}}}</w:t></w:r>{deleted}</w:p>"))

    assert words_of(data) == ["Å & <b>"]
    assert "".join(part_of(data, "word/document.xml").itertext()).endswith("{{ mangler }}{% endif %}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<w:ins w:id='1' w:author='a'>", "</w:ins>"),
        ("<w:hyperlink w:anchor='b'>", "</w:hyperlink>"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ("<w:smartTag w:uri='u' w:element='e'>", "</w:smartTag>"),
    ],
)
def test_a_tag_half_inside_a_container_loses_nothing(before: str, after: str, tmp_path: Path) -> None:
    first, second = "<w:r><w:t>A {{ na</w:t></w:r>", "<w:r><w:t>vn }} B</w:t></w:r>"

    data = rendered(raw_file(tmp_path / "a.docx", f"<w:p>{first}{before}{second}{after}<w:r><w:t> C</w:t></w:r></w:p>"))

    assert words_of(data) == ["A Å & <b> B C"]
    assert part_of(data, "word/document.xml").find(f".//{{{W}}}sectPr") is not None


def test_a_part_with_another_prefix_for_word_is_read(tmp_path: Path) -> None:
    text = "<q:p><q:r><q:t>{{ navn }} {{ linjer }}</q:t></q:r></q:p>"
    header = Part("word/header1.xml", "header", f"<q:hdr xmlns:q='{W}'>{text}</q:hdr>", f"{WORD_TYPE}.header+xml")
    path = raw_file(tmp_path / "a.docx", p("x"), header)

    data = rendered(path, {"navn": "Ida", "linjer": "a\nb"})

    assert words_of(data, header.name) == ["Ida ab"]
