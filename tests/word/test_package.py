"""Files that are no usable Word document are told apart; those that are, are opened under bounds."""

import io
import os
import zipfile
from pathlib import Path

import docx
import pytest

from kommissorium.diagnostics.errors import PackageError
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.template_runner import check_template
from kommissorium.word.ooxml.bounds import PackageBounds
from kommissorium.word.ooxml.names import WORD
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.template import Template
from tests.builders import word_file


def zipped(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


TYPES = {"[Content_Types].xml": b"<Types/>"}
WORD_BYTES = zipped({**TYPES, "word/document.xml": b"<a/>"})


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "S101", "tom"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "S102", "adgangskode"),
        (WORD_BYTES[: len(WORD_BYTES) // 2], "S103", "beskadiget"),
        (b"Hej med dig", "S104", "ikke et Word-dokument"),
        (zipped({"a.txt": b"a"}), "S105", "ikke et Word-dokument"),
        (zipped({**TYPES, "../a.xml": b"a"}), "S107", "peger ud"),
        (zipped({**TYPES, "word/A.xml": b"a", "word/a.xml": b"a"}), "S106", "samme navn"),
        (zipped({**TYPES, "word/document.xml": bytes(20_000_000)}), "S108", "fylder"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(data: bytes, code: str, words: str) -> None:
    with pytest.raises(PackageError) as caught:
        Package(data, "fil.docx")

    assert caught.value.findings[0].code == code
    assert words in str(caught.value)
    assert caught.value.findings[0].hint


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "mangler.docx", "S110"), (tmp_path, "S109")):
        with pytest.raises(PackageError) as caught:
            open_package(path)
        assert caught.value.findings[0].code == code
        assert str(path) in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_refused_before_it_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør.docx")

    with pytest.raises(PackageError) as caught:
        open_package(tmp_path / "rør.docx")

    assert (caught.value.findings[0].code, "ikke en almindelig fil" in str(caught.value)) == ("S111", True)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<x/>", "S103"),
        (f'<w:document xmlns:w="{WORD}"/>'.encode(), "S103"),
        (b'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>', "S104"),
    ],
)
def test_a_main_part_without_a_body_and_a_strict_one_are_refused(content: bytes, code: str, tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{{ x }}"])
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    path.write_bytes(zipped(members | {"word/document.xml": content}))

    with pytest.raises(PackageError) as caught:
        Template(path)

    codes = [[finding.code for finding in found] for found in (caught.value.findings, check_document(path), check_template(path))]
    assert codes == [[code]] * 3


def test_a_zip_without_a_main_document_is_refused() -> None:
    with pytest.raises(PackageError):
        Package(zipped({"word/document.xml": b"<a/>"}), "fil.docx")


def test_the_bounds_can_be_set() -> None:
    with pytest.raises(PackageError):
        Package(WORD_BYTES, "fil.docx", PackageBounds(unpacked=5))


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{{ x }}"])
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    body = members["word/document.xml"].split(b"?>", 1)[1]
    members["word/document.xml"] = b'<!DOCTYPE a [<!ENTITY x "y">]>' + body
    path.write_bytes(zipped(members))

    with pytest.raises(PackageError) as caught:
        Template(path)

    assert "word/document.xml" in str(caught.value)


def test_unchanged_members_are_copied_as_they_lie(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{{ x }}"])

    data = Template(path).render({"x": "y"}).to_bytes()

    with zipfile.ZipFile(path) as before, zipfile.ZipFile(io.BytesIO(data)) as after:
        assert after.testzip() is None
        assert before.namelist() == after.namelist()
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == {"word/document.xml"}
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == "y"
