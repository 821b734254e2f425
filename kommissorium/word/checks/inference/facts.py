"""What a template was seen to do, one value for each time; the rules on data read these."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kommissorium.word.checks.inference.fields import Type
from kommissorium.word.checks.inference.values import Value
from kommissorium.word.template.tag import Tag


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """Something that happens in a tag."""

    tag: Tag


@dataclass(frozen=True, slots=True, eq=False)
class Missing(Fact):
    """A name or a field that is not there."""

    owner: Value | None
    """Whose field it should be; None for a name by itself."""
    name: str
    known: tuple[str, ...]
    """The names that are there instead."""
    bound_elsewhere: bool = False
    """Whether another place in the template gives something that name."""


@dataclass(frozen=True, slots=True, eq=False)
class Used(Fact):
    """A field of the data that the template asks for."""

    path: str
    printed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Printed(Fact):
    """A value that is printed, or joined to a text that is."""

    value: Value


@dataclass(frozen=True, slots=True, eq=False)
class Looped(Fact):
    """A value that is looped over."""

    value: Value
    names: int = 1
    """How many names each item is given."""


@dataclass(frozen=True, slots=True, eq=False)
class Calculated(Fact):
    """Two values joined by an arithmetical sign."""

    sign: str
    left: Value
    right: Value


@dataclass(frozen=True, slots=True, eq=False)
class Compared(Fact):
    """Two values compared; `sign` is ==, !=, <, <=, >, >=, in or not in."""

    sign: str
    left: Value
    right: Value


@dataclass(frozen=True, slots=True, eq=False)
class Filtered(Fact):
    """A filter applied to a value."""

    name: str
    value: Value
    arguments: tuple[Value, ...] = ()
    named: Mapping[str, Value] = field(default_factory=dict)
    item: Type | None = None
    """What it looks at in the items of a list: one of their fields, where it is told one."""


@dataclass(frozen=True, slots=True, eq=False)
class Condition(Fact):
    """A condition whose answer does not hang on the data."""

    shown: str
    """The part of the tag that it is."""
    answer: bool
    reason: Value
    """What it asks about."""


@dataclass(frozen=True, slots=True, eq=False)
class Always(Fact):
    """A condition on an answer that is always there, since a hole stands for it when nobody has given it."""

    value: Value


@dataclass(frozen=True, slots=True, eq=False)
class First(Fact):
    """An item of a list that may be empty, asked for without a condition."""

    value: Value
    given: str = ""
    """The name that the item is given, when nothing else is done with it."""


@dataclass(frozen=True, slots=True, eq=False)
class Named(Fact):
    """A name that the template gives to something."""

    name: str
    how: str
    """for, set, with, macro or parameter."""
    hides: str
    """The path of the field that can no longer be seen; empty when there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Unused(Fact):
    """A name that was given and is never asked for."""

    name: str
    how: str


@dataclass(frozen=True, slots=True, eq=False)
class Refused(Fact):
    """A field, method or call that the sandbox will refuse."""

    owner: Value
    name: str
    """Empty for a call of what is no function."""


@dataclass(frozen=True, slots=True, eq=False)
class Called(Fact):
    """A macro called with more values than it takes, with names that it does not have, or without a value that it prints."""

    name: str
    given: int
    taken: int
    strange: str = ""
    lacking: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Kept(Fact):
    """A content control that keeps what it holds, since its code is no name of the data."""

    name: str
    known: tuple[str, ...]
    """The names that are there instead."""


@dataclass(frozen=True, slots=True, eq=False)
class TooLarge(Fact):
    """A number, text or list that the engine refuses to make."""

    reason: str
    hint: str


@dataclass(frozen=True, slots=True, eq=False)
class Changed(Fact):
    """A value of the data that the template wants to give another value."""

    name: str
