"""Whatever people type reaches the document: from the YAML file through the model and a template to Word's own text."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from kommissorium.danish.typography import typeset
from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding
from kommissorium.source.validation import load_kommissorium
from kommissorium.word.template import Template
from kommissorium.workflows.context import build_context
from kommissorium.workflows.house_style import filters_for
from tests.builders import word_file

LINE_SEPARATORS = str.maketrans(dict.fromkeys("\u2028\u2029", "\n"))
ANY_TEXT = st.text(max_size=40)
# What Danish typography, Markdown, templates and XML find meaning in. Links are left out: their addresses become Word's.
MARKED_TEXT = st.lists(
    st.sampled_from(
        [*"aå1\n \t\u00a0*_#>-+|`~\\.:&<{}%§'\"", "22. august", "§ 17, stk. 4", "5 kr.", "{{ x }}", "**fed**", "\r\n", "\u2028"]
    ),
    max_size=20,
).map("".join)
TEXTS = (ANY_TEXT | MARKED_TEXT).filter(lambda text: bool(text.strip()) and text.strip().casefold() != "afklares")
EMPHASIS = set("*_~`\\")
"""Marks that vanish, so that what stands on both sides of one becomes one word."""
Build = Callable[[dict, str], str | tuple[Finding, ...]]


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    folder = tmp_path_factory.mktemp("tekster")
    templates: dict[str, Template] = {}
    (folder / "k.yaml").write_text("format: 1\nnavn: k\ntitel: k\nposter: []\n", encoding="utf-8")

    def shown(data: dict, tag: str) -> str | tuple[Finding, ...]:
        """The document's text when the tag stands alone in it, or the findings that refuse the input."""
        source = folder / "kommissorium.yaml"
        # Double quotes: the only style in which YAML can hold every text.
        source.write_text(
            yaml.safe_dump({"format": "1", "katalog": "k.yaml"} | data, default_style='"', allow_unicode=True), encoding="utf-8"
        )
        try:
            loaded = load_kommissorium(source)
        except InputError as error:
            return error.findings
        if loaded.kommissorium is None:
            return loaded.findings
        if tag not in templates:
            templates[tag] = Template(word_file(folder / f"{len(templates)}.docx", [tag]), filters=filters_for(None))
        values = build_context(loaded.kommissorium, loaded.katalog)
        document = docx.Document(io.BytesIO(templates[tag].render(values).to_bytes()))
        return "\n\n".join(paragraph.text for paragraph in document.paragraphs)

    return shown


def shown_lines(text: str) -> str:
    """The text as Word shows it: Unicode's separators of lines and paragraphs are line breaks."""
    return text.translate(LINE_SEPARATORS)


def words(text: str) -> list[str]:
    """The words in their order: stretches of letters; the numbers of a list become Word's own."""
    return re.findall(r"[^\W\d_]+", text)


def is_refused_with_its_line(answer: object) -> bool:
    return isinstance(answer, tuple) and bool(answer) and all(finding.place.line > 1 for finding in answer)


@settings(max_examples=60)
@given(TEXTS)
def test_a_quotation_shows_exactly_what_was_typed(build: Build, text: str) -> None:
    answer = build({"baggrund": {"beslutninger": [{"tekst": text}]}}, "{{ baggrund.beslutninger[0].tekst }}")

    assert is_refused_with_its_line(answer) or answer == shown_lines(text.replace("\r\n", "\n").replace("\r", "\n").strip("\n"))


@settings(max_examples=60)
@given(TEXTS)
def test_a_text_shows_what_was_typed_on_one_line_in_danish_typography(build: Build, text: str) -> None:
    answer = build({"stamoplysninger": {"titel": text}}, "{{ stamoplysninger.titel }}")

    one_line = " ".join(word for word in re.split(r"[ \t\r\n]", text) if word)
    assert is_refused_with_its_line(answer) or answer == shown_lines(typeset(one_line))


@settings(max_examples=60)
@given(TEXTS)
def test_running_text_shows_the_same_words_in_the_same_order(build: Build, text: str) -> None:
    answer = build({"formål": text}, "{{ formål }}")

    assert is_refused_with_its_line(answer) or "".join(words(str(answer))) == "".join(words(text))
    if not isinstance(answer, tuple) and not EMPHASIS & set(text):
        assert words(answer) == words(text)


@given(st.binary(max_size=60))
@example(b"\x00\x80")
def test_any_file_at_all_is_read_or_refused_with_a_line(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file: Path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    file.write_bytes(b"format: 1\n" + data)
    try:
        findings = load_kommissorium(file).findings
    except InputError as error:
        findings = error.findings
    assume(findings)

    # What is no text at all has no lines: L036.
    assert all((finding.place.line >= 1 or finding.code == "L036") and finding.message for finding in findings)
