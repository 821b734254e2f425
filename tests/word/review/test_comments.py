"""Findings as Word comments: at their words, beside those of people, replaced the next time."""

import io
import subprocess
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.runner import check_document
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.review.comments import with_comments, without_own_comments
from kommissorium.word.text.fingerprint import fingerprint
from tests.builders import add_footnotes, word_file
from tests.tools import validate
from tests.word.checks.maker import document


def finding(place: WordPlace | None, message: str = "Noget er galt.") -> Finding:
    return Finding("X001", Severity.WARNING, message, "Ret det.", place)


def place(paragraph: int, words: str = "", start: int = 0, part: str = "brødtekst", excerpt: str = "") -> WordPlace:
    return WordPlace("brev.docx", part, paragraph, words=words, start=start, excerpt=excerpt)


def commented(path: Path, *findings: Finding) -> bytes:
    return with_comments(open_package(path), findings, [one.message for one in findings]).to_bytes()


def comments_of(data: bytes) -> list[tuple[str, str, str]]:
    """Author, anchored words and text of each comment."""
    document = docx.Document(io.BytesIO(data))
    return [(comment.author, _anchored(document, str(comment.comment_id)), comment.text) for comment in document.comments]


def _anchored(document: docx.document.Document, number: str) -> str:
    words, inside = "", False
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart") and element.get(qn("w:id")) == number:
            inside = True
        elif element.tag == qn("w:commentRangeEnd") and element.get(qn("w:id")) == number:
            return words
        elif inside and element.tag == qn("w:t"):
            words += element.text or ""
        elif element.tag == qn("w:commentReference") and element.get(qn("w:id")) == number:
            return words  # LibreOffice writes no range around nothing
    raise AssertionError(f"comment {number} has no anchor")


@pytest.mark.parametrize(
    ("body", "where", "anchored"),
    [
        (["Kære {{ navn }}, tak."], place(1, "{{ navn }}", 5), "{{ navn }}"),
        ([["Kære {{ na", "vn", " }}, tak."]], place(1, "{{ navn }}", 5), "{{ navn }}"),
        (["to to to"], place(1, "to", 3), "to"),
        (["Første", "Andet"], place(2), "Andet"),
        (["", "Efter"], place(1), ""),
        (["Før", {"table": [["A", "B"], ["C", "x og y"]]}], place(5, "og", 2), "og"),
        (["Flyttet", "hertil er ordet flyttet"], place(1, "ordet", 0, excerpt="ordet"), "ordet"),
    ],
)
def test_a_finding_is_a_comment_at_its_very_words(body: list[object], where: WordPlace, anchored: str, tmp_path: Path) -> None:
    data = commented(word_file(tmp_path / "brev.docx", body), finding(where))

    assert comments_of(data) == [("kommissorium", anchored, "Noget er galt.\nRet det.")]


def test_a_finding_about_deleted_words_is_a_comment_at_their_paragraph(tmp_path: Path) -> None:
    deleted = '<w:p><w:del w:id="1" w:author="N"><w:r><w:delText>{{ navn }}</w:delText></w:r></w:del><w:r><w:t>Andet</w:t></w:r></w:p>'
    path = tmp_path / "brev.docx"
    path.write_bytes(document({"body": ["Første", {"xml": deleted}]}))

    data = commented(path, finding(place(2, excerpt="{{ navn }}")))

    assert comments_of(data) == [("kommissorium", "Andet", "Noget er galt.\nRet det.")]


def test_the_second_of_three_equal_words_is_the_one_that_is_marked(tmp_path: Path) -> None:
    data = commented(word_file(tmp_path / "brev.docx", ["to to to"]), finding(place(1, "to", 3)))

    paragraph = docx.Document(io.BytesIO(data)).paragraphs[0]
    assert [run.text for run in paragraph.runs if run.text] == ["to ", "to", " to"]


def test_comments_change_nothing_that_a_reader_sees(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", [["Kære {{ na", "vn }}", ", tak"]], header="Til {{ navn }}")
    before = path.read_bytes()

    data = commented(path, finding(place(1, "{{ navn }}", 5)), finding(place(1, "navn", 8)), finding(place(1, "tak", 17)))

    assert path.read_bytes() == before
    assert fingerprint(data) == fingerprint(before)


@pytest.mark.parametrize(
    ("where", "told"),
    [
        (place(1, part="sidehoved", words="Til"), "Sted: brev.docx, sidehoved, afsnit 1"),
        (WordPlace("brev.docx", "dokumentegenskaber"), "Sted: brev.docx, dokumentegenskaber"),
    ],
)
def test_where_word_has_no_comments_the_first_paragraph_tells_the_place(where: WordPlace, told: str, tmp_path: Path) -> None:
    data = commented(word_file(tmp_path / "brev.docx", ["Kære borger", "Tak"], header="Til Ane"), finding(where))

    assert comments_of(data) == [("kommissorium", "Kære borger", f"Noget er galt.\nRet det.\n{told}")]


def test_a_footnote_has_its_comment_where_the_text_refers_to_it(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", ["Først", "Se[1] her"])
    add_footnotes(path, ["Noten siger {{ navn }}"])

    data = commented(path, finding(place(0, "{{ navn }}", 12, part="note")))

    assert comments_of(data) == [("kommissorium", "Se her", "Noget er galt.\nRet det.")]


def test_our_comments_are_replaced_and_those_of_people_stay(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", ["Kære borger"])
    document = docx.Document(str(path))
    document.add_comment(document.paragraphs[0].runs, text="Er det rigtigt?", author="Ane", initials="A")
    document.save(str(path))
    once = commented(path, finding(place(1, "borger", 5)), finding(place(1, "Kære", 0)))
    path.write_bytes(once)

    again = commented(path, finding(place(1, "borger", 5), "Noget andet."))

    assert comments_of(again) == [("Ane", "Kære borger", "Er det rigtigt?"), ("kommissorium", "borger", "Noget andet.\nRet det.")]
    assert comments_of(without_own_comments(Package(again, "")).data) == [("Ane", "Kære borger", "Er det rigtigt?")]


def test_a_package_without_our_comments_is_left_alone(tmp_path: Path) -> None:
    package = open_package(word_file(tmp_path / "brev.docx", ["Kære borger"]))

    assert without_own_comments(package) is package


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", ["Kære borger"])

    assert commented(path, finding(place(1))) == commented(path, finding(place(1)))


DAMAGED = ["Kære {{ navn", "", "", "xx.xx.xxxx [indsæt] Klik her", {"table": [["A", "B"], ["1", "2"]]}]


def _checked(tmp_path: Path) -> Path:
    path = word_file(tmp_path / "brev.docx", DAMAGED, header="xx.xx.xxxx", footer="[indsæt]")
    findings = check_document(path)
    target = tmp_path / "tjekket.docx"
    target.write_bytes(with_comments(open_package(path), findings, [one.message for one in findings]).to_bytes())
    assert len(comments_of(target.read_bytes())) == len(findings) > 8
    return target


@pytest.mark.tool("ooxml-validator")
def test_a_commented_document_is_valid(tmp_path: Path) -> None:
    assert validate(_checked(tmp_path)) == []


@pytest.mark.tool("soffice")
def test_comments_survive_a_round_through_libreoffice(tmp_path: Path) -> None:
    path = _checked(tmp_path)
    before = comments_of(path.read_bytes())

    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "ud")]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    after = comments_of((tmp_path / "ud" / path.name).read_bytes())

    assert sorted(after) == sorted(before)
