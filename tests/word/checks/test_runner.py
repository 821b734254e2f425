"""Any file gets an answer: in order, without the rules that are skipped, and without needless work."""

import random
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.catalogue import DOCUMENT, RULES
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.settings import Settings
from tests.tables import cases
from tests.word.checks.effort import calls_in
from tests.word.checks.maker import NAME, document

DAMAGED: list[dict[str, Any]] = [case.values[0] for case in cases("damaged_documents")]
PARTS = ["word/document.xml", "word/styles.xml", "word/settings.xml", "core.xml", "word/_rels/document.xml.rels", "_rels/.rels"]


def test_a_clean_document_has_no_findings() -> None:
    assert check_document(document({}), name=NAME) == ()


def test_findings_come_in_the_order_of_the_document() -> None:
    row = {"title": "", "body": ["[navn]", {"h1": "Slut."}], "header": ["xxx"]}

    findings = check_document(document(row), name=NAME)

    assert [finding.code for finding in findings] == ["D119", "R103", "D125", "R115", "R107"]


def test_a_rule_that_is_skipped_says_nothing() -> None:
    row = {"title": "", "body": ["[navn]"]}

    findings = check_document(document(row), settings=Settings(skip=frozenset(("D119",))), name=NAME)

    assert [finding.code for finding in findings] == ["R103"]


def test_only_the_rules_that_are_handed_in_are_asked() -> None:
    assert check_document(document({"body": ["[navn]"]}), DOCUMENT, name=NAME) == ()


def test_a_file_is_read_from_disk_under_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "notat.docx"
    path.write_bytes(document({"body": ["[navn]"]}))

    assert [str(finding.place) for finding in check_document(path)] == ["notat.docx, brødtekst, afsnit 1, ved »[navn]«"]


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    assert [finding.code for finding in check_document(tmp_path / "findes ikke.docx")] == ["S110"]


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "S101"), (b"Hej", "S104"), (b"PK\x03\x04", "S103"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "S102")]
)
def test_what_is_no_word_file_is_a_finding(data: bytes, code: str) -> None:
    assert [finding.code for finding in check_document(data, name=NAME)] == [code]


@pytest.mark.parametrize("member", PARTS)
def test_a_part_that_is_not_xml_is_a_finding(member: str) -> None:
    findings = check_document(_changed(document({}), {member: b"<w:document"}), name=NAME)

    assert "S103" in [finding.code for finding in findings]


def test_xml_nested_without_end_is_a_finding() -> None:
    inside = b"<w:p>" + b"<w:smartTag>" * 20_000 + b"</w:smartTag>" * 20_000 + b"</w:p>"
    data = _changed(document({}), {"word/document.xml": _with_body(inside)})

    assert [finding.code for finding in check_document(data, name=NAME)] == ["S103"]


def test_a_number_that_is_none_is_no_stop() -> None:
    strange = '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="²"/><w:shd w:val="pct²" w:fill="ÆØÅÆØÅ"/></w:tcPr>{}</w:tc></w:tr></w:tbl>'
    look = '<w:rPr><w:sz w:val="½"/><w:color w:val="zzzzzz"/></w:rPr>'
    run = f'<w:p><w:pPr><w:outlineLvl w:val="²"/></w:pPr><w:r>{look}<w:t>A</w:t></w:r></w:p>'
    styles = '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="heading ²"/><w:basedOn w:val="X"/></w:style>'

    findings = check_document(document({"body": [{"xml": strange.format(run)}, {"p": "B", "style": "X"}], "styles": styles}), name=NAME)

    assert all(isinstance(finding, Finding) for finding in findings)


@given(st.integers(0, len(DAMAGED) - 1), st.integers(0, 2**32))
@settings(max_examples=60)
def test_no_file_makes_a_check_stop(number: int, seed: int) -> None:
    data = _spoilt(document(DAMAGED[number]), random.Random(seed))

    assert all(isinstance(finding, Finding) for finding in check_document(data, name=NAME))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.RULE.code)
def test_every_finding_says_what_to_do_now_and_where(rule: Any) -> None:
    findings = [finding for row in DAMAGED for finding in check_document(document(row), [rule], Settings(approved=True), name=NAME)]

    assert all(finding.message.endswith(".") and finding.hint.endswith(".") for finding in findings)
    assert all(isinstance(finding.place, WordPlace) and finding.severity is not None for finding in findings)


def test_four_times_the_document_is_at_most_four_times_the_work() -> None:
    def work(sections: int) -> int:
        data = document({"body": [item for number in range(sections) for item in _section(number)]})
        return calls_in(lambda: check_document(data, name=NAME))

    work(1)  # what is made once

    assert work(40) < 4 * work(10)


def _section(number: int) -> list[Any]:
    """About a page."""
    return [
        {f"h{number % 2 + 1}": f"Afsnit {number}"},
        *[[f"Udvalget behandler sag {number} ", {"t": "i foråret", "bold": True}, " og skriver til kommunalbestyrelsen. " * 8]] * 6,
        {"table": [["Tidspunkt", "Aktivitet", "Ansvarlig"], *[["Maj", "Møde", "Udvalget"]] * 4], "last": True},
    ]


def _with_body(inside: bytes) -> bytes:
    return (
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + inside + b"</w:body></w:document>"
    )


def _changed(data: bytes, parts: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
    return stream.getvalue()


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    """The package with some attribute values, letters or bytes of one of its parts changed."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        name = chance.choice(package.namelist())
        part = package.read(name)
    for _ in range(chance.randint(1, 6)):
        spot = chance.randint(0, len(part))
        wrong = chance.choice([b"", b"9" * 30, b"-1", b"\xc3\xa6", b'"', b"<w:p>", b"&#x1F;", b"x", b" w:val=''"])
        part = part[:spot] + wrong + part[spot + chance.randint(0, 9) :]
    return _changed(data, {name: part})
