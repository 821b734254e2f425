"""From plain data to a model, as far as the data go: what cannot be read is reported and left out, so that the rest is checked as well."""

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kommissorium.diagnostics.finding import Finding
from kommissorium.model.answers import HOLE, TAG
from kommissorium.model.base import Model
from kommissorium.source.limits import MOST_FINDINGS, too_many
from kommissorium.source.messages import explain, meant_key
from kommissorium.source.positions import KeyPath
from kommissorium.source.yaml_reader import YamlDocument

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Read(Generic[M]):
    """What came of a file's data."""

    value: M | None
    """The model made of all that could be read; None when what is left does not make one."""
    findings: tuple[Finding, ...]
    unread: tuple[KeyPath, ...]
    """Where something was left out, or was probably meant to stand."""

    def covers(self, path: KeyPath) -> bool:
        """Whether what was left out is at, above or below `path`, so that its lack is no second mistake."""
        return any(all(one == other for one, other in zip(path, left_out, strict=False)) for left_out in self.unread)


def read_model(model: type[M], document: YamlDocument) -> Read[M]:
    """The model in the data, with everything left out that cannot be read."""
    data: Any = document.data
    read: Read[M] = Read(None, (), document.unread)
    while True:
        try:
            return replace(read, value=model.read(data))
        except ValidationError as error:
            mistakes = [(mistake, _key_path(mistake["loc"])) for mistake in error.errors(include_url=False)]
        if len(mistakes) > MOST_FINDINGS:
            shown = [explain(mistake, path, model, document.positions) for mistake, path in mistakes[:MOST_FINDINGS]]
            return replace(read, findings=(*read.findings, *shown, too_many(document.positions.place(mistakes[MOST_FINDINGS][1]))))
        if data is document.data:
            data = deepcopy(data)
        new = [(mistake, path) for mistake, path in mistakes if not read.covers(path)]
        findings = (explain(mistake, path, model, document.positions) for mistake, path in new)
        left_out = [step for mistake, path in new for step in _leave_out(mistake, path, data, model)]
        read = replace(read, findings=(*read.findings, *findings), unread=(*read.unread, *left_out))
        if not left_out:
            return read


def _key_path(location: tuple[str | int, ...]) -> KeyPath:
    """Pydantic's location as keys and indexes of the file: without the steps that tell forms of answers apart."""
    steps = (HOLE if step == TAG + HOLE else step for step in location)
    return tuple(step for step in steps if isinstance(step, int) or not step.startswith(TAG))


def _leave_out(mistake: ErrorDetails, path: KeyPath, data: Any, model: type[Model]) -> list[KeyPath]:
    """Takes the value at `path` out of the data, and says what is therefore missing."""
    removed = _remove(path, data)
    meant = meant_key(path, model) if mistake["type"] == "extra_forbidden" else None
    return [step for step in (removed, meant) if step is not None]


def _remove(path: KeyPath, data: Any) -> KeyPath | None:
    """Removes the innermost key of the path that is there; a list goes as a whole, since its other items must keep their places."""
    found: tuple[dict[str | int, Any], KeyPath] | None = None
    value = data
    for depth, step in enumerate(path):
        if not _has(value, step):
            break
        if isinstance(step, str):
            found = (value, path[: depth + 1])
        value = value[step]
    if found is None:
        return None
    holder, there = found
    del holder[there[-1]]
    return there


def _has(value: Any, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and step < len(value)
