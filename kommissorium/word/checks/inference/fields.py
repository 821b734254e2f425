"""What a template may use: fields, their types, and the documents that are made of them. Handed in; the engine knows no domain."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """The kinds of value."""

    TEXT = "text"
    MARKDOWN = "markdown"
    """A text of several paragraphs."""
    NUMBER = "number"
    AMOUNT = "amount"
    TIME = "time"
    """A day, or a vague time such as "primo 2020"."""
    TRUTH = "truth"
    LIST = "list"
    RECORD = "record"
    """A section or a row with fields."""
    CONTENT = "content"
    """Something that can be printed, and that is all one knows."""
    FUNCTION = "function"
    MACRO = "macro"
    LOOP = "loop"
    """What `loop` is inside a loop."""
    NOTHING = "nothing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Type:
    """The type of a field or an expression."""

    kind: Kind
    item: "Type | None" = None
    """Of a list's items; of all values of a record whose keys are not known."""
    fields: "tuple[Field, ...]" = ()
    """Of a record."""
    choices: tuple[str, ...] = ()
    """All texts that it can be, exactly as a template is given them; empty when it can be any."""
    written: bool = True
    """Whether an amount or a time is a text already; False when it needs a filter to be printed."""

    @property
    def is_closed(self) -> bool:
        """Whether all fields of the record are known."""
        return self.kind is Kind.RECORD and self.item is None

    def field(self, name: str) -> "Field | None":
        """The field of that name."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class Field:
    """One name that a template may use."""

    name: str
    type: Type
    title: str = ""
    """Its name in a sentence."""
    description: str = ""
    """What is written there."""
    optional: bool = False
    """Whether it may be empty. A required one that nobody has answered is printed as a hole."""
    required_section: bool = False
    """Whether it is a part that a whole document must have."""
    example: str = ""
    internal: bool = False
    """Whether documents do well without it: it says how the input is read, or another field shows the same."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """A document that templates are made for."""

    name: str
    signs: tuple[str, ...]
    """The names by which one sees that a template is for it: it uses at least half of them."""
    required: tuple[str, ...] = ()
    """The names that it must print something of."""


@dataclass(frozen=True, slots=True)
class Fields:
    """All that a template may use."""

    fields: tuple[Field, ...] = ()
    purposes: tuple[Purpose, ...] = ()

    @property
    def known(self) -> bool:
        """Whether anything is known of the data; else no name can be wrong."""
        return bool(self.fields)

    def field(self, name: str) -> Field | None:
        """The field of that name at the top of the data."""
        return next((field for field in self.fields if field.name == name), None)

    def paths(self) -> Iterator[tuple[str, Field]]:
        """All fields by their paths, in the order of the data; a list's items are `[]`: `risici[].risiko`."""
        yield from _paths(self.fields, "")


def _paths(fields: tuple[Field, ...], before: str) -> Iterator[tuple[str, Field]]:
    for field in fields:
        path = f"{before}{field.name}"
        yield path, field
        inner, step = field.type, "."
        while inner.kind is Kind.LIST and inner.item is not None:
            inner, step = inner.item, f"[]{step}"
        yield from _paths(inner.fields, f"{path}{step}")


TEXT, MARKDOWN, NUMBER, TRUTH, CONTENT = map(Type, (Kind.TEXT, Kind.MARKDOWN, Kind.NUMBER, Kind.TRUTH, Kind.CONTENT))
AMOUNT, TIME, UNKNOWN, NOTHING = map(Type, (Kind.AMOUNT, Kind.TIME, Kind.UNKNOWN, Kind.NOTHING))
FUNCTION, MACRO, LOOP = map(Type, (Kind.FUNCTION, Kind.MACRO, Kind.LOOP))

NO_FIELDS = Fields()
"""Nothing is known of the data."""


def list_of(item: Type) -> Type:
    """A list of `item`."""
    return Type(Kind.LIST, item)


def record(*fields: Field) -> Type:
    """A record with `fields`."""
    return Type(Kind.RECORD, fields=fields)
