"""Word files written as bare WordprocessingML, for what python-docx does not make."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ROOTS = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W,
        "r": R,
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)


_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DEFAULTS = (
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
)


@dataclass(frozen=True)
class Part:
    """A further part of a package."""

    name: str
    kind: str
    """The last word of the relationship's type, or a whole address."""
    content: str
    """A `…` stands for the namespace declarations."""
    content_type: str = "application/xml"
    of_package: bool = False
    """Whether the package, and not the main document, points at it."""


def raw_file(path: Path, body: str, *parts: Part, links: dict[str, str] | None = None) -> Path:
    """Writes a .docx with the block-level XML `body`, further parts, and external hyperlinks by relationship id."""
    package, document = ['<Relationship Id="rId1" Type="' + R + '/officeDocument" Target="word/document.xml"/>'], []
    types = [f'<Override PartName="/word/document.xml" ContentType="{_MAIN_TYPE}"/>']
    for number, part in enumerate(parts, 10):
        kind = part.kind if "/" in part.kind else f"{R}/{part.kind}"
        target = part.name if part.of_package else part.name.removeprefix("word/")
        (package if part.of_package else document).append(f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>')
        types.append(f'<Override PartName="/{part.name}" ContentType="{part.content_type}"/>')
    for name, target in (links or {}).items():
        document.append(f'<Relationship Id="{name}" Type="{R}/hyperlink" Target="{target}" TargetMode="External"/>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types">{_DEFAULTS}{"".join(types)}</Types>')
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(package)}</Relationships>')
        archive.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(document)}</Relationships>'
        )
        archive.writestr("word/document.xml", f"<w:document {_ROOTS}><w:body>{body}<w:sectPr/></w:body></w:document>")
        for part in parts:
            archive.writestr(part.name, part.content.replace("…", _ROOTS))
    return path


def part_of(data: bytes, name: str) -> Any:
    """The root of the part `name` of the .docx in `data`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def words_of(data: bytes, name: str = "word/document.xml") -> list[str]:
    """The text of each paragraph (or each value without paragraphs) of a part."""
    root = part_of(data, name)
    paragraphs = [node for node in root.iter() if isinstance(node.tag, str) and node.tag.endswith("}p")]
    return ["".join(_own_words(node)) for node in paragraphs or [node for node in root.iter() if len(node) == 0]]


def _own_words(node: Any) -> list[str]:
    words = []
    for child in node:
        if child.tag.endswith("}t"):
            words.append(child.text or "")
        elif not child.tag.endswith(("}p", "}del")):
            words += _own_words(child)
    return words if len(node) else [node.text or ""]


def p(*texts: str, properties: str = "") -> str:
    """A paragraph with a run for each text."""
    runs = "".join(f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in texts)
    return f"<w:p>{properties}{runs}</w:p>"


def control(inner: str, *, tag: str = "", more: str = "") -> str:
    """A content control."""
    name = f'<w:tag w:val="{tag}"/>' if tag else ""
    return f"<w:sdt><w:sdtPr>{name}{more}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
