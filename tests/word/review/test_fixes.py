"""What is safe to mend, as tracked changes: accepted it works, rejected it is the original."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from kommissorium.word.checks.runner import check_document
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.review.fixes import Mended, mend
from kommissorium.word.template import Template
from kommissorium.word.text.fingerprint import fingerprint
from tests.builders import body_of, word_file
from tests.revisions import accepted, rejected, settled_file
from tests.tools import validate
from tests.word.checks.maker import document

VALUES = {"navn": "Ane", "dag": "i dag"}


def mended(path: Path) -> Mended:
    return mend(open_package(path), check_document(path))


def runs_of(data: bytes) -> list[list[str]]:
    return [[run.text for run in paragraph.runs] for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


@pytest.mark.parametrize(
    ("body", "as_meant"),
    [
        ([["Kære {{ na", "vn", " }}, tak"]], [["Kære ", "{{ navn }}", ", tak"]]),
        (["{{ navn\u00a0}} og {{ navn|default(“ja”) }}"], [["{{ navn }}", " og ", '{{ navn|default("ja") }}']]),
        (["{% if navn == ’Ane’ %}ja{% endif %}"], [['{% if navn == "Ane" %}', "ja{% endif %}"]]),
        (["{{ navn }} – og “citat” i teksten"], [["{{ navn }} – og “citat” i teksten"]]),
        (["{# “en note” #}"], [["{# “en note” #}"]]),
        ([["{{ navn ", "og så slutter det ikke"]], [["{{ navn ", "og så slutter det ikke"]]),
    ],
)
def test_a_tag_is_put_into_one_run_with_the_characters_that_are_meant(body: list[Any], as_meant: list[list[str]], tmp_path: Path) -> None:
    data = mended(word_file(tmp_path / "brev.docx", body)).document.to_bytes()

    assert runs_of(accepted(data)) == as_meant


BODY = [
    {"heading": "Brev"},
    ["Kære {{ na", "vn", " }}, hvordan går det med dig og de andre?"],
    "",
    "",
    "Det er {{ dag\u00a0}}, og vi skriver til dig af samme grund.",
    {"table": [["Hvem", "Hvad"], ["{{ navn }}", "det hele"]]},
]


def test_rejecting_every_change_gives_the_original_text(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", BODY, header="Til {{ na\u00advn }}")

    data = mended(path).document.to_bytes()

    assert fingerprint(rejected(data)) == fingerprint(path.read_bytes())


def test_accepting_every_change_mends_what_was_found_and_fills_as_before(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", BODY)
    result = mended(path)

    after = settled_file(accepted(result.document.to_bytes()), tmp_path / "rettet.docx")

    mendable = {"D105", "D106", "D108"}
    assert {finding.code for finding in check_document(path)} & mendable == mendable
    assert {finding.code for finding in check_document(after)} & mendable == set()
    before, filled = (body_of(Template(one).render(VALUES).to_bytes()) for one in (path, after))
    assert filled == [item for item in before if item != ""]
    assert (result.places, result.language) == (5, True)


def test_the_mended_template_fills_before_anybody_has_accepted_anything(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", [["Kære {{ na", "vn", " }}"]])
    target = settled_file(mended(path).document.to_bytes(), tmp_path / "rettet.docx")

    filled = docx.Document(io.BytesIO(Template(target).render(VALUES).to_bytes()))

    visible = [text.text for text in filled.element.body.iter(qn("w:t"))]
    assert "".join(filter(None, visible)) == "Kære Ane"


def test_a_stray_language_becomes_danish_and_can_be_rejected(tmp_path: Path) -> None:
    path = word_file(
        tmp_path / "brev.docx", ["Det er en tekst på dansk, som er lang nok til at tælle med.", "Det er også på dansk, og det er godt."]
    )
    document = docx.Document(str(path))
    document.styles.element.find(f".//{qn('w:lang')}").set(qn("w:val"), "da-DK")
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-US")
    document.paragraphs[1].runs[0]._r.get_or_add_rPr().append(language)
    document.save(str(path))

    data = mended(path).document.to_bytes()

    assert (_languages(accepted(data)), _languages(rejected(data))) == (["da-DK"], ["en-US"])


def _languages(data: bytes) -> list[str]:
    return [mark.get(qn("w:val")) for mark in docx.Document(io.BytesIO(data)).element.body.iter(qn("w:lang"))]


def test_every_change_is_signed_by_the_program_with_a_date_of_the_file(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", BODY)

    root = docx.Document(io.BytesIO(mended(path).document.to_bytes())).element.body

    signed = [element for element in root.iter() if element.get(qn("w:author"))]
    assert {(element.get(qn("w:author")), element.get(qn("w:date"))) for element in signed} == {("kommissorium", "2013-12-23T23:15:00Z")}
    assert len({element.get(qn("w:id")) for element in signed}) == len(signed)
    assert mended(path).document.to_bytes() == mended(path).document.to_bytes()


def test_a_sound_template_is_left_as_it_is(tmp_path: Path) -> None:
    path = word_file(tmp_path / "brev.docx", ["{{ navn }}"])

    result = mend(open_package(path), ())

    assert (result.places, fingerprint(result.document.to_bytes())) == (0, fingerprint(path.read_bytes()))


@pytest.mark.tool("ooxml-validator")
def test_a_mended_template_is_valid_with_its_changes_and_with_them_settled(tmp_path: Path) -> None:
    data = mended(word_file(tmp_path / "brev.docx", BODY)).document.to_bytes()
    versions = [settled_file(one, tmp_path / f"{number}.docx") for number, one in enumerate((data, accepted(data), rejected(data)))]

    assert [validate(version) for version in versions] == [[], [], []]


def raw(tmp_path: Path, *paragraphs: str) -> Path:
    body = [
        {"xml": paragraph if paragraph.startswith("<") else f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>"} for paragraph in paragraphs
    ]
    return settled_file(document({"body": body}), tmp_path / "brev.docx")


def blank(*, content: str = "", properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


@pytest.mark.parametrize(
    "content",
    [
        '<w:r><w:t xml:space="preserve">  </w:t></w:r>',
        "<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        "<w:r><w:t>\u00a0</w:t></w:r>",
    ],
)
def test_the_white_space_of_an_empty_paragraph_goes_with_it(content: str, tmp_path: Path) -> None:
    path = raw(tmp_path, "A", blank(content=content), "B")

    data = mended(path).document.to_bytes()

    assert (texts(accepted(data)), texts(rejected(data))) == (["A", "B"], texts(path.read_bytes()))


@pytest.mark.parametrize(
    "properties",
    [
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>',
        '<w:shd w:val="clear" w:color="auto" w:fill="FF0000"/>',
        "<w:pageBreakBefore/>",
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        '<w:rPr><w:del w:id="6" w:author="J"/></w:rPr>',
    ],
)
def test_a_paragraph_with_something_to_see_and_one_that_somebody_deleted_are_left(properties: str, tmp_path: Path) -> None:
    path = raw(tmp_path, "A", blank(properties=properties), "B")

    assert (mended(path).places, texts(mended(path).document.to_bytes())) == (0, ["A", "", "B"])


def test_white_space_that_a_colleague_inserted_is_left_with_its_paragraph(tmp_path: Path) -> None:
    inserted = '<w:ins w:id="5" w:author="J"><w:r><w:t> </w:t></w:r></w:ins>'

    assert mended(raw(tmp_path, "A", blank(content=inserted), "B")).places == 0


def test_an_empty_paragraph_that_a_colleague_inserted_keeps_the_sign_of_it_first(tmp_path: Path) -> None:
    path = raw(tmp_path, "A", blank(properties='<w:rPr><w:ins w:id="5" w:author="J"/></w:rPr>'), "B")

    body = docx.Document(io.BytesIO(mended(path).document.to_bytes())).element.body

    assert [mark.tag for mark in next(body.iter(qn("w:rPr")))] == [qn("w:ins"), qn("w:del")]


def test_tracked_formatting_of_a_colleague_is_one_change_with_one_number_in_each_piece(tmp_path: Path) -> None:
    change = '<w:rPr><w:b/><w:rPrChange w:id="77" w:author="J"><w:rPr/></w:rPrChange></w:rPr>'
    path = raw(tmp_path, f"<w:p><w:r>{change}<w:t>A {{{{ navn }}}} B {{{{ navn|default(“ja”) }}}} C</w:t></w:r></w:p>")

    body = docx.Document(io.BytesIO(mended(path).document.to_bytes())).element.body

    numbers = [mark.get(qn("w:id")) for kind in ("rPrChange", "ins", "del") for mark in body.iter(qn(f"w:{kind}"))]
    assert (len(numbers), len(set(numbers))) == (5, 5)


def _part(data: bytes) -> bytes:
    return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")


def test_the_anchor_of_a_colleagues_comment_in_a_tag_stays(tmp_path: Path) -> None:
    reference = '<w:r><w:commentReference w:id="99"/></w:r>'
    path = raw(tmp_path, f"<w:p><w:r><w:t>{{{{ na</w:t></w:r>{reference}<w:r><w:t>vn }}}} y</w:t></w:r></w:p>")

    data = accepted(mended(path).document.to_bytes())

    assert (texts(data), b"commentReference" in _part(data)) == (["{{ navn }} y"], True)


def test_a_language_of_the_styles_is_told_since_it_is_no_tracked_change(tmp_path: Path) -> None:
    path = settled_file(document({"language": "en-US", "body": ["Det er en dansk tekst, og den er lang nok."]}), tmp_path / "brev.docx")

    assert (mended(path).places, mended(path).language) == (0, True)
