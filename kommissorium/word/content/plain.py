"""Values that are no texts, as text."""

from datetime import date, time
from decimal import Decimal

from jinja2.runtime import Undefined

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.fragment import Fragment

_WITH_TEXT = (date, time, Content, Fragment, Undefined)
"""Values that have a text of their own, or that say themselves why they have none."""


def as_plain(value: object) -> str:
    """The text of `value`.

    Raises ContentError for what has no text of its own: nothing at all, a list, a record, a function, an object of a class of its own.
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
    if isinstance(value, _WITH_TEXT):
        return str(value)
    if callable(value):
        raise ContentError(_("Mærket peger på en funktion og ikke på en værdi."), _("Kontrollér navnet."))
    raise ContentError(
        _("Værdien er af en slags, som skabeloner ikke kan bruge ({kind}).", kind=type(value).__name__),
        _("Giv skabelonen tekster, tal, datoer, lister og poster."),
    )
