"""The filters that the engine itself hands to templates."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.plain import as_plain

if TYPE_CHECKING:
    from kommissorium.word.content.data_table import DataTable
    from kommissorium.word.content.footnote import Footnote


def fodnote(value: object) -> "Footnote":
    """A footnote at that spot with the text (or Markdown) `value`."""
    # Documents without such values do not pay for them at start-up.
    from kommissorium.word.content.footnote import Footnote  # noqa: PLC0415

    return Footnote(value if isinstance(value, Content) else as_plain(value))


def tabel(value: object, felter: Mapping[str, object] | Sequence[str] | None = None, alt: str = "") -> "DataTable":
    """The records `value` as a table.

    `felter` says which fields become columns: a list of their names, or their names with the columns' headings; all fields when None.
    Raises ContentError for anything but a list of records.
    """
    # The same.
    from kommissorium.word.content.data_table import DataTable  # noqa: PLC0415

    if isinstance(value, str) or not isinstance(value, Sequence) or not all(isinstance(record, Mapping) for record in value):
        raise ContentError(_("Filteret »tabel« kan kun bruges på en liste af poster."), _("Kontrollér navnet foran filteret."))
    names: list[str] = list(felter) if felter is not None else list(dict.fromkeys(chain.from_iterable(value)))
    headings = [felter[name] for name in names] if isinstance(felter, Mapping) else [_heading(name) for name in names]
    return DataTable(headings, [[record.get(name, "") for name in names] for record in value], alt)


def _heading(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


ENGINE_FILTERS: Mapping[str, Callable[..., object]] = {"fodnote": fodnote, "tabel": tabel}
"""By the name that a template uses."""
