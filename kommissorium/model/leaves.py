"""Every single answer of a kommissorium, wherever it stands."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from kommissorium.model.answers import HOLE, Afklares
from kommissorium.model.base import Model
from kommissorium.model.walk import Path

M = TypeVar("M", bound=Model)


def leaves(part: object) -> list[tuple[Path, object]]:
    """The answers that hold no others, each with its path, in the order of the document; what was not said is left out."""
    found: list[tuple[Path, object]] = []
    _gather(part, (), found)
    return found


def _gather(part: object, path: Path, found: list[tuple[Path, object]]) -> None:
    if part is None:
        return
    inner = _inner(part)
    if inner is None:
        found.append((path, part))
        return
    for step, value in inner:
        if value is not None:
            _gather(value, path + step, found)


def is_said(part: object) -> bool:
    """Whether an answer or a part of it is written, be it that it is a hole."""
    if isinstance(part, Afklares):
        return True
    inner = _inner(part)
    return part is not None if inner is None else any(is_said(value) for _step, value in inner)


def replaced(part: M, change: Callable[[Path, object], object]) -> M:
    """The same model in which each answer that holds no others is what `change` makes of it, given its path."""
    made = _replaced(part, (), change)
    assert isinstance(made, type(part))
    return made


def _replaced(part: object, path: Path, change: Callable[[Path, object], object]) -> object:
    inner = _inner(part)
    if inner is None or part is None:
        return part if part is None else change(path, part)
    # Only what changes is set anew: a section in which nothing was written must not look as if something was.
    changed = {step[-1]: new for step, old in inner if (new := _replaced(old, (*path, *step), change)) is not old}
    if not changed:
        return part
    if isinstance(part, list):
        return [changed.get(number, value) for number, value in enumerate(part)]
    if isinstance(part, Model):
        return part.model_copy(update={str(name): value for name, value in changed.items()})
    return {step[-1]: changed.get(step[-1], old) for step, old in inner}


@cache
def _steps(kind: type[Model]) -> tuple[tuple[str, Path], ...]:
    """Each field of the section, with the steps that lead to it."""
    # In the input the details of a hole stand below the word for one.
    opening: Path = (HOLE,) if issubclass(kind, Afklares) else ()
    return tuple((name, (*opening, name)) for name in kind.model_fields)


def _inner(part: object) -> list[tuple[Path, object]] | None:
    """What a section, list or mapping holds, with the steps that lead there; None for a single answer."""
    if isinstance(part, Model):
        return [(step, getattr(part, name)) for name, step in _steps(type(part))]
    if isinstance(part, dict):
        return [((key,), value) for key, value in part.items()]
    return [((number,), value) for number, value in enumerate(part)] if isinstance(part, list) else None
