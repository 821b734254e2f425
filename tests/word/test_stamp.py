"""A written document knows its own text: later edits are told from mere saving."""

import io
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Pt

from kommissorium.resources import example_file
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.stamp import read_stamp
from kommissorium.word.template import Template
from kommissorium.word.text.fingerprint import fingerprint
from tests.builders import word_file
from tests.raw_files import raw_file
from tests.tools import to_docx

EMPHASIS = {"strike": True, "bold": True, "highlight_color": WD_COLOR_INDEX.YELLOW, "underline": True}


def built(tmp_path: Path) -> bytes:
    template = Template(word_file(tmp_path / "a.docx", ["{{ x }}", {"table": [["a", "b"]]}], header="H", title="T"))
    return template.render({"x": "Tekst"}).stamped().to_bytes()


def saved_again(data: bytes, change: str = "") -> bytes:
    document = docx.Document(io.BytesIO(data))
    document.paragraphs[0].runs[0].font.size = Pt(14)
    if change in EMPHASIS:
        setattr(document.paragraphs[0].runs[0].font, change, EMPHASIS[change])
    if change == "text":
        document.paragraphs[0].add_run(" mere")
    if change == "cell":
        document.tables[0].rows[0].cells[1].text = "c"
    if change == "header":
        document.sections[0].header.paragraphs[0].text = "I"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_fresh_document_carries_the_fingerprint_of_its_text(tmp_path: Path) -> None:
    data = built(tmp_path)

    assert read_stamp(Package(data, "")) == fingerprint(data)


def test_saving_and_another_size_are_no_edit(tmp_path: Path) -> None:
    data = saved_again(built(tmp_path))

    assert read_stamp(Package(data, "")) == fingerprint(data)


def test_another_text_cell_header_or_emphasis_is_an_edit(tmp_path: Path) -> None:
    for change in ("text", "cell", "header", *EMPHASIS):
        data = saved_again(built(tmp_path), change)
        assert read_stamp(Package(data, "")) != fingerprint(data), change


@pytest.mark.parametrize(("author", "is_edit"), [("En kollega", True), ("kommissorium", False)])
def test_a_colleague_s_comment_is_an_edit_and_the_program_s_own_is_none(author: str, is_edit: bool, tmp_path: Path) -> None:
    document = docx.Document(io.BytesIO(built(tmp_path)))
    document.add_comment(document.paragraphs[0].runs, text="Er det rigtigt?", author=author)
    stream = io.BytesIO()
    document.save(stream)
    data = stream.getvalue()

    assert (read_stamp(Package(data, "")) != fingerprint(data)) is is_edit


def test_a_document_of_other_making_has_no_stamp(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["x"])

    assert read_stamp(Package(path.read_bytes(), "")) is None


def test_stamping_twice_leaves_one_property(tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "a.docx", ["{{ x }}"]))
    (tmp_path / "b.docx").write_bytes(template.render({"x": "{{ y }}"}).stamped().to_bytes())

    data = Template(tmp_path / "b.docx").render({"y": "z"}).stamped().to_bytes()

    assert Package(data, "").read("docProps/custom.xml").count(b'name="kommissorium"') == 1
    assert read_stamp(Package(data, "")) == fingerprint(data)


def test_the_date_in_the_properties_is_the_one_given(tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "a.docx", ["{{ x }}"]))

    data = template.render({"x": "y"}, date=date(2020, 1, 23)).to_bytes()

    assert docx.Document(io.BytesIO(data)).core_properties.modified.date() == date(2020, 1, 23)


def field(code: str, result: str) -> str:
    edges = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{edges[0]}<w:r><w:instrText> {code} </w:instrText></w:r>{edges[1]}<w:r><w:t>{result}</w:t></w:r>{edges[2]}"


def numbered(path: Path, page: str, link: str) -> str:
    simple = f'<w:fldSimple w:instr=" PAGE "><w:r><w:t>{page}</w:t></w:r></w:fldSimple>'
    body = f"<w:p>{field('NUMPAGES', page)}{simple}{field('HYPERLINK &quot;https://kl.dk&quot;', link)}</w:p>"
    return fingerprint(raw_file(path, body).read_bytes())


def test_page_numbers_that_word_works_out_anew_are_no_edit_but_the_words_of_a_link_are(tmp_path: Path) -> None:
    before = numbered(tmp_path / "a.docx", "1", "KL")

    assert numbered(tmp_path / "b.docx", "7", "KL") == before
    assert numbered(tmp_path / "c.docx", "1", "Danmarks Statistik") != before


@pytest.mark.tool("soffice")
def test_saving_in_another_program_is_no_edit(tmp_path: Path) -> None:
    example = example_file("dragoer", "kommissorium.docx")

    assert fingerprint(to_docx(example, tmp_path).read_bytes()) == fingerprint(example.read_bytes())
