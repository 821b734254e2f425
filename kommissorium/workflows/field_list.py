"""The fields that templates may use, each with what a lawyer wants to know of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kommissorium.texts import _
from kommissorium.word.checks.inference.facts import Used
from kommissorium.word.checks.inference.fields import Field, Kind
from kommissorium.word.checks.template_runner import open_template
from kommissorium.word.review.listing import Listing, listing_document
from kommissorium.workflows.guard import guard_output
from kommissorium.workflows.template_fields import template_data, template_fields
from kommissorium.workflows.templates import find_template
from kommissorium.workflows.writing import write_file


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field."""

    name: str
    """As a template names it; `[]` stands for each item of a list: `risici[].risiko`."""
    kind: str
    """Its type in a word."""
    required: bool
    """Whether it always has a value: an answer, or a hole."""
    description: str
    example: str
    used: bool | None = None
    """Whether the template uses it; None where no template was asked about."""


def list_fields(template: Path | None) -> list[FieldRow]:
    """All fields in the order of the input, told whether the `template` uses them.

    Raises PackageError for a template that cannot be opened, and TemplateError for one whose clauses cannot be put in.
    """
    used = _used_in(find_template(template)) if template else None
    words = _words()
    return [_row(path, field, words, used) for path, field in template_fields().paths()]


def write_field_list(rows: list[FieldRow], output: Path, template: Path | None) -> None:
    """Writes the list as a Word document to print. Raises OutputError when it cannot be written."""
    guard_output(output, sources=(find_template(template),) if template else (), overwrite=False)
    heads = [_("Felt"), _("Type"), _("Beskrivelse"), _("Eksempel"), *([_("Bruges")] if template else [])]
    title = _("Felter i skabelonen {name}", name=find_template(template).stem) if template else _("Felter i skabeloner")
    listing = Listing(title, tuple(heads), tuple(map(cells_of, rows)))
    write_file(output, listing_document(listing))


def cells_of(row: FieldRow) -> tuple[str, ...]:
    """The row in the words of a table."""
    used = () if row.used is None else (_("ja") if row.used else _("nej"),)
    return (row.name, row.kind, row.description, row.example or "–", *used)


def _row(path: str, field: Field, words: dict[Kind, str], used: set[str] | None) -> FieldRow:
    told = None if used is None else path in used
    return FieldRow(path, words.get(field.type.kind, ""), not field.optional, field.description, field.example, told)


def _used_in(template: Path) -> set[str]:
    """The paths that the template asks for, and what they are parts of."""
    paths = {fact.path for fact in open_template(template, template_data()).seen(Used)}
    return {part for path in paths for part in _with_holders(path)}


def _with_holders(path: str) -> Iterator[str]:
    yield path
    for place, sign in enumerate(path):
        if sign in ".[":
            yield path[:place]


def _words() -> dict[Kind, str]:
    return {
        Kind.TEXT: _("tekst"),
        Kind.MARKDOWN: _("lang tekst"),
        Kind.NUMBER: _("tal"),
        Kind.AMOUNT: _("beløb"),
        Kind.TIME: _("tidspunkt"),
        Kind.TRUTH: _("ja eller nej"),
        Kind.LIST: _("liste"),
        Kind.RECORD: _("felter"),
        Kind.CONTENT: _("svar"),
    }
