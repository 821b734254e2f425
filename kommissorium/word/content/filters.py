"""The filters that the engine itself hands to templates."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.plain import as_plain

if TYPE_CHECKING:
    from kommissorium.word.content.data_table import DataTable
    from kommissorium.word.content.footnote import Footnote
    from kommissorium.word.content.picture import Picture


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


def picture_filter(folders: Sequence[Path]) -> Callable[..., "Picture"]:
    """The filter `billede`, which takes pictures from `folders` and from nowhere else."""

    def billede(value: object, bredde: float | None = None, højde: float | None = None, alt: str = "") -> "Picture":
        # Documents without pictures do not pay for them at start-up.
        from kommissorium.word.content.picture import Picture  # noqa: PLC0415

        return Picture(source=_found(as_plain(value), folders), alt=as_plain(alt), width_cm=_size(bredde), height_cm=_size(højde))

    return billede


def _found(name: str, folders: Sequence[Path]) -> Path:
    inside = [path for folder in folders if (path := (folder / name).resolve()).is_relative_to(folder.resolve())]
    if not inside:
        raise ContentError(
            _("Billedet »{name}« ligger uden for skabelonens mappe.", name=name),
            _("Læg det i samme mappe som skabelonen eller dataene, eller i en mappe under den."),
        )
    return next((path for path in inside if _is_there(path)), inside[0])


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _size(value: object) -> float | None:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    raise ContentError(_("Billedets bredde eller højde er ikke et mål i centimeter."), _("Skriv et tal mellem 0 og 100."))


ENGINE_FILTERS: Mapping[str, Callable[..., object]] = {"fodnote": fodnote, "tabel": tabel, "billede": picture_filter(())}
"""By the name that a template uses."""
