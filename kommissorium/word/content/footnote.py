"""A footnote as a value of its own."""

from dataclasses import dataclass
from typing import ClassVar

from kommissorium.word.content.content import Content
from kommissorium.word.content.host import Host
from kommissorium.word.content.notes import footnote
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import paragraph, run


@dataclass(frozen=True, slots=True)
class Footnote(Content):
    """A reference to a footnote with that text; nothing when the text is empty."""

    is_words: ClassVar[bool] = False
    text: str | Content

    def __bool__(self) -> bool:
        return bool(str(self.text).strip())

    def __str__(self) -> str:
        return str(self.text)

    def inline(self, host: Host, resources: Resources) -> str:
        """The run that refers to the note."""
        if not self:
            return ""
        return footnote(lambda inner: self._paragraphs(inner, resources), str(self), host, resources)

    def blocks(self, host: Host, resources: Resources) -> str:
        """A paragraph with nothing but the reference."""
        return paragraph(self.inline(host, resources), host.paragraph)

    def _paragraphs(self, host: Host, resources: Resources) -> str:
        if isinstance(self.text, Content):
            return self.text.blocks(host, resources)
        return paragraph(run(self.text, host.run), host.paragraph)
