"""Which addresses a document can link to: those that Word opens, and that a program which reads the file takes for addresses."""

import re

_NAME = r"[\w-]+(?:\.[\w-]+)*\.?"
"""A host's name, letters of any language (RFC 3987, 2.2)."""
_WEB = re.compile(rf"(?:https?|ftp)://(?:[^\s/?#@]*@)?{_NAME}(?::(\d{{0,5}}))?(?:[/?#].*)?", re.IGNORECASE)
_MAIL = re.compile(rf"mailto:(?:[^\s@?<>,;]+@{_NAME})?(?:\?.*)?", re.IGNORECASE)
_OTHER = re.compile(r"tel:.+|[#/.].*|[^:]+", re.IGNORECASE)
_PORTS = 65_536


def is_address(text: str) -> bool:
    """Whether a document can link to `text`: the web, a mail address, a telephone number, a bookmark or a file beside the document."""
    web = _WEB.fullmatch(text)
    if web is not None:
        return int(web[1] or 0) < _PORTS
    return (_MAIL.fullmatch(text) or _OTHER.fullmatch(text)) is not None
