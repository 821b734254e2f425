from pathlib import Path

import pytest

from kommissorium.resources import template_file
from tests.tools import validate

pytestmark = pytest.mark.tool("ooxml-validator")


def test_the_template_is_valid() -> None:
    assert validate(template_file()) == []


def test_the_dragoer_document_is_valid(dragoer: Path) -> None:
    assert validate(dragoer) == []


def test_a_document_of_holes_is_valid(untouched: Path) -> None:
    assert validate(untouched) == []
