"""Documents behind a document: what a reader saw in them is still there."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from kommissorium.diagnostics.errors import PackageError
from kommissorium.word.annexes.annex import Annex
from kommissorium.word.annexes.compose import with_annexes
from kommissorium.word.ooxml.package import Package, open_package
from tests.builders import add_footnotes, footnotes_of, word_file
from tests.pictures import png
from tests.raw_files import Part, p, part_of, raw_file, words_of
from tests.rich import ids_twice, without_styles
from tests.structure import structure_problems
from tests.tools import to_text, validate

COMMENTS = Part(
    "word/comments.xml",
    "comments",
    f'<w:comments …><w:comment w:id="0" w:author="a">{p("Til kolleger")}</w:comment></w:comments>',
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
)


def annex_file(path: Path, *, page_number: bool = False) -> Path:
    """An annex with its own font, list, table, picture, note, landscape page and header."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Courier New"
    document.add_heading("Kapitel", 1)
    document.add_paragraph("Tekst med note[1].")
    for text in ("et", "to"):
        document.add_paragraph(text, style="List Number")
    document.add_picture(io.BytesIO(png(20, 10)))
    table = document.add_table(1, 2)
    table.style = "Light Grid Accent 1"
    table.cell(0, 0).text = "Celle"
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, section.page_height, section.page_width
    section.header.paragraphs[0].text = "Eget hoved"
    if page_number:
        field = section.footer.paragraphs[0]._p.add_r()
        field.append(field.makeelement(qn("w:instrText"), {}))
        field[0].text = " PAGE "
    document.save(str(path))
    add_footnotes(path, ["Note i bilaget"])
    return path


def composed(tmp_path: Path, *annexes: Path, host: Path | None = None) -> bytes:
    host = host or word_file(tmp_path / "vaert.docx", ["Forside", {"paragraph": "ét", "style": "List Number"}], header="Vores hoved")
    found = [Annex(open_package(path), f"Bilag {number}: {path.stem}") for number, path in enumerate(annexes, 1)]
    return with_annexes(open_package(host), found).to_bytes()


def sections_of(data: bytes) -> list[tuple[str, str]]:
    """For each section its orientation and the words of its header."""
    sections = docx.Document(io.BytesIO(data)).sections
    return [(section._sectPr.find(qn("w:pgSz")).get(qn("w:orient"), "portrait"), section.header.paragraphs[0].text) for section in sections]


def test_without_annexes_a_document_stays_as_it_is(tmp_path: Path) -> None:
    host = word_file(tmp_path / "a.docx", ["Forside"])

    assert with_annexes(open_package(host), []).to_bytes() == with_annexes(open_package(host), []).to_bytes()
    assert words_of(composed(tmp_path, host=host)) == ["Forside"]


def test_the_words_of_all_stand_behind_each_other(tmp_path: Path) -> None:
    data = composed(tmp_path, annex_file(tmp_path / "Oversigt.docx"), word_file(tmp_path / "Kort.docx", ["Sidste"]))

    texts = ["Forside", "ét", "Bilag 1: Oversigt", "Kapitel", "Tekst med note.", "et", "to", "", "Celle", "", "", "Bilag 2: Kort", "Sidste"]
    assert words_of(data) == texts
    assert footnotes_of(data) == ["Note i bilaget"]
    assert structure_problems(data) == []
    assert ids_twice(data) == []


def test_each_annex_has_pages_and_headers_of_its_own(tmp_path: Path) -> None:
    data = composed(tmp_path, annex_file(tmp_path / "a.docx"), word_file(tmp_path / "b.docx", ["Sidste"]))

    assert sections_of(data) == [("portrait", "Vores hoved"), ("landscape", "Eget hoved"), ("portrait", "")]


@pytest.mark.parametrize(("page_number", "starts"), [(True, ["1"]), (False, [])])
def test_an_annex_that_shows_page_numbers_begins_at_one(tmp_path: Path, page_number: bool, starts: list[str]) -> None:
    data = composed(tmp_path, annex_file(tmp_path / "a.docx", page_number=page_number))

    assert [numbers.get(qn("w:start")) for numbers in part_of(data, "word/document.xml").iter(qn("w:pgNumType"))] == starts


def test_lists_begin_anew_and_look_as_they_did(tmp_path: Path) -> None:
    data = composed(tmp_path, annex_file(tmp_path / "a.docx"), annex_file(tmp_path / "b.docx"))

    document = docx.Document(io.BytesIO(data))
    lists = {paragraph.text: _list_of(paragraph) for paragraph in document.paragraphs if paragraph.text in ("ét", "et")}
    assert len({*lists.values()}) == 2
    nums = {num.numId: num.abstractNumId.val for num in document.part.numbering_part.element.num_lst}
    assert len({nums[number] for number in lists.values()}) == 2


def _list_of(paragraph: Any) -> int:
    return int(paragraph.style.element.pPr.numPr.numId.val)


def test_styles_come_along_under_names_of_their_own(tmp_path: Path) -> None:
    document = docx.Document(io.BytesIO(composed(tmp_path, annex_file(tmp_path / "a.docx"))))

    own = next(paragraph for paragraph in document.paragraphs if paragraph.text == "Tekst med note.")
    assert (own.style.name, own.style.font.name) == ("Normal (bilag 1)", "Courier New")
    assert document.paragraphs[0].style.name == "Normal"
    assert document.tables[0].style.name == "Light Grid Accent 1 (bilag 1)"
    heading = next(paragraph for paragraph in document.paragraphs if paragraph.text == "Kapitel")
    assert heading.style.element.pPr.find(qn("w:outlineLvl")).get(qn("w:val")) == "1"


def test_pictures_come_along(tmp_path: Path) -> None:
    data = composed(tmp_path, annex_file(tmp_path / "a.docx"))

    (blip,) = docx.Document(io.BytesIO(data)).element.body.iter(qn("a:blip"))
    assert docx.Document(io.BytesIO(data)).part.related_parts[blip.get(qn("r:embed"))].blob == png(20, 10)


def test_bookmarks_and_what_refers_to_them_are_renamed_together(tmp_path: Path) -> None:
    marked = '<w:p><w:bookmarkStart w:id="1" w:name="mål"/><w:r><w:t>Mål</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    link = '<w:p><w:hyperlink w:anchor="mål"><w:r><w:t>op</w:t></w:r></w:hyperlink><w:fldSimple w:instr=" REF mål \\h "/></w:p>'
    host, annex = (raw_file(tmp_path / name, marked + link) for name in ("a.docx", "b.docx"))

    root = part_of(composed(tmp_path, annex, host=host), "word/document.xml")

    assert [mark.get(qn("w:name")) for mark in root.iter(qn("w:bookmarkStart"))] == ["mål", "mål_b1"]
    assert [found.get(qn("w:anchor")) for found in root.iter(qn("w:hyperlink"))] == ["mål", "mål_b1"]
    assert [found.get(qn("w:instr")) for found in root.iter(qn("w:fldSimple"))] == [" REF mål \\h ", " REF mål_b1 \\h "]


def test_comments_of_an_annex_stay_behind(tmp_path: Path) -> None:
    body = '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Ord</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p>'

    data = composed(tmp_path, raw_file(tmp_path / "a.docx", body, COMMENTS))

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert [name for name in archive.namelist() if b"omment" in archive.read(name) or "omment" in name] == []


def test_drawings_that_new_programs_alone_know_keep_their_prefixes(tmp_path: Path) -> None:
    drawing = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>ny</w:t></mc:Choice>'
        "<mc:Fallback><w:t>gammel</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ).replace("<mc:AlternateContent>", '<mc:AlternateContent xmlns:x="urn:x">')
    annex = raw_file(tmp_path / "a.docx", drawing)

    root = part_of(composed(tmp_path, annex), "word/document.xml")

    (choice,) = root.iter("{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice")
    assert choice.nsmap[choice.get("Requires")] == "urn:x"


def test_a_document_and_an_annex_without_styles_and_lists_go_together(tmp_path: Path) -> None:
    host, annex = without_styles(word_file(tmp_path / "a.docx", ["En"])), without_styles(word_file(tmp_path / "b.docx", ["To"]))

    data = composed(tmp_path, annex, annex_file(tmp_path / "c.docx"), host=host)

    assert words_of(data)[:4] == ["En", "Bilag 1: b", "To", "Bilag 2: c"]
    assert structure_problems(data) == []


def test_the_same_documents_give_the_same_bytes(tmp_path: Path) -> None:
    annex = annex_file(tmp_path / "a.docx")

    assert composed(tmp_path, annex) == composed(tmp_path, annex)


def test_an_annex_with_macros_is_refused(tmp_path: Path) -> None:
    macros = Part(
        "word/vbaProject.bin",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "x",
        "application/vnd.ms-office.vbaProject",
    )

    with pytest.raises(PackageError):
        composed(tmp_path, raw_file(tmp_path / "a.docx", p("Tekst"), macros))


@pytest.mark.tool("ooxml-validator")
def test_a_document_with_annexes_is_valid(tmp_path: Path) -> None:
    (tmp_path / "ud.docx").write_bytes(
        composed(tmp_path, annex_file(tmp_path / "a.docx"), annex_file(tmp_path / "b.docx", page_number=True))
    )

    assert validate(tmp_path / "ud.docx") == []


@pytest.mark.tool("soffice")
def test_libreoffice_reads_the_annexes(tmp_path: Path) -> None:
    (tmp_path / "ud.docx").write_bytes(composed(tmp_path, annex_file(tmp_path / "a.docx")))

    lines = to_text(tmp_path / "ud.docx", tmp_path).splitlines()
    assert [line for line in lines if line.strip()][2:5] == ["Bilag 1: a", "Kapitel", "Tekst med note1."]


def test_the_annexes_package_is_not_changed(tmp_path: Path) -> None:
    package = open_package(annex_file(tmp_path / "a.docx"))
    before = package.data

    with_annexes(Package(composed(tmp_path), "a.docx"), [Annex(package, "Bilag 1")])

    assert package.data == before
