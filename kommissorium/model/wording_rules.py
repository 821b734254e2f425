"""How times are worded, in running text, which the program never changes, and in answers that are times."""

import re
from collections.abc import Iterator

from kommissorium.danish.periods import Tidspunkt
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.codes import WORDING
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import leaves
from kommissorium.model.problems import Problem
from kommissorium.model.texts import Brødtekst, Tekst
from kommissorium.texts import _

_MAY_HAVE_REMARKS = re.compile(r"primo|medio|ultimo|vinter|\d\. [A-Z]", re.IGNORECASE)


def check_wording(kommissorium: Kommissorium) -> Iterator[Problem]:
    """Remarks such as that "i primo 2020" is "primo 2020"; quotations are left alone."""
    for path, value in leaves(kommissorium):
        text = value.skrevet if isinstance(value, Tidspunkt) else value if isinstance(value, Tekst | Brødtekst) else ""
        if text and _MAY_HAVE_REMARKS.search(text):
            yield from (Problem(WORDING, Severity.INFO, path, message, hint) for message, hint in _remarks(without_quotes(text)))


def without_quotes(text: str) -> str:
    """The text with what stands in quotation marks blanked out, so that all else keeps its place."""
    return re.sub(r"»[^«]*«|„[^“”]*[“”]|“[^”]*”|”[^”]*”|\"[^\"]*\"", lambda quoted: " " * len(quoted[0]), text)


def _remarks(text: str) -> Iterator[tuple[str, str]]:
    from kommissorium.danish.periods.style import stilbemærkninger  # noqa: PLC0415 - its forms take time that few inputs need

    for remark in stilbemærkninger(text):
        yield _("Ordlyden »{words}«: {message}", words=text[remark.start : remark.end], message=remark.message), remark.hint
