"""Tags in a row of characters, from the table, and what holds for any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.ooxml.xml import parse
from kommissorium.word.template.tag import read_tag
from kommissorium.word.template.tags import as_meant, find_tags
from tests.tables import cases

PLACE = WordPlace("skabelon.docx", "brødtekst")
TEMPLATE_TEXT = st.text(st.sampled_from("{}%#\"'“”„»«–ab \u00a0\n\\[]()"), max_size=40)


@pytest.mark.parametrize("case", cases("tags"))
def test_tags_are_found_and_read_as_meant(case: dict[str, Any]) -> None:
    spans, strays = find_tags(case["text"])

    codes = [read_tag(span, PLACE, parse(b"<p/>")).code for span in spans]
    assert [[span.opener.value, span.inner, code] for span, code in zip(spans, codes, strict=True)] == case["tags"]
    assert [[stray.start, stray.opener.value] for stray in strays] == case.get("strays", [])


@given(TEMPLATE_TEXT)
def test_spans_lie_apart_in_order_and_hold_their_own_braces(text: str) -> None:
    spans, _ = find_tags(text)

    assert all(before.end <= after.start for before, after in pairwise(spans))
    for span in spans:
        assert text[span.start : span.end] == span.opener.value + span.inner + span.opener.closer


@given(TEMPLATE_TEXT)
def test_every_opener_is_in_a_tag_or_told_of(text: str) -> None:
    spans, strays = find_tags(text)

    rest = text
    for span in reversed(spans):
        rest = rest[: span.start] + "\0" + rest[span.end :]
    openers = sum(rest.count(opener) for opener in ("{{", "{%", "{#"))
    assert openers <= len(strays) * 2 and (openers > 0) == (len(strays) > 0)


@given(st.text(st.characters(max_codepoint=126, min_codepoint=32)))
def test_code_typed_without_word_is_left_alone(code: str) -> None:
    assert as_meant(code) == code
