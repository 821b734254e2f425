"""Fields whose results may change are worked out anew when Word opens the document."""

import io
import zipfile
from pathlib import Path

from kommissorium.word.template import Template
from tests.builders import word_file
from tests.structure import structure_problems


def test_a_template_without_settings_gets_them_for_its_table_of_contents(tmp_path: Path) -> None:
    path = _without_settings(word_file(tmp_path / "a.docx", ["{{ navn }}"]), tmp_path / "b.docx")

    data = Template(path).render({"navn": "Ida"}).to_bytes()

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b'<w:updateFields w:val="true"/>' in archive.read("word/settings.xml")
        assert b"settings+xml" in archive.read("[Content_Types].xml")
        assert b"/relationships/settings" in archive.read("word/_rels/document.xml.rels")
    assert structure_problems(data) == []


def _without_settings(path: Path, target: Path) -> Path:
    """The document with a table of contents, and without its settings part."""
    field = b'<w:p><w:fldSimple w:instr=" TOC \\o "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p><w:sectPr'
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = data.replace(b"<w:sectPr", field, 1)
            if name == "[Content_Types].xml":
                data = _without(data, b'<Override PartName="/word/settings.xml"')
            if name == "word/_rels/document.xml.rels":
                start = data.index(b'/relationships/settings"')
                begin, end = data.rindex(b"<Relationship ", 0, start), data.index(b"/>", start) + 2
                data = data[:begin] + data[end:]
            if name != "word/settings.xml":
                made.writestr(name, data)
    return target


def _without(data: bytes, opening: bytes) -> bytes:
    begin = data.index(opening)
    return data[:begin] + data[data.index(b"/>", begin) + 2 :]
