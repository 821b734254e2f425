import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml

from kommissorium.model.papers import Dokument
from kommissorium.resources import catalogue_file, example_file, template_file
from tests.tools import ROOT, misspelt

pytestmark = pytest.mark.tool("hunspell-da")

WORD_LIST = ROOT / "tests/cases/ordliste.txt"
TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
CODES = re.compile(r"\b[A-Z]\d\b|-{2,}|\w+\.(?:docx|yaml)\b")
EXAMPLES = ("dragoer", "fjordby", "digital", "sygefravaer", "dialog")
LINKS = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)]*\)", re.DOTALL)
NAMES = {"id", "gruppe", "felt", "afsnit", "svartype", "katalog"}
"""Keys whose values are names as well, not words."""


def _known() -> set[str]:
    lines = WORD_LIST.read_text(encoding="utf-8").splitlines()
    return {line.strip().casefold() for line in lines if line.strip() and not line.startswith("#")}


def _template_text(name: str) -> str:
    word = docx.Document(str(template_file(name)))
    parts = [word.element.body, *(part._element for section in word.sections for part in (section.header, section.footer))]
    return "\n".join(TAGS.sub(" ", "".join(run.text or "" for run in p.xpath(".//w:t"))) for part in parts for p in part.xpath(".//w:p"))


def _input_text(path: Path) -> str:
    """The values and comments of an input file; its keys are names, not words."""
    text = path.read_text(encoding="utf-8")
    comments = re.findall(r"^\s*#(.*)$", text, re.MULTILINE)
    return CODES.sub(" ", "\n".join([*comments, *_values(yaml.load(text, yaml.BaseLoader))]))


def _values(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from () if key in NAMES and not isinstance(value, dict) else _values(value)
    elif isinstance(data, list):
        for value in data:
            yield from _values(value)
    else:
        yield data


TEXTS = {
    **{f"template {dokument}": partial(_template_text, dokument.value) for dokument in Dokument},
    **{f"example {name}": partial(_input_text, example_file(name)) for name in EXAMPLES},
    **{f"catalogue of {name}": partial(_input_text, example_file(name, "katalog.yaml")) for name in ("fjordby", "digital", "sygefravaer")},
    "gallery": lambda: LINKS.sub(" ", (ROOT / "examples/README.md").read_text(encoding="utf-8")),
    "profiles": lambda: "\n".join(_input_text(example_file(name, "profil.yaml")) for name in ("dragoer", "fjordby")),
    "catalogue": lambda: _input_text(catalogue_file("styringsmodel")),
}


def test_the_word_list_is_short() -> None:
    assert len(_known()) <= 40


@pytest.mark.parametrize("name", TEXTS)
def test_every_word_is_spelt_as_the_dictionary_has_it(name: str) -> None:
    text = TEXTS[name]()

    assert text.strip()
    assert {word for word in misspelt(text) if word.casefold() not in _known()} == set()


def test_every_word_of_the_list_is_needed() -> None:
    text = "\n".join(read() for read in TEXTS.values())

    assert _known() - {word.casefold() for word in misspelt(text)} == set()
