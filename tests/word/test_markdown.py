"""Markdown values in a document: what they show, what they are told for, and that no word is lost."""

import io
import re
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kommissorium.diagnostics.errors import RenderError
from kommissorium.word.content.markdown import Paragraph, Table
from kommissorium.word.content.markdown_reader import parse_markdown, read_markdown
from kommissorium.word.content.plain_markdown import read_at_sight
from kommissorium.word.content.values import Markdown
from kommissorium.word.template import Template
from tests.builders import word_file
from tests.rich import ids_twice, shown, without_styles
from tests.tables import cases


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(word_file(tmp_path_factory.mktemp("t") / "skabelon.docx", ["{{ tekst }}"]))


@pytest.mark.parametrize("case", cases("markdown"))
def test_a_text_becomes_what_is_written_for_it(case: dict[str, Any], template: Template) -> None:
    document = template.render({"tekst": Markdown(case["text"])})

    data = document.to_bytes()
    told = [finding.message for finding in document.findings]
    assert shown(data) == case["gives"]
    assert len(told) == len(case.get("told", []))
    assert [word for word, message in zip(case.get("told", []), told, strict=True) if word not in message] == []
    assert ids_twice(data) == []


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("**Fed** tekst.", "Før **Fed** tekst. efter"),
        ("en\nto", "Før en to efter"),
        ("[KL](https://kl.dk)", "Før <https://kl.dk>KL</> efter"),
        ("Ord[^1]\n\n[^1]: Note.", "Før Ord[Note.] efter"),
        ("", "Før  efter"),
    ],
)
def test_a_text_within_a_sentence_keeps_to_it(text: str, gives: str, tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "skabelon.docx", ["Før {{ tekst }} efter"]))

    assert shown(template.render({"tekst": Markdown(text)}).to_bytes()) == [gives]


@pytest.mark.parametrize("text", ["a\n\nb", "- a", "> a", "| a |\n|---|\n| b |"])
def test_what_needs_paragraphs_is_refused_within_a_sentence(text: str, tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "skabelon.docx", ["Før {{ tekst }} efter"]))

    with pytest.raises(RenderError, match="mærket står midt i en sætning"):
        template.render({"tekst": Markdown(text)})


def test_a_text_in_a_template_without_styles_has_lists_of_its_own(tmp_path: Path) -> None:
    path = without_styles(word_file(tmp_path / "skabelon.docx", ["{{ tekst }}"]))

    data = Template(path).render({"tekst": Markdown("- a\n  1. b\n  2. c\n\n> d\n\n1. e\n2. f")}).to_bytes()

    assert shown(data) == ["• a", "1. b", "2. c", "d", "1. e", "2. f"]
    assert ids_twice(data) == []


def test_lists_in_a_loop_begin_anew_at_each_turn(tmp_path: Path) -> None:
    path = word_file(tmp_path / "skabelon.docx", ["{% for tekst in tekster %}", "{{ tekst }}", "{% endfor %}"])

    data = Template(path).render({"tekster": [Markdown("1. a\n2. b"), Markdown("1. a\n2. b")]}).to_bytes()

    assert shown(data) == ["List Number: 1. a", "List Number: 2. b"] * 2


def test_a_page_break_before_the_paragraph_comes_once(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("{{ tekst }}").paragraph_format.page_break_before = True
    document.save(str(tmp_path / "skabelon.docx"))

    data = Template(tmp_path / "skabelon.docx").render({"tekst": Markdown("a\n\nb")}).to_bytes()

    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    assert [(item.text, item.paragraph_format.page_break_before) for item in paragraphs] == [("a", True), ("b", None)]


WORDS = st.text("abcæøå .,*_-+>#|[]()^!\\`<>:1234567890\n \t", max_size=120)


@given(WORDS)
def test_no_letter_is_lost_and_none_changes_place(text: str) -> None:
    read = read_markdown(text)
    assume(not read.notes)

    assert letters("".join(map(plain, read.blocks))) == letters(text)


def plain(block: Paragraph | Table) -> str:
    rows = [block.pieces] if isinstance(block, Paragraph) else [cell for row in block.rows for cell in row]
    return "".join(piece.text for pieces in rows for piece in pieces)


def letters(text: str) -> str:
    """What Markdown's signs and numbers become is another matter."""
    return "".join(re.findall("[a-cæøå]", text))


_MORSELS = ("**", "**", "ord", "1.", "\n", "\n\n", " ", "  ", ".", "»", "«", "\xa0", "-", "- ", "\n- ", "\n\n- ", "*", "a b", ": ", ")")


@given(st.one_of(st.lists(st.sampled_from(_MORSELS), max_size=16).map("".join), st.text(max_size=12)))
def test_what_is_read_at_sight_is_what_the_parser_reads(text: str) -> None:
    read = read_at_sight(text)

    assert read is None or read == parse_markdown(text)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Et afsnit\npå to linjer.\n\n**Fed.** Og mere.", True),
        ("Sådan:\n\n- en **fed**\n- to\n  linjer\n\nSlut.", True),
        ("Et *kursivt* ord", False),
        ("1. maj 2020", False),
        ("en\n- to", False),
        ("[KL](https://kl.dk)", False),
    ],
)
def test_only_plain_texts_are_read_at_sight(text: str, sure: bool) -> None:
    assert (read_at_sight(text) is not None) is sure
