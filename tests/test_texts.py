"""Everything that users read is in the catalogue, and the catalogue says it in English."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from kommissorium import texts
from kommissorium.texts import _n
from tests.texts_in_code import computed, extracted, is_sentence, quoted_by_hand, shown_as_written, translated_at_import, unmarked

CATALOGUE = Path(texts.__file__).parent / "locale" / "en" / "LC_MESSAGES" / "kommissorium.po"
HOLES = re.compile(r"\{(\w*)(?:[:!][^{}]*)?\}")

# Texts that are defined before the language is known, each marked with N_ where it is written.
KNOWN_BY_VALUE = {"cli/commands.py", "reporters/explanation.py", "reporters/sarif.py", "word/template/pairs.py", "workflows/templates.py"}
# Word tables of the Danish language, and what stands in the documents and input files that the program writes: Danish always.
DANISH_ALWAYS = (
    "danish/",
    "workflows/questionnaire.py",
    "workflows/printing.py",
    "workflows/samples.py",
    "workflows/questions.py",
    "workflows/open_rows.py",
    "workflows/headings.py",
    "model/schema.py",
    "workflows/template_fields.py",
    "workflows/planning/way.py",
)


@pytest.fixture(scope="module")
def english() -> dict[object, Message]:
    with CATALOGUE.open("rb") as file:
        return {message.id: message for message in read_po(file) if message.id}


def test_every_text_has_an_english_one_and_none_is_left_over(english: dict[object, Message]) -> None:
    assert (extracted() - english.keys(), english.keys() - extracted()) == (set(), set())


def test_every_english_text_is_there_and_sure(english: dict[object, Message]) -> None:
    assert [key for key, message in english.items() if message.fuzzy or not all(_forms(message.string))] == []


def test_an_english_text_has_the_holes_of_the_danish_one(english: dict[object, Message]) -> None:
    different = {
        key: message.string
        for key, message in english.items()
        for danish, said in zip(_forms(key), _forms(message.string), strict=True)
        if _holes(danish) != _holes(said)
    }

    assert different == {}


def test_an_english_text_has_the_edges_of_the_danish_one(english: dict[object, Message]) -> None:
    pairs = [(danish, said) for key, message in english.items() for danish, said in zip(_forms(key), _forms(message.string), strict=True)]

    assert [pair for pair in pairs if _edges(pair[0]) != _edges(pair[1])] == []


def test_what_is_translated_is_a_text_written_out_there() -> None:
    assert [spot for spot in computed() if spot.file not in KNOWN_BY_VALUE] == []


def test_nothing_is_translated_before_the_language_is_known() -> None:
    assert list(translated_at_import()) == []


def test_no_danish_sentence_bypasses_the_catalogue() -> None:
    assert [spot for spot in unmarked() if not spot.file.startswith(DANISH_ALWAYS)] == []


def test_no_value_is_quoted_without_the_catalogue() -> None:
    assert [spot for spot in quoted_by_hand() if not spot.file.startswith(DANISH_ALWAYS)] == []


def test_the_danish_package_has_no_sentence_of_its_own() -> None:
    assert [spot for spot in unmarked() if spot.file.startswith("danish/") and spot.text[:1].isupper()] == []


def test_nothing_is_shown_as_it_is_written_in_the_code() -> None:
    assert list(shown_as_written()) == []


@pytest.mark.parametrize(
    ("text", "expected"), [("Filen er tom.", True), ("godkendt", False), ("two English words", False), ("skal være en tekst", True)]
)
def test_a_sentence_is_told_from_a_word(text: str, expected: bool) -> None:
    assert is_sentence(text) is expected


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(LookupError):
        texts.set_language("de")


def test_english_is_spoken_until_danish_is_chosen_again() -> None:
    texts.set_language("en")
    try:
        spoken = (texts.language(), _n("{count} advarsel", "{count} advarsler", 1), _n("{count} advarsel", "{count} advarsler", 2))
    finally:
        texts.set_language("da")

    assert spoken == ("en", "1 warning", "2 warnings")
    assert _n("{count} advarsel", "{count} advarsler", 2) == "2 advarsler"


def _forms(text: object) -> list[str]:
    return [str(form) for form in text] if isinstance(text, list | tuple) else [str(text)]


def _holes(text: str) -> Counter[str]:
    return Counter([*HOLES.findall(text), *re.findall(r"[{}]", text)])


def _edges(text: str) -> Iterable[object]:
    """White space around it, whether it begins as a sentence, and how it ends."""
    end = text.rstrip()[-1:]
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], end if end in ".:?!…" else ""
