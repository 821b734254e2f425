"""What each answer of the model looks like on the page."""

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal

from kommissorium.danish.clock import clock
from kommissorium.danish.dates import long_date
from kommissorium.danish.numbers import kroner
from kommissorium.danish.typography import typeset
from kommissorium.model.answers import Afklares
from kommissorium.model.base import Model
from kommissorium.model.texts import Brødtekst, Ordret
from kommissorium.model.walk import Felt, Path, fields_of
from kommissorium.word.content.values import Markdown, Marked, Record
from kommissorium.workflows.lines import Verbatim

Holes = Mapping[Path, Marked]
"""The answers that are still to be found: by their paths, what stands in their place."""


def print_section(section: Model, path: Path, holes: Holes) -> Record:
    """The section with every field as a template prints it; what was not said is empty."""
    fields = fields_of(type(section))
    return Record({felt.name: _print_field(getattr(section, felt.name), felt, (*path, felt.name), holes) for felt in fields})


def print_answer(answer: object, path: Path, holes: Holes) -> object:
    """One answer as a template prints it; a hole that is none of the document's open questions has no number."""
    if path in holes:
        return holes[path]
    if isinstance(answer, Afklares):
        return Marked("afklares")
    if isinstance(answer, Model):
        return print_section(answer, path, holes)
    if isinstance(answer, dict):
        return Record({key: print_answer(item, (*path, key), holes) for key, item in answer.items()})
    if isinstance(answer, list):
        return [print_answer(item, (*path, number), holes) for number, item in enumerate(answer)]
    return "" if answer is None else _print_value(answer)


def mark(number: int, guidance: str = "") -> Marked:
    """The hole as it stands in the document; what is to be settled, by whom and when stands once, under its number.

    `guidance` is a comment at it for those who are to settle it.
    """
    return Marked(f"afklares (åbent spørgsmål\u00a0{number})", comment=guidance)


def _print_field(answer: object, felt: Felt, path: Path, holes: Holes) -> object:
    if felt.many and (path in holes or isinstance(answer, Afklares)):
        marked = print_answer(answer, path, holes)
        return [_open_row(felt.model, marked) if felt.model else marked]
    return print_answer(answer, path, holes)


def _open_row(row: type[Model], marked: object) -> Record:
    """A row that says in its first column that the rows are still to be found."""
    first, *others = (felt.name for felt in fields_of(row))
    return Record({first: marked} | dict.fromkeys(others, ""))


def _print_value(value: object) -> object:
    if isinstance(value, Ordret):
        return Verbatim(value)
    if isinstance(value, Brødtekst):
        return Markdown(typeset(value))
    if isinstance(value, date):
        return typeset(long_date(value))
    if isinstance(value, time):
        return typeset(clock(value))
    if isinstance(value, Decimal):
        return typeset(kroner(value))
    return typeset(str(value))
