"""A Word document that tells everything it should not; each thing that must go has the word HEMMELIG in it."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

from tests.pictures import jpeg, png
from tests.raw_files import Part, p, raw_file

SECRET = "HEMMELIG"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_PACKAGE_TYPE = "application/vnd.openxmlformats-package"
_MICROSOFT = "http://schemas.microsoft.com/office"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_VARIANT = 'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"'
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"


def run(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(code: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{marks[1]}{run(result)}{marks[2]}"


def drawing(link: str, number: int) -> str:
    """A picture whose alternative text is the path that an old Word put there."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>'
        f'<wp:docPr id="{number}" name="H:\\HEMMELIG\\mappe\\logo.png" descr="C:\\Users\\HEMMELIG\\våben.png"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="a"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{link}" r:link="rIdLinked"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def hold(*inner: str, properties: str = "") -> str:
    """A paragraph of runs."""
    return f"<w:p>{properties}{''.join(inner)}</w:p>"


IN_STYLE = '<w:pPr><w:pStyle w:val="Skjult"/></w:pPr>'
HIDDEN_LOOK = "<w:vanish/>"
BODY = "".join(
    (
        '<w:p w:rsidR="00ABCDE1" w:rsidRDefault="00ABCDE2" w14:paraId="1A2B3C4D" w14:textId="77777777"><w:r w:rsidRPr="00ABCDE3">'
        "<w:t>Fjordby Kommune</w:t></w:r></w:p>",
        hold(
            '<w:commentRangeStart w:id="0"/>',
            run("Til offentligheden"),
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        ),
        hold(run("Synlig "), run("HEMMELIG skjult", HIDDEN_LOOK), run("tekst.")),
        hold(run("HEMMELIG i typografi"), properties=IN_STYLE),
        hold(run("Noter"), '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="2"/></w:r>'),
        hold(
            f'<w:hyperlink r:id="rIdPath">{run("budgettet")}</w:hyperlink>',
            f'<w:hyperlink r:id="rIdWeb">{run("hjemmesiden")}</w:hyperlink>',
        ),
        hold(field(' INCLUDETEXT "C:\\\\HEMMELIG\\\\a.docx" ', "Hentet tekst")),
        hold(field(" FILENAME \\p ", "H:\\Sager\\HEMMELIG\\sag.docx")),
        hold('<w:fldSimple w:instr=" FILENAME \\p ">', run("H:\\HEMMELIG\\"), run("sag2.docx"), "</w:fldSimple>"),
        hold(
            '<w:smartTag w:uri="urn:x" w:element="HEMMELIG"><w:smartTagPr><w:attr w:name="n" w:val="HEMMELIG"/></w:smartTagPr>',
            run("Byrådet"),
            "</w:smartTag>",
        ),
        f'<w:customXml w:uri="urn:x" w:element="HEMMELIG">{p("I et felt")}</w:customXml>',
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/HEMMELIG" w:storeItemID="{1}"/></w:sdtPr>',
        f"<w:sdtContent>{p('Bundet')}</w:sdtContent></w:sdt>",
        hold('<w:permStart w:id="1" w:ed="HEMMELIG@fjordby.dk"/>', run("Må rettes"), '<w:permEnd w:id="1"/>'),
        f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{p('Række')}</w:tc></w:tr>",
        f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{p('HEMMELIG række')}</w:tc></w:tr></w:tbl>",
        hold(drawing("rId16", 1), drawing("rId17", 2), drawing("rId18", 3)),
        hold("<w:r><w:rPr><w:vanish/></w:rPr>", drawing("rId19", 4).removeprefix("<w:r>")),
        hold(
            '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="5" name="Diagram" descr="Tal"/><a:graphic>',
            f'<a:graphicData uri="{_CHART}"><c:chart xmlns:c="{_CHART}" r:id="rId20"/></a:graphicData></a:graphic>',
            "</wp:inline></w:drawing></w:r>",
        ),
    )
)
VISIBLE = [
    "Fjordby Kommune",
    "Til offentligheden",
    "Synlig tekst.",
    "Noter",
    "budgettethjemmesiden",
    "Hentet tekst",
    "sag.docx",
    "sag2.docx",
    "Byrådet",
    "I et felt",
    "Bundet",
    "Må rettes",
    "Række",
]
"""The paragraphs that are left, those without words left out."""
COUNTS = {
    "names": 5,
    "editing": 3,
    "paths": 14,
    "revisions": 7,
    "comments": 1,
    "hidden": 6,
    "custom": 4,
    "pictures": 3,
    "workbooks": 1,
    "parts": 2,
}


def secret_document(path: Path) -> Path:
    """Writes the document."""
    kinds = ("image/png", "image/jpeg", "image/gif", "image/png")
    parts = [
        Part("word/settings.xml", "settings", _SETTINGS, f"{_WORD}.settings+xml"),
        Part("word/styles.xml", "styles", _STYLES, f"{_WORD}.styles+xml"),
        Part("word/comments.xml", "comments", _COMMENTS, f"{_WORD}.comments+xml"),
        Part(
            "word/people.xml", f"{_MICROSOFT}/2011/relationships/people", '<w15:people …><w15:person w15:author="HEMMELIG"/></w15:people>'
        ),
        Part("word/footnotes.xml", "footnotes", _FOOTNOTES, f"{_WORD}.footnotes+xml"),
        Part("word/glossary/document.xml", "glossaryDocument", f"<w:glossaryDocument …><w:docParts/>{SECRET}</w:glossaryDocument>"),
        *(Part(f"word/media/image{number}", "image", "", kind) for number, kind in enumerate(kinds)),
        Part("word/charts/chart1.xml", "chart", _CHART_PART, f"{_OFFICE}.drawingml.chart+xml"),
        _of_package("docProps/core.xml", f"{_PACKAGE_REL}/metadata/core-properties", _CORE_PART, f"{_PACKAGE_TYPE}.core-properties+xml"),
        _of_package("docProps/app.xml", "extended-properties", _APP, f"{_OFFICE}.extended-properties+xml"),
        _of_package("docProps/custom.xml", "custom-properties", _CUSTOM, f"{_OFFICE}.custom-properties+xml"),
        _of_package("docProps/thumbnail.jpeg", f"{_PACKAGE_REL}/metadata/thumbnail", SECRET, "image/jpeg"),
        Part("customXml/item1.xml", "customXml", f"<sag>{SECRET}</sag>"),
    ]
    raw_file(path, BODY, *parts, links={"rIdPath": "file:///H:/HEMMELIG/budget.xlsx", "rIdWeb": "https://fjordby.dk"})
    _complete(path)
    return path


def _of_package(name: str, kind: str, content: str, content_type: str) -> Part:
    return Part(name, kind, content, content_type, of_package=True)


def _complete(path: Path) -> None:
    """Puts in what `raw_file` cannot: pictures, relationships of other parts, links to pictures on drives."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for number, picture in enumerate((secret_png(), secret_jpeg(), secret_gif(), png(1, 1) + SECRET.encode())):
        members[f"word/media/image{number}"] = picture
    members["word/_rels/settings.xml.rels"] = _links(
        f'<Relationship Id="rId1" Type="{_REL}/attachedTemplate" Target="file:///H:/HEMMELIG.dotx" TargetMode="External"/>'
    )
    members["word/charts/_rels/chart1.xml.rels"] = _links(
        f'<Relationship Id="rId1" Type="{_REL}/package" Target="../embeddings/ark.xlsx"/>'
    )
    members["word/embeddings/ark.xlsx"] = SECRET.encode()
    linked = f'<Relationship Id="rIdLinked" Type="{_REL}/image" Target="file:///H:/HEMMELIG.png" TargetMode="External"/></Relationships>'
    main = "word/_rels/document.xml.rels"
    members[main] = members[main].replace(b"</Relationships>", linked.encode()).replace(b'Target="customXml', b'Target="../customXml')
    types = members["[Content_Types].xml"].decode()
    members["[Content_Types].xml"] = types.replace("</Types>", '<Default Extension="xlsx" ContentType="application/x"/></Types>').encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = SECRET.encode()
        for name, content in members.items():
            archive.writestr(name, content)


def _links(inner: str) -> bytes:
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'.encode()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def secret_png() -> bytes:
    whole = png(2, 2)
    head, body = whole[:33], whole[33:]
    telling = chunk(b"tEXt", b"Author\0HEMMELIG") + chunk(b"eXIf", b"MM\0*HEMMELIG") + chunk(b"pHYs", struct.pack(">IIB", 3780, 3780, 1))
    return head + telling + body + SECRET.encode()


def exif(orientation: int = 1, rest: bytes = b"HEMMELIG") -> bytes:
    content = b"Exif\0\0II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0) + rest
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


def secret_jpeg(orientation: int = 1) -> bytes:
    whole = jpeg(2, 2)
    comment = b"\xff\xfe" + struct.pack(">H", 10) + SECRET.encode()
    return whole[:20] + exif(orientation) + comment + whole[20:] + SECRET.encode()


def secret_gif() -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    comment = b"\x21\xfe\x08HEMMELIG\0"
    loops = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    return head + comment + loops + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0\x3b" + SECRET.encode()


def everything(data: bytes) -> dict[str, bytes]:
    """The inflated bytes of every member, and those of the file around them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()} | {"zip": archive.comment}


_SETTINGS = (
    '<w:settings …><w:attachedTemplate r:id="rId1"/><w:trackRevisions/>'
    '<w:rsids><w:rsidRoot w:val="00ABCDE1"/><w:rsid w:val="00ABCDE9"/></w:rsids>'
    '<w:docVars><w:docVar w:name="a" w:val="HEMMELIG"/><w:docVar w:name="b" w:val="HEMMELIG"/></w:docVars>'
    '<w15:docId w15:val="{HEMMELIG}"/></w:settings>'
)
_STYLES = (
    '<w:styles …><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rsid w:val="00ABCDE8"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Skjult"><w:name w:val="Skjult"/><w:basedOn w:val="Normal"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>"
)
_COMMENTS = f'<w:comments …><w:comment w:id="0" w:author="HEMMELIG">{p("HEMMELIG bemærkning")}</w:comment></w:comments>'
_FOOTNOTES = (
    f'<w:footnotes …><w:footnote w:type="separator" w:id="-1">{p("")}</w:footnote>'
    f'<w:footnote w:id="2">{p("HEMMELIG note")}</w:footnote></w:footnotes>'
)
_CHART_PART = f'<c:chartSpace xmlns:c="{_CHART}" xmlns:r="{_REL}"><c:chart/><c:externalData r:id="rId1"/></c:chartSpace>'
_CORE_PART = (
    f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Til offentligheden</dc:title>'
    "<dc:creator>HEMMELIG</dc:creator><cp:lastModifiedBy>HEMMELIG</cp:lastModifiedBy><cp:revision>7</cp:revision>"
    "<cp:lastPrinted>2020-01-01T00:00:00Z</cp:lastPrinted><dc:description>C:\\HEMMELIG\\a.docx</dc:description></cp:coreProperties>"
)
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>HEMMELIG.dotx</Template>'
    "<TotalTime>55</TotalTime><Manager>HEMMELIG</Manager><Company>HEMMELIG</Company><Pages>1</Pages></Properties>"
)
_CUSTOM = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    f'<property {_VARIANT} pid="2" name="kommissorium"><vt:lpwstr>0123</vt:lpwstr></property>'
    f'<property {_VARIANT} pid="3" name="Sagsbehandler"><vt:lpwstr>HEMMELIG</vt:lpwstr></property></Properties>'
)
