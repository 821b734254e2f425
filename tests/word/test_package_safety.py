"""What is dangerous about a package is refused or told, whatever its tags say."""

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kommissorium.diagnostics.errors import KommissoriumError, PackageError, TemplateError
from kommissorium.diagnostics.finding import Severity
from kommissorium.word.ooxml.package import Package
from kommissorium.word.template import Template
from tests.raw_files import R, p, raw_file, words_of

TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"
EDGE = "<w:fldChar w:fldCharType='{}'/>"
MACRO_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml"
DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def changed(path: Path, part: str, old: str, new: str) -> Path:
    """The file with `new` for `old` in one part."""
    members = members_of(path.read_bytes())
    assert old.encode() in members[part]
    members[part] = members[part].replace(old.encode(), new.encode())
    path.write_bytes(zipped(members))
    return path


def linked(tmp_path: Path, kind: str, target: str, *, external: bool = True, body: str = "") -> Path:
    mode = ' TargetMode="External"' if external else ""
    path = raw_file(tmp_path / "a.docx", body or p("{{ x }}"), links={"rIdZ": "https://example.org"})
    link = f'<Relationship Id="rIdQ" Type="{R}/{kind}" Target="{target}"{mode}/></Relationships>'
    return changed(path, "word/_rels/document.xml.rels", "</Relationships>", link)


def with_macros(tmp_path: Path) -> Path:
    path = changed(raw_file(tmp_path / "a.docx", p("{{ x }}")), "[Content_Types].xml", DOCUMENT_TYPE, MACRO_TYPE)
    vba = '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    changed(path, "[Content_Types].xml", "</Types>", vba)
    link = f'<Relationship Id="rIdV" Type="{MICROSOFT}/vbaProject" Target="vbaProject.bin"/></Relationships>'
    inner = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    inner += f'Type="{MICROSOFT}/wordVbaData" Target="vbaData.xml"/></Relationships>'
    changed(path, "word/_rels/document.xml.rels", "</Relationships>", link)
    more = {"word/vbaProject.bin": b"macro", "word/vbaData.xml": b"<a/>", "word/_rels/vbaProject.bin.rels": inner.encode()}
    path.write_bytes(zipped(members_of(path.read_bytes()) | more))
    return path


def test_macros_are_refused_unless_allowed_and_never_carried_along(tmp_path: Path) -> None:
    path = with_macros(tmp_path)

    with pytest.raises(PackageError) as caught:
        Template(path)
    members = members_of(Template(path, allow_macros=True).render({"x": "y"}).to_bytes())

    assert caught.value.findings[0].code == "S113"
    assert [name for name in members if "vba" in name] == []
    assert all(b"vba" not in members[name] for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"))
    assert DOCUMENT_TYPE.encode() in members["[Content_Types].xml"] and b"macro" not in members["[Content_Types].xml"].lower()


def test_macros_in_a_file_that_calls_itself_a_document_are_found(tmp_path: Path) -> None:
    path = changed(with_macros(tmp_path), "[Content_Types].xml", MACRO_TYPE, DOCUMENT_TYPE)

    with pytest.raises(PackageError) as caught:
        Template(path)

    assert caught.value.findings[0].code == "S113"


def test_a_word_template_becomes_a_document(tmp_path: Path) -> None:
    path = changed(raw_file(tmp_path / "a.dotx", p("{{ x }}")), "[Content_Types].xml", ".document.main+xml", ".template.main+xml")

    data = Template(path).render({"x": "y"}).to_bytes()

    assert words_of(data) == ["y"]
    assert DOCUMENT_TYPE.encode() in members_of(data)["[Content_Types].xml"]


def test_a_workbook_is_no_document(tmp_path: Path) -> None:
    path = changed(raw_file(tmp_path / "a.docx", p("x")), "[Content_Types].xml", "wordprocessingml.document", "spreadsheetml.sheet")

    with pytest.raises(PackageError) as caught:
        Template(path)

    assert caught.value.findings[0].code == "S105"


@pytest.mark.parametrize(
    ("stream", "words"), [("EncryptedPackage", "adgangskode"), ("WordDocument", "gamle Word-format"), ("Andet", "enten")]
)
def test_a_password_and_the_old_format_are_told_apart(stream: str, words: str) -> None:
    with pytest.raises(PackageError) as caught:
        Package(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016) + stream.encode("utf-16-le") + bytes(100), "a.docx")

    assert words in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE a [<!ENTITY x "y">]><a b="&x;"/>',
        b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4 <a/>',
        '\ufeff<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16-le"),
        '<?xml version="1.0"?><!DOCTYPE a><a/>'.encode("utf-32"),
    ],
)
def test_document_types_are_refused_before_they_are_read(content: bytes) -> None:
    package = Package(zipped({"[Content_Types].xml": TYPES, "a.xml": content}), "a.docx")

    with pytest.raises(PackageError) as caught:
        package.tree("a.xml")

    assert "a.xml" in str(caught.value)


DOCTYPE = '<!DOCTYPE a [<!ENTITY x "y">]>'


@pytest.mark.parametrize("part", ["word/document.xml", "word/_rels/document.xml.rels", "word/more.XML"])
@pytest.mark.parametrize(
    "before", ["", "<?xml version='1.0'?>", "\ufeff \n<!-- <a> -->", "<!--" + " " * 5000 + "--> <?a b?>", "<??>" * 200]
)
def test_a_document_type_is_refused_also_in_parts_without_tags(before: str, part: str, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", p("x"))
    members = {"word/more.XML": b"<a/>"} | members_of(path.read_bytes())
    path.write_bytes(zipped(members | {part: (before + DOCTYPE).encode() + members[part]}))

    with pytest.raises(PackageError) as caught:
        Template(path)

    assert f"Delen {part} i filen har en dokumenttype" in str(caught.value)


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf<?xml version='1.0'?>\r\n", b"<!--" + b" <!-- " * 500 + b"-->", b"<??>" * 200])
def test_parts_without_a_document_type_are_left_alone(before: bytes, tmp_path: Path) -> None:
    path = raw_file(tmp_path / "a.docx", p("x"))
    more = {"customXml/item.xml": before + b"<a>&lt;!DOCTYPE</a>", "word/media/a.svg": b"<!DOCTYPE svg><svg/>", "word/tom.xml": b""}
    path.write_bytes(zipped(members_of(path.read_bytes()) | more))

    assert words_of(Template(path).render({}).to_bytes()) == ["x"]


@pytest.mark.parametrize("size", [10, 5_000_000])
def test_a_member_of_another_length_than_it_says_is_refused(size: int) -> None:
    data = bytearray(zipped({"[Content_Types].xml": TYPES, "a.xml": b"<a>" + b" " * 100_000 + b"</a>"}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", size)

    with pytest.raises(PackageError):
        Package(bytes(data), "a.docx").read("a.xml")


def test_a_packing_that_word_does_not_use_is_refused() -> None:
    with pytest.raises(PackageError) as caught:
        Package(zipped({"[Content_Types].xml": TYPES}, zipfile.ZIP_LZMA), "a.docx")

    assert "pakket" in str(caught.value)


@pytest.mark.parametrize("name", ["..\\a.xml", "word/%2e%2e/a.xml", "C:/a.xml", "/a.xml", "a\x01.xml"])
def test_names_that_point_out_of_the_file_are_refused(name: str) -> None:
    with pytest.raises(PackageError) as caught:
        Package(zipped({"[Content_Types].xml": TYPES, name: b""}), "a.docx")

    assert caught.value.findings[0].code == "S107"


@pytest.mark.parametrize(
    ("kind", "target", "external", "code"),
    [
        ("attachedTemplate", "https://example.org/a.dotm", True, "S401"),
        ("image", "https://example.org/a.png", True, "S402"),
        ("oleObject", "embeddings/a.bin", False, "S403"),
        ("aFChunk", "a.html", False, "S404"),
        ("subDocument", "file:///a.docx", True, "S405"),
        ("image", "media/mangler.png", False, "S115"),
    ],
)
def test_what_is_fetched_from_outside_is_told(kind: str, target: str, external: bool, code: str, tmp_path: Path) -> None:
    template = Template(linked(tmp_path, kind, target, external=external))

    found = {finding.code: finding for finding in template.findings}
    assert found[code].severity is Severity.WARNING
    assert target.rpartition("/")[2] in str(found[code].place)


@pytest.mark.parametrize("target", ["https://example.org", "mailto:a@example.org"])
def test_links_that_a_reader_follows_are_left_alone(target: str, tmp_path: Path) -> None:
    assert Template(linked(tmp_path, "hyperlink", target)).findings == ()


def test_a_part_that_word_needs_and_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as caught:
        Template(linked(tmp_path, "styles", "styles.xml", external=False))

    assert [finding.code for finding in caught.value.findings] == ["S114"]


def field(*codes: str) -> str:
    inner = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    return f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{inner}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


@pytest.mark.parametrize(
    "body",
    [
        field(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" '),
        field(" DD", "E ", "Excel"),
        field(" &#73;NCLUDETEXT a.docx"),
        '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE https://example.org/a.png "/></w:p>',
        field(f"</w:instrText>{EDGE.format('begin')}<w:instrText> QUOTE 68 </w:instrText>{EDGE.format('end')}<w:instrText>"),
    ],
)  # fmt: skip
def test_fields_that_fetch_are_told(body: str, tmp_path: Path) -> None:
    template = Template(raw_file(tmp_path / "a.docx", p("a") + body))

    assert [finding.code for finding in template.findings] == ["S406"]
    assert "brødtekst" in str(template.findings[0].place)


@pytest.mark.parametrize("code", [" PAGE ", ' TOC \\o "1-3" \\h ', " REF _Ref1 \\h ", ' HYPERLINK "https://example.org" ', " DATE "])
def test_ordinary_fields_are_left_alone(code: str, tmp_path: Path) -> None:
    assert Template(raw_file(tmp_path / "a.docx", p("a") + field(code))).findings == ()


def test_warnings_become_errors_where_the_package_must_be_clean(tmp_path: Path) -> None:
    path = linked(tmp_path, "attachedTemplate", "https://example.org/a.dotm")

    with pytest.raises(TemplateError) as caught:
        Template(path, strict_package=True)

    assert [finding.code for finding in caught.value.findings] == ["S401"]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 255)), min_size=1, max_size=6), cut=st.integers(0, 5_000))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(changes: list[tuple[int, int]], cut: int, tmp_path: Path) -> None:
    data = bytearray(raw_file(tmp_path / "hel.docx", p("{{ x }}")).read_bytes())
    for position, value in changes:
        data[position % len(data)] = value
    path = tmp_path / "a.docx"
    path.write_bytes(bytes(data[: -(cut % len(data))] if cut > 4_000 else data))

    try:
        Template(path, strict=False).render({"x": "y"}).to_bytes()
    except KommissoriumError as error:
        assert error.findings
