"""Values that are no texts, as text."""

from decimal import Decimal

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError


def as_plain(value: object) -> str:
    """The text of `value`.

    Raises ContentError for what has no text of its own: nothing at all, a list, a record, a function.
    """
    if isinstance(value, str):
        return value
    if value is None:
        raise ContentError(_("Værdien er tom (None)."), _("Sæt »{% if … %}« omkring mærket."))
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, int | float | Decimal):
        return str(value)
    if isinstance(value, list | tuple | dict):
        raise ContentError(
            _("Værdien er en liste eller et helt afsnit og kan ikke stå som en tekst."),
            _("Brug »{% for … in … %}«, filteret »opremsning« eller navnet på et af felterne i det."),
        )
    if callable(value):
        raise ContentError(_("Mærket peger på en funktion og ikke på en værdi."), _("Kontrollér navnet."))
    return str(value)
