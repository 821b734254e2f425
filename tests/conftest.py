"""Skips a test whose program is missing, or fails it where every program must be there."""

import pytest

from tests.tools import find_tool


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--require-tools", action="store_true", help="fail, instead of skip, a test whose program is missing")


def pytest_runtest_setup(item: pytest.Item) -> None:
    missing = [mark.args[0] for mark in item.iter_markers("tool") if find_tool(mark.args[0]) is None]
    if missing:
        outcome = pytest.fail if item.config.getoption("--require-tools") else pytest.skip
        outcome(f"{', '.join(missing)} is not on this machine")
