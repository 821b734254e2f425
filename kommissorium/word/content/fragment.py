"""Content that a template has captured (macro, call, set block): document XML that no text filter may touch."""

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.marks import COMMENT_BEGINS, PARAGRAPHS_END


class Fragment:
    """Captured XML."""

    __slots__ = ("holds_paragraphs", "xml")

    def __init__(self, xml: str, *, holds_paragraphs: bool) -> None:
        """Holds `xml` as it was captured."""
        self.xml = xml
        self.holds_paragraphs = holds_paragraphs
        """Whether it consists of whole paragraphs or tables."""

    @property
    def holds_runs(self) -> bool:
        """Whether it consists of runs; otherwise it is what stands within one, which may end it and begin the next."""
        first = self.xml[self.xml.find("<") :]
        return not self.holds_paragraphs and self.xml.startswith((first, COMMENT_BEGINS)) and not first.startswith("</")

    def __str__(self) -> str:
        raise ContentError(
            _("Værdien er formateret indhold og kan ikke gå gennem et tekstfilter."), _("Brug filteret inde i makroen i stedet.")
        )

    __html__ = __str__


class Nothing(str):
    """What a capture of whole paragraphs is when none came out: an empty text that leaves no paragraph where it stands alone."""

    __slots__ = ()


def captured(text: str) -> "str | Fragment":
    """What a capture is: plain text when it holds no XML of its own, a fragment otherwise."""
    holds_paragraphs = text.endswith(PARAGRAPHS_END)
    if holds_paragraphs:
        text = text.replace(PARAGRAPHS_END, "")
        if not text.strip():
            return Nothing()
    if "<" in text:
        return Fragment(text, holds_paragraphs=holds_paragraphs)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
