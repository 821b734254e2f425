"""Beginnings of lines that look right and are not, as the reader meets them and as errors of the library are explained."""

import re

from kommissorium.texts import _

_HARD_INDENT = re.compile(" *[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]")
_TIGHT_DASH = re.compile(r"\s*-[^\W\d_]")


def has_hard_indent(line: str) -> bool:
    """Whether the line begins with characters that look like spaces and are none, as web pages and Word have them."""
    return _HARD_INDENT.match(line) is not None


def hard_spaces() -> tuple[str, str]:
    """Message and hint for such a line."""
    return (
        _("Linjen er rykket ind med hårde mellemrum, som ligner almindelige."),
        _("Slet mellemrummene først i linjen, og skriv dem igen, to for hvert lag."),
    )


def has_tight_dash(line: str) -> bool:
    """Whether the line begins with a dash and a word without a space between them."""
    return _TIGHT_DASH.match(line) is not None


def tight_dash() -> tuple[str, str]:
    """Message and hint for such a line."""
    return _("Der mangler et mellemrum efter bindestregen."), _("Skriv bindestreg, mellemrum og så punktet.")
