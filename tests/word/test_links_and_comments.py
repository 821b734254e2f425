"""Addresses of hyperlinks are filled; Word comments are neither filled nor carried along."""

import io
import zipfile
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import RenderError, TemplateError
from kommissorium.word.template import Template
from tests.raw_files import Part, R, W, p, part_of, raw_file, words_of
from tests.structure import structure_problems

NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def link(name: str, text: str) -> str:
    return f'<w:p><w:hyperlink r:id="{name}"><w:r><w:t>{text}</w:t></w:r></w:hyperlink></w:p>'


def addresses(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read("word/_rels/document.xml.rels").decode()
    return sorted(piece.partition('"')[0] for piece in text.split('Target="')[1:] if "http" in piece.partition('"')[0])


@pytest.mark.parametrize(
    ("target", "filled"),
    [
        ("https://fjordby.dk/{{ sag }}", "https://fjordby.dk/22%2F310"),
        ("https://fjordby.dk/%7B%7B%20sag%20%7D%7D?v=%20x", "https://fjordby.dk/22%2F310?v=%20x"),
        ("{{ side }}", "https://a.dk/x?y=1"),
        ("{{ side }}&amp;id={{ sag }}", "https://a.dk/x?y=1&amp;id=22%2F310"),
        ("http://{{ vært }}", "http://fjordby.dk/ø%20x?a=b"),
        ("mailto:{{ post }}", "mailto:a@http.dk"),
        ("https://fjordby.dk/{# en note #}{{ sag }}", "https://fjordby.dk/22%2F310"),
        ("https://fjordby.dk/a{%20b", "https://fjordby.dk/a{%20b"),
    ],
)
def test_an_address_is_filled_as_typed_and_as_word_writes_it(target: str, filled: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": target})

    values = {"sag": "22/310", "side": "https://a.dk/x?y=1", "vært": "fjordby.dk/ø x?a=b", "post": "a@http.dk"}
    data = Template(path).render(values).to_bytes()

    assert addresses(data) == [filled]
    assert structure_problems(data) == []


def test_a_link_in_a_loop_has_an_address_at_each_turn(tmp_path: Path) -> None:
    body = p("{% for x in liste %}") + link("rIdL", "{{ x }}") + p("{% endfor %}") + link("rIdM", "fast")
    path = raw_file(tmp_path / "a.docx", body, links={"rIdL": "https://a.dk/{{ x }}", "rIdM": "https://b.dk/"})

    data = Template(path).render({"liste": ["en", "to"]}).to_bytes()

    assert addresses(data) == ["https://a.dk/en", "https://a.dk/to", "https://b.dk/"]
    assert words_of(data) == ["en", "to", "fast"]
    assert structure_problems(data) == []


BAD = [
    "javascript:alert(1)",
    "file:///c:/x",
    "",
    "http://x y/z",
    "https://[x",
    "https://x.dk:abc/",
    "https://x.dk:99999",
    "mailto:a@b@c",
    "#\x01",
]


@pytest.mark.parametrize("side", BAD)
def test_an_address_that_no_document_can_link_to_is_refused_at_its_place(side: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": "{{ side }}"})

    with pytest.raises(RenderError) as caught:
        Template(path).render({"side": side})

    assert caught.value.findings[0].place is not None
    assert caught.value.findings[0].message.startswith("»{{ side }}« kan ikke skrives: ")
    assert "adresse" in str(caught.value)


def test_a_part_of_an_address_cannot_be_another_host(tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": "https://{{ side }}.fjordby.dk/"})

    with pytest.raises(RenderError, match="adresse"):
        Template(path).render({"side": "ond.dk/"})


def test_an_address_that_may_be_missing_leads_nowhere(tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": "https://{{ side }}"})

    data = Template(path, strict=False).render({}).to_bytes()

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert 'Target="#"' in archive.read("word/_rels/document.xml.rels").decode()


@pytest.mark.parametrize(
    ("target", "code"),
    [("https://a.dk/%7B%25if%20ja%25%7Da", "S206"), ("https://a.dk/{% if ja %}a{% endif %}", "S206"), ("https://a.dk/{{ ja", "S204")],
)
def test_what_an_address_has_no_room_for_is_told(target: str, code: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": target})

    with pytest.raises(TemplateError) as caught:
        Template(path)

    assert {finding.code for finding in caught.value.findings} == {code}
    assert "afsnit 1" in str(caught.value)


FIELDS = {
    "simple": """<w:fldSimple w:instr=' {} ' w:fldLock='1'><w:fldData>x</w:fldData><w:r><w:t>her</w:t></w:r></w:fldSimple>""",
    "complex": "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> {} </w:instrText></w:r>"
    "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>her</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
}


@pytest.mark.parametrize("kind", FIELDS)
def test_a_field_is_filled(kind: str, tmp_path: Path) -> None:
    code = 'HYPERLINK "https://a.dk/{{ x }}" \\o "{% if x %}{{ x }}{% endif %}"'
    path = raw_file(tmp_path / "a.docx", f"<w:p>{FIELDS[kind].format(code)}</w:p>{p('{{ x }}')}")

    data = Template(path).render({"x": 'a"b'}).to_bytes()

    filled = [node.text for node in part_of(data, "word/document.xml").iter(f"{{{W}}}instrText")]
    assert filled == [' HYPERLINK "https://a.dk/a\\"b" \\o "a\\"b" ']
    assert words_of(data)[0].endswith(" her")
    assert structure_problems(data) == []


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("code", ['HYPERLINK "{{ side }}"', "hyperlink {{ side }}", 'HYPERLINK "{% if side %}{{ side }}{% endif %}"'])
def test_a_field_that_would_run_something_is_refused_as_the_link_is(kind: str, code: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", f"<w:p>{FIELDS[kind].format(code)}</w:p>")
    template = Template(path)

    with pytest.raises(RenderError) as caught:
        template.render({"side": "javascript:alert(1)"})
    template.render({"side": "https://a.dk"})

    assert caught.value.findings[0].message.startswith("»{{ side }}« kan ikke skrives: »javascript:alert(1)« er ikke en adresse")
    assert caught.value.findings[0].place is not None


COMMENTED = (
    '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>A {{ na</w:t></w:r><w:commentRangeEnd w:id="0"/>'
    '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>vn }}</w:t></w:r></w:p>'
)
COMMENTS = Part(
    "word/comments.xml",
    "comments",
    f'<w:comments …><w:comment w:id="0" w:author="a">{p("Skal {{ mangler }} med?")}</w:comment></w:comments>',
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
)


def test_comments_are_left_out_with_all_that_points_at_them(tmp_path: Path) -> None:
    data = Template(raw_file(tmp_path / "a.docx", COMMENTED, COMMENTS)).render({"navn": "Ida"}).to_bytes()

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert words_of(data) == ["A Ida"]
    assert b"omment" not in whole
    assert structure_problems(data) == []


def test_comments_are_kept_unfilled_when_asked_for(tmp_path: Path) -> None:
    data = Template(raw_file(tmp_path / "a.docx", COMMENTED, COMMENTS), keep_comments=True).render({"navn": "Ida"}).to_bytes()

    assert words_of(data) == ["A Ida"]
    assert words_of(data, "word/comments.xml") == ["Skal {{ mangler }} med?"]


def test_an_address_in_a_note_is_told_as_what_is_not_filled(tmp_path: Path) -> None:
    link = '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>se her</w:t></w:r></w:hyperlink></w:p>'
    notes = Part("word/footnotes.xml", "footnotes", f'<w:footnotes …><w:footnote w:id="1">{link}</w:footnote></w:footnotes>', NOTES)
    path = raw_file(tmp_path / "a.docx", '<w:p><w:r><w:t>x</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', notes)
    target = "https://x.dk/%7B%7B%20navn%20%7D%7D"
    relation = f'<Relationship Id="rId1" Type="{R}/hyperlink" Target="{target}" TargetMode="External"/>'
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/_rels/footnotes.xml.rels", f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>')

    (finding,) = Template(path).findings

    assert (finding.code, str(finding.place)) == ("S314", "a.docx, fodnoter, ved »https://x.dk/{{ navn }}«")
