"""Values that a template can print, beside plain text and numbers."""

from dataclasses import dataclass

from kommissorium.word.content.comments import commented
from kommissorium.word.content.content import Content
from kommissorium.word.content.host import Host
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import paragraph, run, with_run_properties

__all__ = ["Content", "Markdown", "Marked", "Record"]


class Record(dict[str, object]):
    """A section or a row by the names of its fields; false when all that it holds is empty."""

    def __bool__(self) -> bool:
        return any(bool(value) for value in self.values())


@dataclass(frozen=True, slots=True)
class Marked(Content):
    """A short text in a character style of its own, such as a hole that must be seen."""

    text: str
    style: str = "Afklares"
    """The character style's id or built-in name; where the template has no such style, the text is highlighted instead."""
    comment: str = ""
    """What a Word comment at the words says, a blank line between its paragraphs; without one where it is empty."""

    def __str__(self) -> str:
        return self.text

    def inline(self, host: Host, resources: Resources) -> str:
        """Its runs."""
        style = self.style if host.styles.has(self.style) else host.styles.id_of(self.style, "character")
        look = f'<w:rStyle w:val="{style}"/>' if style else '<w:highlight w:val="yellow"/>'
        runs = run(self.text, with_run_properties(host.run, look))
        return commented(runs, self.text, self.comment, host=host, resources=resources)

    def blocks(self, host: Host, resources: Resources) -> str:
        """Its paragraphs."""
        return paragraph(self.inline(host, resources), host.paragraph)


@dataclass(frozen=True, slots=True)
class Markdown(Content):
    """A text of paragraphs, lists, quotations and tables, with bold, italic, links and footnotes."""

    text: str

    def __bool__(self) -> bool:
        return bool(self.text.strip())

    def __str__(self) -> str:
        return self.text

    def inline(self, host: Host, resources: Resources) -> str:
        """Its runs."""
        # Documents without Markdown do not pay for its reader.
        from kommissorium.word.content.blocks import to_inline  # noqa: PLC0415

        return to_inline(self.text, host, resources)

    def blocks(self, host: Host, resources: Resources) -> str:
        """Its paragraphs."""
        # The same.
        from kommissorium.word.content.blocks import to_paragraphs  # noqa: PLC0415

        return to_paragraphs(self.text, host, resources)
