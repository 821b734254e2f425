"""Macros: their bodies are read with the types of the values that they are called with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jinja2 import nodes

from kommissorium.word.checks.inference.facts import Called
from kommissorium.word.checks.inference.needs import Reader, is_needed
from kommissorium.word.checks.inference.values import Value
from kommissorium.word.template.tag import Tag

_MOST_CALLS = 8
"""Calls with different values whose types are followed into one macro."""


@dataclass(slots=True)
class Macro:
    """A macro of the template."""

    tag: Tag
    node: nodes.Macro
    body: Sequence[Tag]
    _calls: set[tuple[tuple[str, str], ...]] = field(default_factory=set)

    @property
    def called(self) -> bool:
        """Whether anything has called it."""
        return bool(self._calls)

    def values(self, given: Sequence[Value], named: Mapping[str, Value]) -> dict[str, Value]:
        """The values of its parameters in one call."""
        return {argument.name: value for argument, value in zip(self.node.args, given, strict=False)} | dict(named)

    def is_new(self, values: Mapping[str, Value]) -> bool:
        """Whether it has not been called with such values before; notes the call."""
        call = tuple((value.kind.value, value.path) for value in values.values())
        if call in self._calls or len(self._calls) >= _MOST_CALLS:
            return False
        self._calls.add(call)
        return True

    def fault(self, tag: Tag, call: nodes.Call, read: Reader) -> Called | None:
        """What is wrong with the values that it is called with; `read` gives the syntax tree of a tag."""
        names = [argument.name for argument in self.node.args]
        uses_rest = any(word in inner.code for inner in self.body for word in ("varargs", "kwargs"))
        if call.dyn_args is not None or call.dyn_kwargs is not None or uses_rest:
            return None
        given = {*names[: len(call.args)], *(keyword.key for keyword in call.kwargs)}
        strange = next((keyword.key for keyword in call.kwargs if keyword.key not in names), "")
        required = names[: len(names) - len(self.node.defaults)]
        lacking = next((name for name in required if name not in given and is_needed(name, self.body, read)), "")
        if strange or lacking or len(call.args) > len(names):
            return Called(tag, self.node.name, len(call.args), len(names), strange, lacking)
        return None
