"""The names that a template has at one spot, and what conditions around the spot have made sure of."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from kommissorium.word.checks.inference.fields import UNKNOWN, Fields, Kind, list_of
from kommissorium.word.checks.inference.guards import Keys, steps
from kommissorium.word.checks.inference.members import function
from kommissorium.word.checks.inference.values import NONE, Value, field_value, one_of
from kommissorium.word.template.tag import Tag

_FUNCTIONS = {"range": list_of(UNKNOWN), "dict": UNKNOWN, "namespace": UNKNOWN, "joiner": UNKNOWN}


@dataclass(slots=True, eq=False)
class Binding:
    """A name that the template gave to something."""

    name: str
    how: str
    tag: Tag
    value: Value
    used: bool = False
    either: "tuple[Binding, ...]" = ()
    """The bindings of several branches, one of which it is."""

    def use(self) -> None:
        """Notes that something asked for the name."""
        self.used = True
        for one in self.either:
            one.use()


@dataclass(slots=True)
class _Frame:
    names: dict[str, Binding] = field(default_factory=dict)
    is_open: bool = False
    """Whether names may have been given in it that could not be read."""


class Scopes:
    """A stack of frames, innermost last."""

    def __init__(self, fields: Fields) -> None:
        """Begins at the top of the data."""
        self.fields = fields
        self.bindings: list[Binding] = []
        """All names that were ever given, in their order."""
        self._frames = [_Frame()]
        self._there: set[str] = set()
        self._asked: set[str] = set()

    @contextmanager
    def frame(self, *, is_open: bool = False) -> Iterator[None]:
        """A frame of its own for the names that are given inside."""
        self._frames.append(_Frame(is_open=is_open))
        try:
            yield
        finally:
            self._frames.pop()

    def branches(self, runs: Sequence[Callable[[], None]], *, all_told: bool) -> None:
        """Runs the branches of a condition, of which one is carried out, or none unless `all_told`; any one's names may hold afterwards."""
        frame = self._frames[-1]
        before = frame.names
        ends = [] if all_told else [before]
        for run in runs:
            frame.names = dict(before)
            run()
            ends.append(frame.names)
        frame.names = dict(before)
        for name in dict.fromkeys(name for end in ends for name in end):
            found = tuple(dict.fromkeys(end[name] for end in ends if name in end))
            frame.names[name] = found[0] if len(found) == 1 else _either(found)

    @contextmanager
    def sure_of(self, keys: Keys) -> Iterator[None]:
        """Inside, the values of `keys` are not empty."""
        new = keys - self._there
        self._there |= new
        try:
            yield
        finally:
            self._there -= new

    @contextmanager
    def asked_about(self, keys: Keys) -> Iterator[None]:
        """Inside, some condition has asked about `keys`, whatever it made of them."""
        new = keys - self._asked
        self._asked |= new
        try:
            yield
        finally:
            self._asked -= new

    def is_considered(self, value: Value) -> bool:
        """Whether a condition around the spot has asked about `value`."""
        return self.is_there(value) or (bool(value.key) and value.key in self._asked)

    def is_there(self, value: Value) -> bool:
        """Whether a condition around the spot made sure that `value` is not empty."""
        return bool(value.key) and value.key in self._there

    def bind(self, name: str, how: str, tag: Tag, value: Value) -> Binding:
        """Gives `value` a name in the innermost frame. A field keeps its key, so that conditions on it go on being known."""
        binding = Binding(name, how, tag, value)
        self._frames[-1].names[name] = binding
        self.bindings.append(binding)
        return binding

    def fresh(self, value: Value) -> Value:
        """The value as one that no condition has asked about yet: each turn of a loop has its own."""
        return Value(value.type, value.path, f"{value.path or '?'}#{len(self.bindings)}", value.may_be_empty)

    def find(self, name: str) -> Value | None:
        """The value of that name; None where nothing has it."""
        for frame in reversed(self._frames):
            if name in frame.names:
                frame.names[name].use()
                return frame.names[name].value
        if field_ := self.fields.field(name):
            return field_value(field_, name)
        if name in _FUNCTIONS:
            return Value(function(_FUNCTIONS[name]))
        return None if self._is_closed(name) else NONE

    def names(self) -> tuple[str, ...]:
        """All names that can be used at the spot."""
        return (*(name for frame in reversed(self._frames) for name in frame.names), *(field_.name for field_ in self.fields.fields))

    def all_names(self) -> tuple[str, ...]:
        """Those, and the names of all fields of sections and rows."""
        return (*self.names(), *(path.rpartition(".")[2] for path, _field in self.fields.paths()))

    def loop(self) -> Value | None:
        """What `loop` is at the spot, if anything."""
        return next((frame.names["loop"].value for frame in reversed(self._frames) if "loop" in frame.names), None)

    def _is_closed(self, name: str) -> bool:
        """Whether all names at the spot are known, so that `name` is surely missing."""
        if name.startswith("_") or any(frame.is_open for frame in self._frames):
            return False
        return self.fields.known


def _either(found: tuple[Binding, ...]) -> Binding:
    last = found[-1]
    return Binding(last.name, last.how, last.tag, one_of([binding.value for binding in found]), either=found)


def sure_of_list(value: Value) -> Keys:
    """What is known inside a loop over `value`: that it has items."""
    return steps(value.key) if value.key and value.kind is Kind.LIST else frozenset()
