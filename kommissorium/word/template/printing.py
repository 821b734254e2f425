"""The one door that every printed value goes through."""

from decimal import Decimal

from jinja2.runtime import Undefined

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.escaping import as_attribute, as_field, as_leaf, as_text, needs_care, unprintable
from kommissorium.word.content.fragment import Fragment
from kommissorium.word.content.host import Host
from kommissorium.word.content.values import Content
from kommissorium.word.template.outlets import Outlet
from kommissorium.word.template.tag import Spot

_ESCAPES = {Spot.ATTRIBUTE: as_attribute, Spot.LEAF: as_leaf, Spot.FIELD: as_field}


def printed(value: object, outlet: Outlet) -> str:
    """The XML that `value` is at `outlet`.

    Raises ContentError when it cannot be printed there.
    """
    if value.__class__ is str and not needs_care(value):
        return outlet.before + value + outlet.after
    if isinstance(value, Content) and outlet.host is not None:
        return _content(value, outlet, outlet.host)
    if isinstance(value, Fragment):
        return _fragment(value, outlet)
    text = _plain(value)
    if bad := unprintable(text):
        raise ContentError(
            _(
                "Værdien har et tegn (U+{code:04X}, nr. {position}), som ikke kan stå i et dokument.",
                code=ord(bad[0]),
                position=bad.start() + 1,
            ),
            _("Slet tegnet, og skriv teksten igen."),
        )
    if outlet.spot is Spot.ALONE:
        return _paragraphs(text, outlet)
    return _ESCAPES.get(outlet.spot, as_text)(text)


def _plain(value: object) -> str:
    if isinstance(value, str | Content | Undefined):
        return str(value)
    if value is None:
        raise ContentError(_("Værdien er tom (None)."), _("Sæt »{% if … %}« omkring mærket."))
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
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


def _paragraphs(text: str, outlet: Outlet) -> str:
    """A text that stands alone: each blank line in it begins a new paragraph of the same look."""
    parts = [part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()] or [text]
    return "".join(f"{outlet.before}{as_text(part.strip(chr(10)) if len(parts) > 1 else part)}{outlet.after}" for part in parts)


def _content(value: Content, outlet: Outlet, host: Host) -> str:
    if unprintable(str(value)):
        return printed(str(value), outlet)
    if outlet.spot is Spot.ALONE:
        return value.blocks(host)
    return _between_runs(value.inline(host), host)


def _between_runs(runs: str, host: Host) -> str:
    """Closes the run that the tag stands in, and opens one like it behind `runs`."""
    return f'</w:t></w:r>{runs}<w:r>{host.run}<w:t xml:space="preserve">'


def _fragment(value: Fragment, outlet: Outlet) -> str:
    if value.holds_paragraphs:
        if outlet.spot in (Spot.ALONE, Spot.BETWEEN):
            return value.xml
        raise ContentError(
            _("Værdien består af hele afsnit, men mærket står midt i en sætning."), _("Sæt mærket i et afsnit for sig selv.")
        )
    if value.holds_runs and outlet.host is not None:
        inline = _between_runs(value.xml, outlet.host)
        return f"{outlet.before}{inline}{outlet.after}"
    return f"{outlet.before}{value.xml}{outlet.after}"
