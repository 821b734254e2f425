"""Documents as people leave them, and everything that is found in each."""

from typing import Any

import pytest

from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.settings import Name, Settings
from tests.tables import cases
from tests.word.checks.maker import NAME, document


@pytest.mark.parametrize("row", cases("damaged_documents"))
def test_a_damaged_document_is_found_out_and_nothing_else_is_said(row: dict[str, Any]) -> None:
    names = tuple(Name(name["right"], tuple(name["others"])) for name in row.get("names", []))

    findings = check_document(document(row), settings=Settings(names=names), name=NAME)

    assert sorted({finding.code for finding in findings}) == sorted(row["codes"])
