"""Content that a template has captured (macro, call, set block): document XML that no text filter may touch."""

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.marks import COMMENT_BEGINS, PARAGRAPHS_END, SIGN, TABLE_BEGINS

_PARAGRAPHS = ("<w:p>", "<w:p ", "<w:p/>", "<w:tbl>", "<w:tbl ", "<w:sdt>", TABLE_BEGINS)
_RUNS = ("<w:r>", "<w:r ", "<w:ins", "<w:hyperlink", "<w:bookmark", COMMENT_BEGINS)


class Fragment:
    """Captured XML."""

    __slots__ = ("xml",)

    def __init__(self, xml: str) -> None:
        """Holds `xml` as it was captured."""
        self.xml = xml

    @property
    def holds_paragraphs(self) -> bool:
        """Whether it consists of whole paragraphs or tables."""
        return _bare(self.xml).startswith(_PARAGRAPHS)

    @property
    def holds_runs(self) -> bool:
        """Whether it consists of runs."""
        return _bare(self.xml).startswith(_RUNS)

    def __str__(self) -> str:
        raise ContentError(
            _("Værdien er formateret indhold og kan ikke gå gennem et tekstfilter."), _("Brug filteret inde i makroen i stedet.")
        )

    __html__ = __str__


def _bare(xml: str) -> str:
    """`xml` from its first element on, without white space and signs before it."""
    return xml[xml.find("<") :] if xml.startswith((SIGN, " ", "\n", "\t")) and "<" in xml else xml


class Nothing(str):
    """What a capture of whole paragraphs is when none came out: an empty text that leaves no paragraph where it stands alone."""

    __slots__ = ()


def captured(text: str) -> "str | Fragment":
    """What a capture is: plain text when it holds no XML of its own, a fragment otherwise."""
    if text.endswith(PARAGRAPHS_END):
        text = text.removesuffix(PARAGRAPHS_END)
        if not text.strip():
            return Nothing()
    if "<" in text:
        return Fragment(text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
