"""A clause from the template's folder becomes part of the template."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from kommissorium.diagnostics.errors import KommissoriumError, RenderError, TemplateError
from kommissorium.word.template import Template
from tests.builders import add_footnotes, body_of, footnotes_of, word_file
from tests.pictures import png
from tests.raw_files import Part, R, control, p, part_of, raw_file, words_of
from tests.structure import structure_problems

COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
A, SVG = "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DRAWN = f'<a:ext><s:svgBlip xmlns:s="{SVG}" r:embed="rId8"/></a:ext>'


def rewritten(path: Path, part: str, old: str, new: str, more: dict[str, str | bytes] | None = None) -> None:
    """Puts `new` for `old` in a part of the file, and adds parts."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members[part] = members[part].replace(old.encode(), new.encode(), 1)
    members |= {name: content.encode() if isinstance(content, str) else content for name, content in (more or {}).items()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


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


@pytest.mark.parametrize("include", ['{%p include "klausul.docx" %}', "{% Include “klausul.docx” %}", ["{% inc", 'lude "klausul.docx" %}']])
def test_an_include_is_read_as_meant(include: Any, tmp_path: Path) -> None:
    word_file(tmp_path / "klausul.docx", ["Klausul"])
    path = word_file(tmp_path / "a.docx", ["A", include])

    assert body_of(Template(path).render({}).to_bytes()) == ["A", "Klausul"]


def test_a_clause_brings_its_footnotes_with_their_tags_and_links(tmp_path: Path) -> None:
    clause = word_file(tmp_path / "klausul.docx", ["Kl[1]"])
    add_footnotes(clause, ["Se {{ navn }}"])
    link = f'<Relationship Id="rId1" Type="{R}/hyperlink" Target="https://e.dk" TargetMode="External"/>'
    more = {"word/_rels/footnotes.xml.rels": f'<Relationships xmlns="{RELATIONS}">{link}</Relationships>'}
    begins = '<w:footnote w:id="1"><w:p>'
    rewritten(clause, "word/footnotes.xml", begins, f'{begins}<w:hyperlink xmlns:r="{R}" r:id="rId1"/>', more)
    path = word_file(tmp_path / "a.docx", ["A[1]", *["{% include 'klausul.docx' %}"] * 2])
    add_footnotes(path, ["Egen"])
    rewritten(path, "word/document.xml", 'w:footnoteReference w:id="1"', 'w:footnoteReference w:id="5"')
    rewritten(path, "word/footnotes.xml", 'w:footnote w:id="1"', 'w:footnote w:id="5"')

    data = Template(path).render({"navn": "Ida"}).to_bytes()

    assert footnotes_of(data) == ["Egen", "Se Ida", "Se Ida"]
    assert structure_problems(data) == []
    assert b"urn:kommissorium" not in zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")


def test_a_clause_brings_the_pictures_of_its_footnotes(tmp_path: Path) -> None:
    clause = word_file(tmp_path / "klausul.docx", ["Kl[1]"])
    add_footnotes(clause, ["Se"])
    link = f'<Relationship Id="rId7" Type="{R}/image" Target="media/a.png"/>'
    blip = f'<w:p><w:r><w:drawing><a:blip xmlns:a="{A}" xmlns:r="{R}" r:embed="rId7">{DRAWN}'
    rewritten(
        clause,
        "word/footnotes.xml",
        '<w:footnote w:id="1">',
        f'<w:footnote w:id="1">{blip}</a:blip></w:drawing></w:r></w:p>',
        {"word/_rels/footnotes.xml.rels": f'<Relationships xmlns="{RELATIONS}">{link}</Relationships>', "word/media/a.png": png(4, 2)},
    )
    rewritten(clause, "[Content_Types].xml", "<Override", '<Default Extension="png" ContentType="image/png"/><Override')

    data = Template(word_file(tmp_path / "a.docx", ["{% include 'klausul.docx' %}"])).render({}).to_bytes()

    assert structure_problems(data) == []
    (image,) = part_of(data, "word/_rels/footnotes.xml.rels")
    assert zipfile.ZipFile(io.BytesIO(data)).read(f"word/{image.get('Target')}") == png(4, 2)


def test_a_missing_name_in_a_clauses_note_in_a_macro_is_told_in_the_note(tmp_path: Path) -> None:
    add_footnotes(word_file(tmp_path / "klausul.docx", ["Kl[1]"]), ["Se {{ nanv }}"])
    body = ["{% macro m() %}", "{% include 'klausul.docx' %}", "{% endmacro %}", "{{ m() }}"]

    with pytest.raises(RenderError) as caught:
        Template(word_file(tmp_path / "a.docx", body)).render({"navn": "Ida"})

    assert "note, ved »Se {{ nanv }}«" in str(caught.value)


def test_a_clause_has_ids_and_names_of_its_own_each_time(tmp_path: Path) -> None:
    marks = '<w:bookmarkStart w:id="0" w:name="A"/><w:bookmarkStart w:id="1" w:name="B"/>'
    ends = '<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="0"/><w:fldSimple w:instr=" REF A "/><w:ins w:id="2" w:author="a"/>'
    body = f"<w:p>{marks}<w:r><w:t>x</w:t></w:r>{ends}</w:p>" + control(p("y"), more='<w:id w:val="5"/>')
    raw_file(tmp_path / "klausul.docx", body)

    data = Template(raw_file(tmp_path / "a.docx", body + p("{% include 'klausul.docx' %}") * 2)).render({}).to_bytes()

    assert structure_problems(data) == []
    root = part_of(data, "word/document.xml")
    named = {node.get(qn("w:id")): node.get(qn("w:name")) for node in root.iter(qn("w:bookmarkStart"))}
    assert [named[node.get(qn("w:id"))][0] for node in root.iter(qn("w:bookmarkEnd"))] == ["B", "A"] * 3
    targets = [node.get(qn("w:instr")).split()[1] for node in root.iter(qn("w:fldSimple"))]
    assert targets == [name for name in named.values() if name[0] == "A"]
    assert len({node.get(qn("w:id")) for node in root.iter(qn("w:ins"))}) == 3


def test_comments_of_a_clause_stay_behind(tmp_path: Path) -> None:
    commented = '<w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'
    comments = Part("word/comments.xml", "comments", '<w:comments …><w:comment w:id="0" w:author="a"/></w:comments>', COMMENTS_TYPE)
    raw_file(tmp_path / "klausul.docx", commented, comments)
    path = raw_file(tmp_path / "a.docx", commented + p("{% include 'klausul.docx' %}"), comments)

    data = Template(path, keep_comments=True).render({}).to_bytes()

    assert len(list(part_of(data, "word/document.xml").iter(qn("w:commentReference")))) == 1


def test_a_piece_of_another_file_in_a_clause_is_told(tmp_path: Path) -> None:
    piece = Part("word/stykke.html", "aFChunk", "<html/>", "text/html")
    raw_file(tmp_path / "klausul.docx", p("x") + '<w:altChunk r:id="rId10"/>', piece)
    path = raw_file(tmp_path / "a.docx", p("{% include 'klausul.docx' %}"))

    template = Template(path)

    assert [finding.code for finding in template.findings] == ["S404"]
    assert structure_problems(template.render({}).to_bytes()) == []
    with pytest.raises(TemplateError):
        Template(path, strict_package=True)


TABLE: Any = {"table": [["x"]]}
WITH_TABLE, WITH_NOTHING = "{% include 'tabel.docx' %}", "{% include 'tom.docx' %}"


@pytest.mark.parametrize(
    ("body", "gives"),
    [
        ([TABLE, WITH_TABLE, WITH_TABLE, TABLE], [TABLE, "", TABLE, "", TABLE, "", TABLE]),
        ([TABLE, WITH_NOTHING, TABLE], [TABLE, "", TABLE]),
        (["A", WITH_TABLE, "B"], ["A", TABLE, "B"]),
        (["A", WITH_NOTHING, TABLE, "B"], ["A", TABLE, "B"]),
        (["A", WITH_NOTHING], ["A"]),
        ([WITH_NOTHING], [""]),
        (["A", WITH_TABLE], ["A", TABLE, ""]),
        ([{"table": [[WITH_NOTHING, WITH_TABLE]]}, "A"], [{"table": [["", [TABLE, ""]]]}, "A"]),
        (["{% for x in [1, 2] %}", WITH_TABLE, "{% endfor %}"], [TABLE, "", TABLE]),
    ],
)
def test_clauses_keep_tables_apart_and_paragraphs_where_they_must_stand(body: list[Any], gives: list[Any], tmp_path: Path) -> None:
    word_file(tmp_path / "tabel.docx", [TABLE])
    word_file(tmp_path / "tom.docx", [])

    data = Template(word_file(tmp_path / "a.docx", body)).render({}).to_bytes()

    assert body_of(data) == gives
    assert structure_problems(data) == []


def test_an_include_that_ends_a_section_leaves_the_section(tmp_path: Path) -> None:
    word_file(tmp_path / "klausul.docx", ["Klausul"])
    path = raw_file(tmp_path / "a.docx", p("{% include 'klausul.docx' %}", properties="<w:pPr><w:sectPr/></w:pPr>") + p("B"))

    data = Template(path).render({}).to_bytes()

    assert words_of(data) == ["Klausul", "", "B"]
    assert len(list(part_of(data, "word/document.xml").iter(qn("w:sectPr")))) == 2


def test_places_are_those_of_the_file_that_the_words_stand_in(tmp_path: Path) -> None:
    word_file(tmp_path / "klausul.docx", ["1", "2", "{{ i_klausul }}"])
    body = ["{% include 'klausul.docx' %}"] * 2 + ["{{ i_skabelon }}"]

    places = []
    for values in ({"i_skabelon": 1}, {"i_klausul": 1}):
        with pytest.raises(RenderError) as caught:
            Template(word_file(tmp_path / "a.docx", body)).render(values)
        places.append(str(caught.value.findings[0].place))

    assert [place.partition(", ved")[0] for place in places] == ["klausul.docx, brødtekst, afsnit 3", "a.docx, brødtekst, afsnit 3"]


@pytest.mark.parametrize("where", ["header", "footer", "note"])
def test_clauses_are_only_fetched_in_the_body(where: str, tmp_path: Path) -> None:
    include = "{% include 'klausul.docx' %}"
    path = word_file(tmp_path / "a.docx", ["x[1]"], **({where: include} if where != "note" else {}))
    if where == "note":
        add_footnotes(path, [include])

    with pytest.raises(TemplateError) as caught:
        Template(path)

    assert [finding.code for finding in caught.value.findings] == ["S221"]
    assert "kan kun hentes i brødteksten" in str(caught.value)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (["A {% include 'klausul.docx' %}"], "S220"),
        (["{% include '../ude.docx' %}"], "S221"),
        (["{% include 'klausul.txt' %}"], "S221"),
        (["{% include klausul.docx %}"], "S221"),
        (["{% include 'slutnote.docx' %}"], "S221"),
        (["{% include 'mangler.docx' %}"], "S110"),
        (["{% include 'løs.docx' %}"], "S103"),
        (["{% include 'ring.docx' %}"], "S222"),
    ],
)
def test_what_cannot_be_included_is_told(body: list[str], code: str, tmp_path: Path) -> None:
    folder = tmp_path / "mappe"
    folder.mkdir()
    word_file(tmp_path / "ude.docx", ["x"])
    word_file(folder / "klausul.docx", ["x"])
    word_file(folder / "ring.docx", [{"heading": "B"}, "{% include 'ring.docx' %}"])
    raw_file(folder / "slutnote.docx", '<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p>')
    raw_file(folder / "løs.docx", '<w:p><w:hyperlink r:id="rId99"/></w:p>')

    with pytest.raises(KommissoriumError) as caught:
        Template(word_file(folder / "a.docx", [{"heading": "B"}, *body]))

    assert [finding.code for finding in caught.value.findings] == [code]
    assert all(finding.place and finding.hint for finding in caught.value.findings)
    assert "under »B«, afsnit 2, ved »" in str(caught.value)
