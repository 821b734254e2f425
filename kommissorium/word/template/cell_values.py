"""What tables are given at render time: widths of columns, colours of cells, columns that a cell covers."""

import re

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError

_MOST_COLUMNS = 63
"""The columns that a table in Word can have."""


def share(width: int, columns: int) -> int:
    """The width of each of `columns` columns that stand where the template has one of `width`."""
    return max(width // max(columns, 1), 1)


def colour(value: object) -> str:
    """The colour as Word writes it: six hexadecimal digits, or "auto", which is none and what an empty value means.

    Raises ContentError for anything else.
    """
    text = "" if value is None else str(value).strip().lstrip("#")
    if text in ("", "auto"):
        return "auto"
    if re.fullmatch("[0-9A-Fa-f]{6}", text):
        return text.upper()
    raise ContentError(_("»{value}« er ikke en farve.", value=value), _("Skriv seks cifre som i »FFCC00«."))


def columns(value: object) -> int:
    """The number of columns that a cell covers; it covers its own even where there is nothing to cover.

    Raises ContentError for what is no number, or more columns than a table can have.
    """
    text = str(value).strip()
    if len(text) <= len(str(_MOST_COLUMNS)) and text.isdecimal() and int(text) <= _MOST_COLUMNS:
        return max(int(text), 1)
    raise ContentError(_("»{value}« er ikke et antal kolonner.", value=value), _("Skriv et helt tal fra 1 til 63."))
