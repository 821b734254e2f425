"""Comments that printed values carry."""

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn

from kommissorium.word.content.values import Marked
from kommissorium.word.template import Template
from kommissorium.word.text.fingerprint import fingerprint
from tests.builders import word_file
from tests.raw_files import Part, p, part_of, raw_file, words_of
from tests.structure import structure_problems
from tests.tools import to_flat, validate

DAY = date(2019, 8, 22)
HOLE = Marked("afklares", comment="Hvem skal svare?\n\nSpørg\nudvalget.")
OTHER = Marked("afklares igen", comment="Hvornår?")
TEXT_BOX = (
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx>'
    f"<w:txbxContent>{p('{{ hul }}')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
    "</mc:AlternateContent></w:r></w:p>"
)
KEPT = Part(
    "word/comments.xml",
    "comments",
    f'<w:comments …><w:comment w:id="4" w:author="Jurist">{p("Behold mig.")}</w:comment></w:comments>',
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
)
KEPT_TEXT = (
    '<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>Før </w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>'
    "<w:r><w:t>{{ hul }}</w:t></w:r></w:p>"
)


def comments_of(data: bytes) -> list[tuple[str, list[str]]]:
    """For each comment the words that it stands at, and what it says; in the order of the comments part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if "word/comments.xml" not in archive.namelist():
            return []
    main = part_of(data, "word/document.xml")
    return [(_anchored(main, comment.get(qn("w:id"))), _lines(comment)) for comment in part_of(data, "word/comments.xml")]


def _lines(comment: Any) -> list[str]:
    return ["".join(text.text for text in paragraph.iter(qn("w:t"))) for paragraph in comment.iter(qn("w:p"))]


def _anchored(main: Any, number: str) -> str:
    tags = [qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:commentReference"), qn("w:t")]
    marks = [(node.tag, node.get(qn("w:id")), node.text) for node in main.iter(*tags)]
    start, end = (marks.index((tag, number, None)) for tag in tags[:2])
    assert marks[end + 1][:2] == (tags[2], number)
    return "".join(text for tag, _id, text in marks[start:end] if tag == tags[3])


def render(path: Path, **options: bool) -> bytes:
    return Template(path, **options).render({"hul": HOLE, "andet": OTHER}, date=DAY).to_bytes()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (["Nej {{ hul.text }}"], []),
        (["{% set x %}A {{ hul }}{% endset %}Uden"], []),
        (["Her {{ hul }}."], [HOLE]),
        (["{{ hul }}"], [HOLE]),
        ([{"table": [["{{ hul }}", "x"]]}], [HOLE]),
        (["{{ hul }} og {{ hul }}"], [HOLE]),
        (["{{ andet }}", "{{ hul }}"], [OTHER, HOLE]),
        (["{% for x in [1, 2] %}", "{{ hul }}", "{% endfor %}"], [HOLE]),
        (["{% set x %}{{ hul }}{% endset %}{{ x }} {{ x }}"], [HOLE]),
        (["{% set x %}", "{{ hul }}", "{% endset %}", "{{ x }}", "{{ x }}"], [HOLE]),
        (["{% macro m(v) %}<{{ v }}>{% endmacro %}{{ m(hul) }}"], [HOLE]),
    ],
)
def test_a_comment_stands_once_at_the_first_words_that_are_printed(tmp_path: Path, body: list[Any], expected: list[Marked]) -> None:
    data = render(word_file(tmp_path / "a.docx", body))

    texts = {HOLE: ["Hvem skal svare?", "Spørg udvalget."], OTHER: ["Hvornår?"]}
    assert comments_of(data) == [(value.text, texts[value]) for value in expected]
    assert structure_problems(data) == []


@pytest.mark.parametrize("body", [TEXT_BOX, p("{% set x %}{{ hul }}{% endset %}") + TEXT_BOX.replace("hul", "x")])
def test_a_text_box_has_no_comment(tmp_path: Path, body: str) -> None:
    data = render(raw_file(tmp_path / "a.docx", body))

    assert comments_of(data) == []
    assert "afklares" in words_of(data)


def test_a_header_and_a_footnote_have_no_comment(tmp_path: Path) -> None:
    data = render(word_file(tmp_path / "a.docx", ["Ord{{ hul|fodnote }}"], header="{{ hul }}"))

    assert comments_of(data) == []


def test_a_comment_is_the_programs_on_the_day_of_the_document(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{{ hul }}"])

    first = render(path)

    (comment,) = part_of(first, "word/comments.xml")
    assert [comment.get(qn(f"w:{name}")) for name in ("author", "initials", "date")] == ["kommissorium", "ko", "2019-08-22T00:00:00Z"]
    assert render(path) == first


def test_a_document_without_a_day_has_comments_without_a_day(tmp_path: Path) -> None:
    data = Template(word_file(tmp_path / "a.docx", ["{{ hul }}"])).render({"hul": HOLE}).to_bytes()

    (comment,) = part_of(data, "word/comments.xml")
    assert qn("w:date") not in comment.attrib


def test_kept_comments_of_the_template_stand_beside_those_of_values(tmp_path: Path) -> None:
    data = render(raw_file(tmp_path / "a.docx", KEPT_TEXT, KEPT), keep_comments=True)

    assert comments_of(data) == [("Før ", ["Behold mig."]), ("afklares", ["Hvem skal svare?", "Spørg udvalget."])]
    assert structure_problems(data) == []


def test_dropped_comments_of_the_template_make_room_for_those_of_values(tmp_path: Path) -> None:
    data = render(raw_file(tmp_path / "a.docx", KEPT_TEXT, KEPT))

    assert comments_of(data) == [("afklares", ["Hvem skal svare?", "Spørg udvalget."])]
    assert structure_problems(data) == []


def test_comments_do_not_count_in_the_fingerprint(tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "a.docx", ["Her {{ hul }}."]))

    with_comment, without = (template.render({"hul": hole}).to_bytes() for hole in (HOLE, Marked(HOLE.text)))

    assert with_comment != without
    assert fingerprint(with_comment) == fingerprint(without)


@pytest.mark.tool("ooxml-validator")
def test_a_document_with_comments_is_valid(tmp_path: Path) -> None:
    (tmp_path / "ud.docx").write_bytes(render(word_file(tmp_path / "a.docx", ["{{ hul }} {{ andet }}", {"table": [["{{ andet }}", "x"]]}])))

    assert validate(tmp_path / "ud.docx") == []


@pytest.mark.tool("soffice")
def test_libreoffice_reads_the_comments(tmp_path: Path) -> None:
    (tmp_path / "ud.docx").write_bytes(render(word_file(tmp_path / "a.docx", ["Her {{ hul }}."])))

    assert "Hvem skal svare?" in to_flat(tmp_path / "ud.docx", tmp_path).partition("<office:annotation ")[2]
