"""Tags inside footnotes see what the text around their reference sees."""

from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import RenderError
from kommissorium.word.template import Template
from tests.builders import add_footnotes, body_of, footnotes_of, word_file


def with_notes(path: Path, body: list[object], notes: list[str]) -> Template:
    add_footnotes(word_file(path, body), notes)
    return Template(path)


def test_a_note_is_filled_and_notes_without_tags_stay(tmp_path: Path) -> None:
    template = with_notes(tmp_path / "a.docx", ["En[1] og to[2]."], ["Se {{ navn }}.", "Fast note."])

    data = template.render({"navn": "A & B"}).to_bytes()

    assert footnotes_of(data) == ["Se A & B.", "Fast note."]


def test_a_note_in_a_loop_is_a_note_of_its_own_at_each_turn(tmp_path: Path) -> None:
    template = with_notes(tmp_path / "a.docx", ["{% for x in liste %}", "{{ x }}[1]", "{% endfor %}"], ["Om {{ x }}."])

    data = template.render({"liste": ["a", "b", "c"]}).to_bytes()

    assert body_of(data) == ["a", "b", "c"]
    assert footnotes_of(data) == ["Om a.", "Om b.", "Om c."]


def test_a_note_that_is_captured_is_a_note_of_its_own_at_each_printing(tmp_path: Path) -> None:
    body = ["{% set x %}", "{{ navn }}[1]", "{% endset %}", "{% set y %}aldrig[2]{% endset %}", "{{ x }}", "{{ x }}"]
    template = with_notes(tmp_path / "a.docx", body, ["Om {{ navn }}.", "Om {{ navn }} igen."])

    data = template.render({"navn": "Ida"}).to_bytes()

    assert body_of(data) == ["Ida", "Ida"]
    assert footnotes_of(data) == ["Om Ida.", "Om Ida."]


def test_a_note_in_a_branch_not_taken_is_not_evaluated(tmp_path: Path) -> None:
    template = with_notes(tmp_path / "a.docx", ["{% if nej %}x[1]{% endif %}y"], ["{{ mangler }}"])

    data = template.render({"nej": False}).to_bytes()

    assert (body_of(data), footnotes_of(data)) == (["y"], [])


def test_a_mistake_in_a_note_is_told_there(tmp_path: Path) -> None:
    template = with_notes(tmp_path / "a.docx", [{"heading": "Formål"}, "x[1]"], ["Se {{ nanv }}."])

    with pytest.raises(RenderError) as caught:
        template.render({"navn": "Ida"})

    assert "note, under »Formål«, ved »Se {{ nanv }}.«" in str(caught.value)


def test_a_note_whose_paragraphs_are_all_left_out_keeps_an_empty_one(tmp_path: Path) -> None:
    template = with_notes(tmp_path / "a.docx", ["x[1]"], ["{% if ja %}Kun nu{% endif %}"])

    data = template.render({"ja": False}).to_bytes()

    assert footnotes_of(data) == [""]
