"""Whatever has happened to a template, `skabelon tjek` says what is wrong with it."""

from pathlib import Path

import pytest

from tests.word.checks.fuzz import answer_to


@pytest.mark.parametrize("first", [0, 50, *(pytest.param(first, marks=pytest.mark.slow) for first in range(100, 400, 50))])
def test_a_template_that_something_has_happened_to_gets_an_answer(first: int, tmp_path: Path) -> None:
    assert {seed: told for seed in range(first, first + 50) if (told := answer_to(seed, tmp_path))} == {}
