import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from lxml import html

from tests.documents import empty_headings, headings, plain, read_items
from tests.tools import to_pdf

pytestmark = [pytest.mark.tool("soffice"), pytest.mark.tool("pdftotext")]

POINTS_PER_EMU = 1 / 12700
SLACK = 1.0
"""Points by which a letter's box may stand out of the margin."""
BRACKETS = re.compile(r"\{\{|\}\}|\{%|%\}|\[|\]|«\s*»|<w:|\bNone\b|\bUndefined\b|\bx{2}\.x{2}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, with its box in points from the page's upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    width: float
    height: float
    lines: list[Line]


@pytest.fixture(scope="module", params=["dragoer", "untouched"])
def document(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


@pytest.fixture(scope="module")
def pages(document: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    pdf = to_pdf(document, tmp_path_factory.mktemp("pdf"))
    layout = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True).stdout
    return [_page(element) for element in html.fromstring(layout, parser=html.HTMLParser(encoding="utf-8")).iter("page")]


def test_the_document_has_pages(pages: list[Page]) -> None:
    assert 2 <= len(pages) <= 25
    assert all(page.lines for page in pages)


def test_no_page_ends_in_a_heading(document: Path, pages: list[Page]) -> None:
    # A hole stands in headings and in cells alike, and so tells nothing.
    titles = {plain(title) for title in headings(read_items(document)) if not title.startswith("afklares")}

    last = [_body(document, page)[-1] for page in pages]

    # Words at the right of a page stand in a table's cell, and may be a heading's by chance.
    assert [line.text for line, page in zip(last, pages, strict=True) if _is_one_of(titles, line) and line.left < page.width / 3] == []


def test_nothing_stands_outside_the_margins(document: Path, pages: list[Page]) -> None:
    section = docx.Document(str(document)).sections[0]
    left, right = section.left_margin * POINTS_PER_EMU, section.right_margin * POINTS_PER_EMU

    outside = [
        line.text
        for page in pages
        for line in page.lines
        if line.left < left - SLACK or line.right > page.width - right + SLACK or line.top < 0 or line.bottom > page.height
    ]

    assert outside == []


def test_the_upper_and_lower_margins_hold_the_same_words_on_every_page(document: Path, pages: list[Page]) -> None:
    """Only header and footer stand there; the page's number is the one difference."""
    margins = [sorted(re.sub(r"\d+", "n", line.text) for line in page.lines if line not in _body(document, page)) for page in pages]

    assert margins == [margins[0]] * len(pages)


def test_no_heading_is_without_text(document: Path) -> None:
    assert empty_headings(read_items(document)) == []


def test_no_bracket_or_tag_is_left(pages: list[Page]) -> None:
    assert [line.text for page in pages for line in page.lines if BRACKETS.search(line.text)] == []


def test_every_page_says_which_of_how_many_it_is(pages: list[Page]) -> None:
    text = [" ".join(line.text for line in page.lines) for page in pages]

    assert [f"Side {number} af {len(pages)}" in words for number, words in enumerate(text, 1)] == [True] * len(pages)


def _is_one_of(titles: set[str], line: Line) -> bool:
    return _without_number(line.text) in titles


def _page(element: html.HtmlElement) -> Page:
    return Page(float(element.get("width")), float(element.get("height")), list(_lines(element)))


def _lines(page: html.HtmlElement) -> Iterator[Line]:
    for line in page.iter("line"):
        text = " ".join(word.text_content() for word in line.iter("word"))
        yield Line(text, *(float(line.get(side)) for side in ("xmin", "ymin", "xmax", "ymax")))


def _body(document: Path, page: Page) -> list[Line]:
    """The lines between the upper and the lower margin, downwards."""
    section = docx.Document(str(document)).sections[0]
    top, bottom = section.top_margin * POINTS_PER_EMU, page.height - section.bottom_margin * POINTS_PER_EMU
    lines = [line for line in page.lines if line.bottom > top and line.top < bottom]
    return sorted(lines, key=lambda line: line.bottom)


def _without_number(text: str) -> str:
    return plain(re.sub(r"^\d+(\.\d+)*\.?\s+", "", text))
