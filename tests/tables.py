"""Tables of cases: one YAML file each in tests/cases/, a row a test, named by a sentence."""

from pathlib import Path
from typing import Any

import pytest
import yaml


def cases(name: str) -> list[Any]:
    """The rows of tests/cases/NAME.yaml as parameters, each named by its `name`."""
    return [pytest.param(row, id=row["name"]) for row in rows(name)]


def rows(name: str) -> list[Any]:
    """The rows of tests/cases/NAME.yaml."""
    return list(yaml.safe_load((Path(__file__).parent / "cases" / f"{name}.yaml").read_text(encoding="utf-8")))
