"""What is taken out of a document before everybody may read it, read in the bytes of every part."""

from pathlib import Path

import pytest

from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.ooxml.stamp import read_stamp
from kommissorium.word.publish.clean import Published, published
from tests.builders import word_file
from tests.raw_files import p, part_of, raw_file, words_of
from tests.structure import structure_problems
from tests.word.publish.secrets import COUNTS, HIDDEN_LOOK, SECRET, VISIBLE, everything, hold, run, secret_document


@pytest.fixture(scope="module")
def cleaned(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return published(open_package(secret_document(tmp_path_factory.mktemp("offentlig") / "a.docx")))


def test_the_document_tells_everything_before(tmp_path: Path) -> None:
    members = everything(secret_document(tmp_path / "a.docx").read_bytes())

    assert len([name for name, content in members.items() if SECRET.encode() in content]) >= 15


def test_nothing_secret_is_in_any_part(cleaned: Published) -> None:
    assert [name for name, content in everything(cleaned.package.data).items() if SECRET.encode() in content] == []


@pytest.mark.parametrize(
    "trace", [b"rsid", b"paraId", b"textId", b"omment", b"vanish/></w:rPr><w:t", b"file:", b":\\", b"docVar", b"customXml"]
)
def test_no_part_has_a_trace_of_its_making(trace: bytes, cleaned: Published) -> None:
    assert [name for name, content in everything(cleaned.package.data).items() if trace in content or trace in name.encode()] == []


def test_what_readers_see_is_left(cleaned: Published) -> None:
    assert [words for words in words_of(cleaned.package.data) if words.strip()] == VISIBLE
    assert b"https://fjordby.dk" in everything(cleaned.package.data)["word/_rels/document.xml.rels"]


def test_title_and_the_programs_own_stamp_are_left(cleaned: Published) -> None:
    assert [element.text for element in part_of(cleaned.package.data, "docProps/core.xml")] == ["Til offentligheden"]
    assert read_stamp(cleaned.package) == "0123"


def test_it_is_told_how_much_was_taken_of_each_kind(cleaned: Published) -> None:
    assert {kind.value: count for kind, count in cleaned.removed.items()} == COUNTS


def test_the_parts_that_are_left_hang_together(cleaned: Published) -> None:
    assert structure_problems(cleaned.package.data) == []
    assert {"word/charts/chart1.xml", "word/media/image0", "word/footnotes.xml"} <= set(cleaned.package.members)


def test_a_clean_document_stays_as_it_is(cleaned: Published) -> None:
    again = published(cleaned.package)

    assert (dict(again.removed), everything(again.package.data)) == ({}, everything(cleaned.package.data))


FIELD = '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'
REST = '<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
OFF = '<w:vanish w:val="0"/>'
MARK = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
SEPARATOR = "<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>"
BODIES = {
    "switched off": (hold(run("Synlig", OFF)), ["Synlig"]),
    "hidden on the web alone": (hold(run("12", "<w:webHidden/>")), ["12"]),
    "a separator of styles": (hold(run("Overskrift"), properties=SEPARATOR), ["Overskrift"]),
    "the mark alone": (hold(run("En"), properties=MARK) + p("To"), ["En", "To"]),
    "a whole paragraph": (hold(run("En", HIDDEN_LOOK), properties=MARK) + p("To"), ["To"]),
    "half of a field": (hold(FIELD, REST, run("side")), [" PAGE side"]),
}


@pytest.mark.parametrize("name", BODIES)
def test_only_what_is_hidden_goes(name: str, tmp_path: Path) -> None:
    body, left = BODIES[name]

    data = published(open_package(raw_file(tmp_path / "a.docx", body))).package.data

    assert words_of(data) == left
    assert structure_problems(data) == []


def test_a_document_that_word_made_stays_whole(tmp_path: Path) -> None:
    data = word_file(tmp_path / "a.docx", ["Tekst", {"table": [["a", "b"]]}], header="Hoved").read_bytes()

    clean = published(Package(data, "a.docx")).package

    assert words_of(clean.data) == words_of(data)
    assert structure_problems(clean.data) == []
