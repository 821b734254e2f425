"""What the Open XML SDK's validator does not see: the tests look for it themselves."""

import io
import zipfile
from collections import Counter
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

BLOCKS = {qn("w:p"), qn("w:tbl"), qn("w:sdt")}
RUN_CONTENT = {qn(f"w:{name}") for name in ("t", "tab", "br", "drawing", "fldChar", "instrText", "footnoteReference")}
STORIES = tuple(f"word/{name}" for name in ("document", "header", "footer", "footnotes", "endnotes", "comments"))
RUN_PARENTS = {
    qn("w:tabs"),
    qn("w:r"),
    qn("w:fldSimple"),
    *(f"{{http://schemas.openxmlformats.org/markup-compatibility/2006}}{name}" for name in ("Choice", "Fallback")),
}
IDS = {
    "bookmark": (".//w:bookmarkStart", qn("w:id")),
    "bookmark name": (".//w:bookmarkStart", qn("w:name")),
    "drawing": (".//wp:docPr", "id"),
    "control": (".//w:sdtPr/w:id", qn("w:val")),
    "paragraph": (".//w:p", "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"),
}
NAMESPACES = {
    "w": qn("w:p")[1:].partition("}")[0],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}


def structure_problems(data: bytes) -> list[str]:
    """What is wrong with the structure of the .docx in `data`, one sentence each."""
    problems = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if bad := archive.testzip():
            problems.append(f"{bad} is damaged")
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith((".xml", ".rels"))}
    numbers = {num.get(qn("w:numId")) for part in parts.values() for num in part.iter(qn("w:num"))} | {"0", None}
    for name, root in parts.items():
        if name.startswith(STORIES):
            problems += [f"{name}: {problem}" for problem in _part_problems(root, numbers)]
    return problems + _link_problems(parts)


def _part_problems(root: Any, numbers: set[str | None]) -> list[str]:
    problems = []
    for cell in root.iter(qn("w:tc")):
        content = [child for child in cell if child.tag in BLOCKS]
        if not content or content[-1].tag != qn("w:p"):
            problems.append("a cell does not end in a paragraph")
    for table in root.iter(qn("w:tbl")):
        if table.find(qn("w:tr")) is None and table.find(qn("w:sdt")) is None:
            problems.append("a table without rows")
        if (following := table.getnext()) is not None and following.tag == qn("w:tbl"):
            problems.append("two tables touch")
    problems += ["a row without cells" for row in root.iter(qn("w:tr")) if not row.findall(f".//{qn('w:tc')}")]
    problems += [f"{node.tag} outside a run" for node in root.iter(*RUN_CONTENT) if node.getparent().tag not in RUN_PARENTS]
    problems += ["text in a deletion" for deletion in root.iter(qn("w:del")) if deletion.find(f".//{qn('w:t')}") is not None]
    problems += [
        f"a paragraph in {paragraph.getparent().tag}"
        for paragraph in root.iter(qn("w:p"))
        if paragraph.getparent().tag in (qn("w:p"), qn("w:r"))
    ]
    problems += [
        f"list {number.get(qn('w:val'))} is not defined" for number in root.iter(qn("w:numId")) if number.get(qn("w:val")) not in numbers
    ]
    return problems + _field_problems(root) + _id_problems(root) + _stray_text(root)


def _field_problems(root: Any) -> list[str]:
    depth = 0
    for edge in root.iter(qn("w:fldChar")):
        depth += {"begin": 1, "end": -1}.get(edge.get(qn("w:fldCharType")), 0)
        if depth < 0:
            return ["a field ends that has not begun"]
    return ["a field is never closed"] if depth else []


def _id_problems(root: Any) -> list[str]:
    problems = []
    for kind, (path, attribute) in IDS.items():
        found = [node for node in root.findall(path, NAMESPACES) if not any(up.tag.endswith("}Fallback") for up in node.iterancestors())]
        counts = Counter(node.get(attribute) for node in found if node.get(attribute) is not None)
        problems += [f"{kind} id {value} stands {count} times" for value, count in counts.items() if count > 1]
    begun = {node.get(qn("w:id")) for node in root.iter(qn("w:bookmarkStart"))}
    ended = {node.get(qn("w:id")) for node in root.iter(qn("w:bookmarkEnd"))}
    return problems + [f"bookmark {value} begins or ends alone" for value in begun ^ ended]


def _stray_text(root: Any) -> list[str]:
    holders = ("}t", "}delText", "}instrText", "}delInstrText")
    problems = []
    for node in root.iter():
        if not isinstance(node.tag, str):
            problems.append("a processing instruction is left")
            continue
        if node.tag.startswith(f"{{{NAMESPACES['w']}}}") and not node.tag.endswith(holders) and (node.text or "").strip():
            problems.append(f"text directly in {node.tag}")
        if (node.tail or "").strip() and node.tag.startswith(f"{{{NAMESPACES['w']}}}"):
            problems.append(f"text behind {node.tag}")
    return problems


def _link_problems(parts: dict[str, Any]) -> list[str]:
    problems = []
    for name, root in parts.items():
        if not name.startswith("word/") or name.endswith(".rels"):
            continue
        folder, _, leaf = name.rpartition("/")
        links = parts.get(f"{folder}/_rels/{leaf}.rels")
        known = {link.get("Id") for link in links} if links is not None else set()
        for node in root.iter():
            for attribute, value in node.attrib.items():
                if attribute.startswith("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}") and value not in known:
                    problems.append(f"{name}: relationship {value} is missing")
    return problems
