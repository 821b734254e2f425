"""The manual's page about tags tells the truth: its templates, its results, its lists and its pictures."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from kommissorium.word.content.filters import ENGINE_FILTERS
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.limits import DEFAULT_LIMITS
from kommissorium.word.template.sandbox.functions import offered_functions
from kommissorium.word.template.sandbox.methods import LOOP_FIELDS
from kommissorium.word.template.tag import KEYWORDS
from tests.manual_checked import PICTURE
from tests.manual_examples import EXAMPLES, FILTERS, PICTURES, TABLE, around, lines, rendered, result_of, template_of, to_pdfs
from tests.manual_page import in_manual, page

ROWS = [row for group in TABLE["filters"] for row in group["rows"]]
LARGEST = 25 * 1024
PALETTE = 3
by_name = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])


@by_name
def test_a_template_of_the_page_becomes_what_its_picture_shows(example: dict[str, Any], tmp_path: Path) -> None:
    data = rendered(template_of(example, tmp_path))

    assert lines(data) == example["gives"]
    assert around(data) == example.get("gives_around", around(data))


@by_name
def test_every_tag_that_the_page_explains_stands_in_the_template_beside_it(example: dict[str, Any]) -> None:
    template = "".join(_texts({name: value for name, value in example.items() if name not in ("text", "tags", "gives", "gives_around")}))
    pieces = [piece for tag, _says in example["tags"] for piece in tag.split(" … ")]

    assert [piece for piece in pieces if piece not in template] == []


def test_the_page_in_the_manual_is_the_one_that_the_table_makes(tmp_path: Path) -> None:
    assert in_manual() == page(tmp_path)


def test_every_keyword_and_function_is_on_the_page() -> None:
    words = [*KEYWORDS, "include", *dict(offered_functions(DEFAULT_LIMITS))]

    assert [word for word in words if not re.search(rf"(?<!\w){word}(?!\w)", in_manual())] == []


def test_every_filter_that_is_offered_has_its_line_and_no_other() -> None:
    names = [name for row in ROWS for name in row["names"]]

    assert sorted(names) == sorted(Environment({**ENGINE_FILTERS, **FILTERS}).filters)


@pytest.mark.parametrize("row", [row for row in ROWS if "gives" in row], ids=lambda row: row["names"][0])
def test_a_filter_gives_what_its_line_says(row: dict[str, Any], tmp_path: Path) -> None:
    assert [row["names"][0] in row["tag"], result_of(row["tag"], tmp_path)] == [True, row["gives"]]


def test_every_name_of_a_loop_has_its_line_and_no_other() -> None:
    names = [name for row in TABLE["loop"] for name in row["names"]]

    assert sorted(names) == sorted({*LOOP_FIELDS, "cycle", "changed"})


def test_each_template_has_a_picture_and_there_are_no_others() -> None:
    others = {PICTURE.stem}  # tests/test_manual_checked.py looks after it

    assert {path.stem for path in PICTURES.iterdir()} == others | {example["name"] for example in EXAMPLES}


@by_name
def test_a_picture_is_small_and_has_a_palette(example: dict[str, Any]) -> None:
    data = (PICTURES / f"{example['name']}.png").read_bytes()

    assert (data[:8], data[25]) == (b"\x89PNG\r\n\x1a\n", PALETTE)
    assert len(data) <= LARGEST


@pytest.mark.slow
@pytest.mark.tool("soffice")
@pytest.mark.tool("pdftotext")
def test_the_results_are_printed_with_all_their_words(tmp_path: Path) -> None:
    results = []
    for example in EXAMPLES:
        results.append(tmp_path / f"{example['name']}-resultat.docx")
        results[-1].write_bytes(rendered(template_of(example, tmp_path)))

    printed = {result.stem: _printed(pdf) for result, pdf in zip(results, to_pdfs(results, tmp_path), strict=True)}

    missing = {result.stem: [word for word in _words(result) if word not in printed[result.stem]] for result in results}
    assert missing == {result.stem: [] for result in results}


def _texts(value: Any) -> Iterator[str]:
    """All texts of a template, run after run."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    else:
        yield str(value)


def _words(document: Path) -> list[str]:
    """The words of the body, piece by piece: a note's number may stand between them."""
    body = docx.Document(str(document)).element.body
    return [word for text in body.iter(qn("w:t")) for word in (text.text or "").split()]


def _printed(pdf: Path) -> str:
    answer = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, encoding="utf-8", check=True, timeout=60)
    return answer.stdout
