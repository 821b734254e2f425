"""Checks the template of a row of a case file, with the model's fields and those that the row adds."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.inference.fields import Field, Fields, Kind, Type
from kommissorium.word.checks.template_catalogue import TEMPLATE_RULES
from kommissorium.word.checks.template_context import Data
from kommissorium.word.checks.template_runner import Rules, check_template
from kommissorium.workflows.template_fields import template_data
from tests.word.checks.maker import NAME, document


def data_of(row: Mapping[str, Any]) -> Data:
    """What the row's template is given: `raw` adds amounts and times that are not written out, `no_fields` leaves nothing known."""
    data = template_data(purpose=row.get("purpose", ""))
    if row.get("no_fields"):
        return replace(data, fields=Fields())
    added = tuple(Field(name, Type(Kind(kind), written=False)) for name, kind in row.get("raw", {}).items())
    return replace(data, fields=replace(data.fields, fields=(*data.fields.fields, *added)))


def findings_of(row: Mapping[str, Any], rules: Rules = TEMPLATE_RULES) -> tuple[Finding, ...]:
    """What the rules find in the row's template."""
    return check_template(document(row), data_of(row), rules, name=NAME)


def place_of(finding: Finding) -> str:
    """The place without the name of the file."""
    assert isinstance(finding.place, WordPlace)
    return str(finding.place).removeprefix(f"{NAME}, ")
