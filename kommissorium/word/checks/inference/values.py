"""A value that a template works with, as far as it is known before there is data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kommissorium.texts import _
from kommissorium.word.checks.inference.fields import UNKNOWN, Field, Kind, Type

MISSING = object()
"""Stands where a value is not written out in the template."""


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """What an expression gives."""

    type: Type = UNKNOWN
    path: str = ""
    """How its field is told to people: `tidsplan.milepæle[].tidspunkt`; empty for what is no field."""
    key: str = ""
    """What conditions know it by; equal for the same name in the same scope."""
    may_be_empty: bool = False
    """Whether it is a field that may be empty, as far as no condition has asked."""
    constant: object = MISSING
    """The value itself, where the template has it written out."""
    calculated: bool = False
    """Whether arithmetic made it."""

    @property
    def kind(self) -> Kind:
        """The kind of its type."""
        return self.type.kind

    @property
    def told(self) -> str:
        """The path as it is told beside a tag that uses it: of a field of each row, the name in the row."""
        return self.path.rpartition("[].")[2].removesuffix("[]")

    def at(self, step: str, type_: Type, *, may_be_empty: bool = False) -> "Value":
        """The value of a part of it; `step` is ".name" or "[0]"."""
        told = f"{self.path}{'[]' if step.startswith('[') else step}" if self.path else ""
        return Value(type_, told, f"{self.key}{step}" if self.key else "", may_be_empty)

    def of(self, type_: Type) -> "Value":
        """What a filter makes of it: another type, the same field."""
        return replace(self, type=type_, constant=MISSING)


NONE = Value()
"""A value that nothing is known of."""


def field_value(field: Field, key: str) -> Value:
    """The value of a field at the top of the data."""
    return Value(
        field.type, field.name, key, (field.optional and is_printable(field.type)) or (field.optional and field.type.kind is Kind.LIST)
    )


def is_printable(type_: Type) -> bool:
    """Whether a value of the type is something that a reader can be shown as it is."""
    return type_.kind in _PRINTED


_PRINTED = frozenset((Kind.TEXT, Kind.MARKDOWN, Kind.NUMBER, Kind.AMOUNT, Kind.TIME, Kind.TRUTH, Kind.CONTENT))
TEXTS = frozenset((Kind.TEXT, Kind.MARKDOWN, Kind.AMOUNT, Kind.TIME))
"""The kinds that are words on the page."""


def union(first: Type, second: Type) -> Type:
    """The type of a value that is either; unknown where the two do not agree."""
    if first is second or first == second:
        return first
    if Kind.NOTHING in (first.kind, second.kind):
        return second if first.kind is Kind.NOTHING else first
    if first.kind in _PRINTED and second.kind in _PRINTED:
        texts = {first.kind, second.kind} <= TEXTS
        return Type(Kind.TEXT if texts else Kind.CONTENT)
    if first.kind is second.kind is Kind.LIST:
        return Type(Kind.LIST, union(first.item or UNKNOWN, second.item or UNKNOWN))
    return UNKNOWN


def one_of(values: Sequence[Value]) -> Value:
    """The value that is one of several; what is known of it is what all agree on."""
    type_ = values[0].type
    for value in values[1:]:
        type_ = union(type_, value.type)
    if len({(value.path, value.key) for value in values}) == 1:
        return Value(type_, values[0].path, values[0].key, any(value.may_be_empty for value in values))
    return Value(type_)


def told(type_: Type) -> str:
    """The type in a reader's words, with its article."""
    return {
        Kind.TEXT: _("en tekst"),
        Kind.MARKDOWN: _("en tekst i afsnit"),
        Kind.NUMBER: _("et tal"),
        Kind.AMOUNT: _("et beløb"),
        Kind.TIME: _("et tidspunkt"),
        Kind.TRUTH: _("et ja eller nej"),
        Kind.LIST: _("en liste"),
        Kind.RECORD: _("et afsnit med felter"),
        Kind.CONTENT: _("et indhold"),
        Kind.FUNCTION: _("en funktion"),
        Kind.MACRO: _("en makro"),
        Kind.LOOP: _("gentagelsen selv"),
        Kind.NOTHING: _("ingenting"),
        Kind.UNKNOWN: _("en ukendt værdi"),
    }[type_.kind]
