"""The address of a hyperlink, put together where the link is printed."""

import re
from collections.abc import Callable
from urllib.parse import quote

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.plain import as_plain

_OPENED = re.compile(r"(?:https?|mailto|tel|ftp):|[#/.]|[^:]*$", re.IGNORECASE)


def link_function(hyperlink: Callable[[str], str]) -> Callable[..., str]:
    """The function that links in the source call: pattern and values in, the id of the relationship out."""

    def link(pattern: str, *values: object) -> str:
        texts = [as_plain(value) for value in values]
        whole = pattern == "\v"
        address = "".join(
            part for pair in zip(pattern.split("\v"), [*(texts if whole else map(_quoted, texts)), ""], strict=True) for part in pair
        )
        if not _OPENED.match(address):
            raise ContentError(
                _("»{address}« er ikke en adresse, et dokument kan henvise til.", address=address), _("Brug https:// eller mailto:.")
            )
        return hyperlink(address)

    return link


def _quoted(text: str) -> str:
    return quote(text, safe="")
