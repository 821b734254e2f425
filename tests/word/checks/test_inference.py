"""Types follow through a template; what cannot be known stays unknown, and no rule speaks of it."""

from typing import Any

import pytest

from kommissorium.word.checks.inference.facts import Printed
from kommissorium.word.checks.inference.fields import AMOUNT, CONTENT, NOTHING, NUMBER, TEXT, UNKNOWN, Field, Fields, list_of, record
from kommissorium.word.checks.inference.guards import steps
from kommissorium.word.checks.inference.values import told, union
from kommissorium.word.checks.template_runner import open_template
from tests.tables import cases
from tests.word.checks.maker import NAME, document
from tests.word.checks.templates import data_of, findings_of

ROW = record(Field("a", TEXT))


def _kinds(row: dict[str, Any]) -> list[str]:
    context = open_template(document(row), data_of(row), name=NAME)
    return [fact.value.kind.value for fact in context.seen(Printed)]


@pytest.mark.parametrize("row", cases("inference"))
def test_the_kind_of_each_printed_value_is_known_or_unknown(row: dict[str, Any]) -> None:
    assert _kinds(row) == row["kinds"]


@pytest.mark.parametrize("row", cases("inference"))
def test_nothing_is_said_of_values_that_nothing_is_known_of(row: dict[str, Any]) -> None:
    codes = {finding.code for finding in findings_of({**row, "no_fields": True})}

    assert codes.isdisjoint({"M201", "M210", "M211", "M212", "M215"})


@pytest.mark.parametrize(
    ("first", "second", "either"),
    [
        (TEXT, TEXT, TEXT),
        (TEXT, AMOUNT, TEXT),
        (TEXT, NUMBER, CONTENT),
        (NOTHING, NUMBER, NUMBER),
        (TEXT, ROW, UNKNOWN),
        (list_of(TEXT), list_of(AMOUNT), list_of(TEXT)),
        (UNKNOWN, TEXT, UNKNOWN),
    ],
)
def test_a_value_that_is_one_of_two_is_what_both_are(first: Any, second: Any, either: Any) -> None:
    assert union(first, second) == either
    assert union(second, first).kind == either.kind


def test_what_is_there_has_all_that_it_is_a_part_of() -> None:
    assert steps("a.b[0].c") == {"a", "a.b", "a.b[0]", "a.b[0].c"}


def test_fields_are_listed_by_their_paths() -> None:
    fields = Fields((Field("navn", TEXT), Field("rækker", list_of(ROW)), Field("afsnit", ROW)))

    assert [path for path, _field in fields.paths()] == ["navn", "rækker", "rækker[].a", "afsnit", "afsnit.a"]


def test_a_type_is_told_with_its_article() -> None:
    assert [told(type_) for type_ in (TEXT, NUMBER, list_of(TEXT), ROW)] == ["en tekst", "et tal", "en liste", "et afsnit med felter"]
