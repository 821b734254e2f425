"""Every test begins in Danish; a test whose program is missing is skipped, or fails where every program must be there."""

import os

import hypothesis
import pytest

from kommissorium import texts
from tests.tools import find_tool


def pytest_configure() -> None:
    # Whatever language the developer's own terminal speaks.
    os.environ.pop("KOMMISSORIUM_SPROG", None)
    # How long an example takes says more of the machine than of the program.
    hypothesis.settings.register_profile("steady", deadline=None)
    hypothesis.settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--require-tools", action="store_true", help="fail, instead of skip, a test whose program is missing")


def pytest_runtest_setup(item: pytest.Item) -> None:
    texts.set_language(texts.SOURCE_LANGUAGE)
    missing = [mark.args[0] for mark in item.iter_markers("tool") if find_tool(mark.args[0]) is None]
    if missing:
        outcome = pytest.fail if item.config.getoption("--require-tools") else pytest.skip
        outcome(f"{', '.join(missing)} is not on this machine")
