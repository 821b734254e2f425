"""A seed of the random templates; `python -m tests.word.fuzz 20000` runs them all."""

from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import KommissoriumError
from kommissorium.word.template import Template
from tests.tools import validate
from tests.word.fuzz import DATA, FIRST_WITH_MACRO, make_document, problems_of


@pytest.mark.parametrize("first", [0, FIRST_WITH_MACRO])
def test_random_templates_give_sound_documents_with_the_right_text(first: int, tmp_path: Path) -> None:
    broken = {seed: problems for seed in range(first, first + 300) if (problems := problems_of(seed, tmp_path))}

    assert broken == {}


@pytest.mark.slow
@pytest.mark.tool("ooxml-validator")
def test_documents_of_random_templates_are_valid(tmp_path: Path) -> None:
    checked, wrong = 0, {}
    for seed in range(2000):
        path = make_document(seed, tmp_path)
        try:
            data = Template(path).render(DATA[0]).to_bytes()
        except KommissoriumError:
            continue
        if validate(path):
            continue
        (tmp_path / "ud.docx").write_bytes(data)
        if errors := validate(tmp_path / "ud.docx"):
            wrong[seed] = errors[:2]
        checked += 1
        if checked == 300:
            break

    assert (checked, wrong) == (300, {})
