"""A compiled template is kept between runs, and used only where nothing has changed."""

import sys
from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import RenderError
from kommissorium.texts import set_language
from kommissorium.word.template import Template
from tests.builders import body_of, word_file

BODY = [{"heading": "Formål"}, "{% for x in liste %}", "{{ x }} {{ navn }}", "{% endfor %}", "{{ navn }}", {"table": [["{{ navn }}"]]}]
VALUES = {"liste": ["a", "b"], "navn": "Ida"}


def test_a_kept_template_gives_the_same_bytes_and_the_same_places(tmp_path: Path) -> None:
    path, folder = word_file(tmp_path / "a.docx", BODY), tmp_path / "kept"

    first = Template(path, kept_in=folder)
    (kept,) = folder.glob("*.bin")
    written = kept.stat().st_mtime_ns
    second = Template(path, kept_in=folder)

    assert first.render(VALUES).to_bytes() == second.render(VALUES).to_bytes()
    assert kept.stat().st_mtime_ns == written
    told = []
    for template in (first, second):
        with pytest.raises(RenderError) as caught:
            template.render({"liste": ["a"], "navn": None})
        told.append(caught.value.findings)
    assert told[0] == told[1]


def test_another_template_language_or_setting_is_kept_apart(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    Template(word_file(tmp_path / "a.docx", BODY), kept_in=folder)
    Template(word_file(tmp_path / "a.docx", [*BODY, "mere"]), kept_in=folder)
    Template(tmp_path / "a.docx", kept_in=folder, strict=False)
    set_language("en")
    Template(tmp_path / "a.docx", kept_in=folder)
    set_language("da")

    assert len(list(folder.glob("*.bin"))) == 4
    assert body_of(Template(tmp_path / "a.docx", kept_in=folder).render(VALUES).to_bytes())[-1] == "mere"


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    path, folder = word_file(tmp_path / "a.docx", BODY), tmp_path / "kept"
    Template(path, kept_in=folder)
    (kept,) = folder.glob("*.bin")
    kept.write_bytes(b"ikke mere")

    data = Template(path, kept_in=folder).render(VALUES).to_bytes()

    assert "a Ida" in body_of(data)
    assert len(kept.read_bytes()) > 100


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the user's folder by itself")
def test_a_file_that_others_may_write_is_not_read(tmp_path: Path) -> None:
    path, folder = word_file(tmp_path / "a.docx", BODY), tmp_path / "kept"
    Template(path, kept_in=folder)
    (kept,) = folder.glob("*.bin")
    before = kept.stat().st_ino
    kept.chmod(0o666)

    Template(path, kept_in=folder)

    assert kept.stat().st_ino != before


def test_a_folder_that_cannot_be_written_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("x", encoding="utf-8")

    template = Template(word_file(tmp_path / "a.docx", BODY), kept_in=tmp_path / "fil")

    assert body_of(template.render(VALUES).to_bytes())
