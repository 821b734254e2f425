"""What the rules for templates know of the data is what templates are given."""

from collections.abc import Iterator
from typing import Any

import pytest

from kommissorium.model.papers import Dokument, copies, written
from kommissorium.resources import template_file
from kommissorium.source.validation import Loaded, load_kommissorium
from kommissorium.word.checks.inference.fields import Field, Kind, Type
from kommissorium.word.checks.template_catalogue import COLLECTION_RULES
from kommissorium.word.checks.template_runner import check_template, open_template
from kommissorium.workflows.context import Paper, build_context
from kommissorium.workflows.template_fields import template_data, template_fields
from tests.tools import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*/kommissorium.yaml"))
PRINTABLE = {Kind.TEXT, Kind.MARKDOWN, Kind.TIME, Kind.AMOUNT, Kind.CONTENT}


def _papers(loaded: Loaded) -> Iterator[Paper]:
    assert loaded.kommissorium is not None
    for dokument in written(loaded.kommissorium):
        yield from (Paper(dokument, number) for number in range(copies(loaded.kommissorium, dokument)))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_fields_are_those_that_the_context_hands_out(path: Any) -> None:
    loaded = load_kommissorium(path)
    assert loaded.kommissorium is not None
    assert loaded.katalog is not None

    for paper in _papers(loaded):
        context = build_context(loaded.kommissorium, loaded.katalog, loaded.profil, paper)

        assert list(_differences(context, template_fields().fields, "")) == []


def _differences(values: dict[str, Any], fields: tuple[Field, ...], path: str) -> Iterator[str]:
    if values.keys() != {field.name for field in fields}:
        yield f"{path}: {sorted(values.keys() ^ {field.name for field in fields})}"
        return
    for field in fields:
        yield from _wrong(values[field.name], field.type, f"{path}.{field.name}")


def _wrong(value: Any, type_: Type, path: str) -> Iterator[str]:
    if type_.kind is Kind.LIST and isinstance(value, list) and type_.item is not None:
        for item in value:
            yield from _wrong(item, type_.item, f"{path}[]")
    elif type_.kind is Kind.RECORD and isinstance(value, dict):
        yield from _differences(value, type_.fields, path) if type_.is_closed else ()
    elif _kinds(value).isdisjoint({type_.kind}):
        yield f"{path}: {value!r} is no {type_.kind.value}"
    elif type_.choices and isinstance(value, str) and value and value not in type_.choices:
        yield f"{path}: {value!r} is no choice"


def _kinds(value: Any) -> set[Kind]:
    """The kinds that a value can be; an empty text stands in every field of a row that is one hole."""
    if value == "":
        return set(Kind)
    if isinstance(value, bool):
        return {Kind.TRUTH}
    return {Kind.NUMBER} if isinstance(value, int) else set() if isinstance(value, list | dict) else PRINTABLE


def test_every_field_is_described() -> None:
    assert [path for path, field in template_fields().paths() if not field.title or not field.description] == []


def test_the_required_sections_of_the_kommissorium_are_known() -> None:
    purpose = next(purpose for purpose in template_fields().purposes if purpose.name == "kommissorium")
    required = [field.name for field in template_fields().fields if field.required_section]

    assert list(purpose.required) == required
    assert "mandat" in required
    assert "risici" not in required


@pytest.mark.parametrize("dokument", list(Dokument))
def test_the_shipped_templates_have_neither_errors_nor_warnings(dokument: Dokument) -> None:
    findings = check_template(template_file(dokument), template_data(purpose=dokument))

    assert [str(finding) for finding in findings if finding.severity.name != "INFO"] == []


def test_the_shipped_templates_together_use_every_field() -> None:
    (unprinted,) = COLLECTION_RULES
    contexts = [open_template(template_file(dokument), template_data()) for dokument in Dokument]

    assert [finding.message for finding in unprinted.find_in_all(contexts)] == []
