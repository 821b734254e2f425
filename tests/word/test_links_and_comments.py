"""Addresses of hyperlinks are filled; Word comments are neither filled nor carried along."""

import io
import zipfile
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import RenderError
from kommissorium.word.template import Template
from tests.raw_files import Part, p, raw_file, words_of
from tests.structure import structure_problems


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
    ],
)
def test_an_address_is_filled_as_typed_and_as_word_writes_it(target: str, filled: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": target})

    data = Template(path).render({"sag": "22/310", "side": "https://a.dk/x?y=1"}).to_bytes()

    assert addresses(data) == [filled]
    assert structure_problems(data) == []


def test_a_link_in_a_loop_has_an_address_at_each_turn(tmp_path: Path) -> None:
    body = p("{% for x in liste %}") + link("rIdL", "{{ x }}") + p("{% endfor %}") + link("rIdM", "fast")
    path = raw_file(tmp_path / "a.docx", body, links={"rIdL": "https://a.dk/{{ x }}", "rIdM": "https://b.dk/"})

    data = Template(path).render({"liste": ["en", "to"]}).to_bytes()

    assert addresses(data) == ["https://a.dk/en", "https://a.dk/to", "https://b.dk/"]
    assert words_of(data) == ["en", "to", "fast"]
    assert structure_problems(data) == []


@pytest.mark.parametrize("side", ["javascript:alert(1)", "file:///c:/x"])
def test_an_address_that_runs_something_is_refused_at_its_place(side: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", link("rIdL", "her"), links={"rIdL": "{{ side }}"})

    with pytest.raises(RenderError) as caught:
        Template(path).render({"side": side})

    assert caught.value.findings[0].place is not None
    assert "adresse" in str(caught.value)


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
