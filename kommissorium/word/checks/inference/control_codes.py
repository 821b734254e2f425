"""Content controls: the engine writes tags for them, but what they do is said by the code that somebody gave them."""

from dataclasses import replace

from kommissorium.word.checks.inference.fields import Field, Kind
from kommissorium.word.checks.inference.scopes import Scopes
from kommissorium.word.checks.inference.values import Value
from kommissorium.word.template.repeating_controls import item_name, root_of
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tags import Opener

_DEEPEST = 5
"""Repeating controls within each other whose rows are told apart."""


def as_typed(tag: Tag) -> Tag:
    """The tag that somebody who typed the control's code would have written."""
    return replace(tag, opener=Opener.VALUE, code=tag.control, keyword="", block=None)


def value_of_root(tag: Tag, scopes: Scopes) -> Value | None:
    """The value of the first name of the control's code, in the row of the repeating control around it or in the data; None without one."""
    name = root_of(tag.control)
    for row in _rows(scopes):
        if field := row.type.field(name):
            return row.at(f".{name}", field.type, may_be_empty=field.optional)
    return scopes.find(name)


def names_for(scopes: Scopes) -> tuple[str, ...]:
    """The names that a control at the spot may be called."""
    fields: list[Field] = [field for row in _rows(scopes) for field in row.type.fields]
    return (*(field.name for field in fields), *scopes.names())


def next_row(scopes: Scopes) -> str:
    """The name of the row of a repeating control at the spot."""
    return item_name(len(_rows(scopes)) + 1)


def _rows(scopes: Scopes) -> list[Value]:
    """The rows of the repeating controls around the spot, innermost first."""
    rows = (scopes.find(item_name(depth)) for depth in range(1, _DEEPEST + 1))
    return [row for row in rows if row is not None and row.kind is Kind.RECORD][::-1]
