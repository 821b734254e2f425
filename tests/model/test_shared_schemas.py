"""The schemas that stand in for those of pydantic's own generator."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kommissorium.model.base import Model
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.source.yaml_reader import read_yaml

EXAMPLES = sorted(Path("examples").glob("*/kommissorium.yaml"))


class Node(Model):
    """A model that holds itself."""

    name: str
    inner: "list[Node] | None" = None


class Odd(Model):
    """A model with a type that the kommissorium has no use for."""

    number: int


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_what_is_read_is_what_pydantic_itself_makes_of_it(path: Path) -> None:
    data = read_yaml(path).data
    assert Kommissorium.read(data) == Kommissorium.model_validate(data)


@pytest.mark.parametrize("data", [[], {"formål": {}}, {"ukendt": "x"}, {"opgave": {"spørgsmål": [{"svar": {"del": {"a": "b"}}}]}}])
def test_mistakes_are_those_that_pydantic_itself_finds(data: Any) -> None:
    with pytest.raises(ValidationError) as ours:
        Kommissorium.read(data)
    with pytest.raises(ValidationError) as theirs:
        Kommissorium.model_validate(data)
    assert ours.value.errors() == theirs.value.errors()


def test_a_model_may_hold_itself() -> None:
    read = Node.read({"name": "a", "inner": [{"name": "b"}]})
    assert read.inner == [Node(name="b")]


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(TypeError):
        Odd.read({"number": 1})
