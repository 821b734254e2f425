"""The schema takes what the reader takes, as an editor reads it, and refuses wrong keys, choices and shapes."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from kommissorium.diagnostics.finding import Severity
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.schema import DIALECT, input_schema
from kommissorium.model.walk import Art, Felt, fields_of
from kommissorium.workflows.check import check_input
from kommissorium.workflows.new import create_input
from tests.editors import READERS, PlainDumper, as_read_by_editor
from tests.tables import cases
from tests.tools import ROOT

SCHEMA = input_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
EXAMPLES = sorted((ROOT / "examples").rglob("kommissorium.yaml"))
# Wrong form, wrong choice, unknown key, details beside a hole.
SHAPES = {"I002", "I004", "I005", "I009"}
WORDS = [
    "",
    "x",
    "0123",
    "NO",
    "nej",
    "150.000",
    "12:30",
    "2020-02-31",
    "~",
    "1e3",
    "0x1F",
    ".inf",
    "yes",
    "1",
    "S1",
    "afklares",
    "Afklares ",
]
TIMES = ["primo 2020", "22. august 2019", "skal belyses", "lav", "Høj", "Til-behandling", "godkendt", "ingen særskilt  bevilling", "K1"]
VALUES = st.sampled_from([*WORDS, *TIMES])


def _answers(felt: Felt) -> st.SearchStrategy[Any]:
    """Answers that mostly have the right form."""
    one: st.SearchStrategy[Any] = st.sampled_from(felt.choices) if felt.choices else VALUES
    if felt.model and felt.art is not Art.OPSLAG:
        one = _sections(felt.model)
    elif felt.art in (Art.OPSLAG, Art.SVAR):
        one = st.dictionaries(st.sampled_from(["K1", "a", "afklares", "NO"]), VALUES | st.lists(VALUES, max_size=2), max_size=2) | VALUES
    hole = st.just("afklares") | st.dictionaries(
        st.just("afklares"), st.dictionaries(st.sampled_from(["hvem", "hvad"]), VALUES), min_size=1
    )
    right = st.lists(one, max_size=2) if felt.many else one
    return st.one_of(right, right, right, hole, VALUES, st.none(), st.lists(VALUES, max_size=2))


def _sections(model: Any) -> st.SearchStrategy[Any]:
    chosen = {felt.name: st.deferred(lambda felt=felt: _answers(felt)) for felt in fields_of(model)}
    return st.sets(st.sampled_from(sorted(chosen)), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: chosen[name] for name in names})
    )


INPUTS = st.tuples(_sections(Kommissorium), st.sampled_from([{}, {}, {}, {"ukendt": "x"}])).map(
    lambda parts: {"format": "1"} | parts[0] | parts[1]
)


def _is_right(text: str, version: str = "1.2") -> bool:
    return VALIDATOR.is_valid(as_read_by_editor(text, version))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["$schema"] == DIALECT


@pytest.mark.parametrize("version", READERS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_schema_takes_the_examples(path: Path, version: str) -> None:
    assert list(VALIDATOR.iter_errors(as_read_by_editor(path.read_text(encoding="utf-8"), version))) == []


@pytest.mark.parametrize("version", READERS)
def test_the_schema_takes_a_new_input(version: str, tmp_path: Path) -> None:
    text = create_input(tmp_path, catalogue="styringsmodel").read_text(encoding="utf-8")

    assert list(VALIDATOR.iter_errors(as_read_by_editor(text, version))) == []


@pytest.mark.parametrize("case", cases("findings"))
def test_the_schema_agrees_with_the_reader_on_shapes(case: dict[str, Any]) -> None:
    codes = {found[0] for found in case.get("found", [])}
    text = case.get("instead", "format: 1\n" + case["text"])

    if not any(code.startswith("L") for code in codes):
        assert _is_right(text) is not bool(codes & SHAPES) or codes == {"I001"}


@pytest.mark.parametrize("version", READERS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150)
@given(data=INPUTS)
def test_the_schema_takes_what_the_reader_takes_and_refuses_wrong_shapes(tmp_path: Path, version: str, data: dict[str, Any]) -> None:
    text = yaml.dump(data, Dumper=PlainDumper, allow_unicode=True, sort_keys=False)
    file = tmp_path / "kommissorium.yaml"
    file.write_text(text, encoding="utf-8")

    errors = {finding.code for finding in check_input(file).findings if finding.severity is Severity.ERROR}

    if not errors:
        assert list(VALIDATOR.iter_errors(as_read_by_editor(text, version))) == []
    if errors & SHAPES:
        assert not _is_right(text, version)


@pytest.mark.parametrize("text", ["stamoplysninger: afklares", "leverancer:\n  - afklares", "tidsplan:\n  afklares: {hvem: Direktionen}"])
def test_a_whole_section_or_row_may_be_a_hole(text: str) -> None:
    assert _is_right(text)


def test_a_name_in_another_form_of_unicode_is_the_same_name() -> None:
    assert _is_right("forma\u030al: x")


def test_every_field_has_a_danish_description() -> None:
    nameless = [name for name, field in _fields(SCHEMA) if not field.get("description")]

    assert nameless == []
    assert SCHEMA["properties"]["formål"]["description"] == "Påkrævet. Det, der skal være anderledes bagefter, i en til tre sætninger."


def _fields(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    inner = [part for part in (schema, *schema["$defs"].values()) if "properties" in part]
    return [(name, field) for part in inner for name, field in part["properties"].items() if name != "afklares"]
