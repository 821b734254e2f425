"""Accepts or rejects the tracked changes that the program made in a Word file, as its reader would."""

import io
import zipfile
from copy import deepcopy
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

_CHANGED = ("rPrChange", "trPrChange", "pPrChange")


def accepted(data: bytes) -> bytes:
    return _settled(data, accept=True)


def rejected(data: bytes) -> bytes:
    return _settled(data, accept=False)


def settled_file(data: bytes, path: Path) -> Path:
    path.write_bytes(data)
    return path


def _settled(data: bytes, *, accept: bool) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("word/") and name.endswith(".xml") and b"kommissorium" in content:
                root = etree.fromstring(content)
                _settle(root, accept=accept)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(name, content)
    return stream.getvalue()


def _settle(root: Any, *, accept: bool) -> None:  # noqa: C901, PLR0912  # one branch for each kind of tracked change
    marks = [mark for mark in root.iterfind(f".//{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") if _is_ours(mark)]
    for paragraph in [mark.getparent().getparent().getparent() for mark in marks]:
        if accept:
            following = paragraph.getnext()
            for child in [child for child in paragraph if child.tag != qn("w:pPr")]:
                following.insert(1 if following.find(qn("w:pPr")) is not None else 0, child)
            paragraph.getparent().remove(paragraph)
        else:
            mark = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}")
            mark.getparent().remove(mark)
    for kind, keeps in (("w:ins", accept), ("w:del", not accept)):
        for mark in [mark for mark in root.iter(qn(kind)) if _is_ours(mark)]:
            if keeps:
                for child in list(mark):
                    mark.addprevious(child)
                for text in [
                    text for text in mark.getparent().iter(qn("w:delText")) if next(text.iterancestors(qn("w:del")), mark) is mark
                ]:
                    text.tag = qn("w:t")
            mark.getparent().remove(mark)
    for kind in _CHANGED:
        for change in [change for change in root.iter(qn(f"w:{kind}")) if _is_ours(change)]:
            properties = change.getparent()
            if accept:
                properties.remove(change)
            else:
                old = deepcopy(change[0])
                properties.getparent().replace(properties, old)


def _is_ours(change: Any) -> bool:
    return change.get(qn("w:author")) == "kommissorium"
