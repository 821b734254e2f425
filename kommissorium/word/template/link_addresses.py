"""The address of a hyperlink, put together where the link is printed."""

import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

from jinja2.runtime import Undefined

from kommissorium.texts import _
from kommissorium.word.content.addresses import is_address
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.escaping import unprintable
from kommissorium.word.content.plain import as_plain

VALUE_SIGN = "\v"
"""Stands for a value in the pattern of an address."""
_NOWHERE = "#"
"""Where a link leads whose address is missing and may be."""
_OPENED = re.compile(r"(?:https?|mailto|tel|ftp):|[#/.]|[^:]*$", re.IGNORECASE)
_AT_HOST = re.compile(r"(?:(?:https?|ftp)://[^/?#]*)?", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z]+:", re.IGNORECASE)
_LITERAL = {"mailto:": "@", "tel:": "+"}
"""Signs that stand for themselves in such an address (RFC 6068, 2; RFC 3966, 3)."""


def link_function(hyperlink: Callable[[str], str]) -> Callable[..., str]:
    """The function that links in the source call: pattern and values in, the id of the relationship out."""

    def link(pattern: str, *values: object) -> str:
        address = _filled(pattern.split(VALUE_SIGN), [as_plain(value) for value in values])
        escaped = re.sub(r"\s", lambda white: quote(white[0]), address)
        if is_address(escaped) and not unprintable(address):
            return hyperlink(escaped)
        if any(isinstance(value, Undefined) for value in values):
            return hyperlink(_NOWHERE)
        raise _no_address(address)

    return link


def field_address(value: object) -> object:
    """`value`, which begins the address of a HYPERLINK field.

    Raises ContentError for what no document opens, such as javascript:.
    """
    text = as_plain(value)
    if not _OPENED.match(text.strip()):
        raise _no_address(text)
    return value


def _filled(texts: Sequence[str], values: Sequence[str]) -> str:
    """The address; a value that begins it, or that is all there is behind https://, is an address itself and no part of one."""
    first, *others = texts
    address = first.lstrip()
    for value, following in zip(values, others, strict=True):
        whole = not address or (not following and _AT_HOST.fullmatch(address))
        address += (value.strip() if whole else _quoted(value, address)) + following
    return address.rstrip()


def _quoted(text: str, before: str) -> str:
    scheme = _SCHEME.match(before)
    return quote(text, safe=_LITERAL.get(scheme[0].lower(), "") if scheme else "")


def _no_address(address: str) -> ContentError:
    message = _("»{address}« er ikke en adresse, et dokument kan henvise til.", address=address)
    return ContentError(message, _("Brug en hel adresse, for eksempel https://www.kommune.dk/sag eller mailto:navn@kommune.dk."))
