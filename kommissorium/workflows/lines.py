"""Values of several lines for one cell of a table, holes among them."""

from dataclasses import dataclass

from kommissorium.word.content.host import Host
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import paragraph, run
from kommissorium.word.content.values import Content

_BREAK = "<w:r><w:br/></w:r>"


class Verbatim(str, Content):
    """A quotation: in one paragraph with all its line breaks, where another text would begin a paragraph at each blank line."""

    __slots__ = ()

    def inline(self, host: Host, resources: Resources) -> str:
        """Its run."""
        return run(str(self), host.run)

    def blocks(self, host: Host, resources: Resources) -> str:
        """One paragraph."""
        return paragraph(self.inline(host, resources), host.paragraph)


@dataclass(frozen=True, slots=True)
class Labelled(Content):
    """A value with its name and a colon before it."""

    label: str
    value: str | Content

    def __str__(self) -> str:
        return f"{self.label}: {self.value}"

    def inline(self, host: Host, resources: Resources) -> str:
        """The name and the value's runs. Raises ContentError where the value needs paragraphs of its own."""
        value = run(self.value, host.run) if isinstance(self.value, str) else self.value.inline(host, resources)
        return run(f"{self.label}: ", host.run) + value

    def blocks(self, host: Host, resources: Resources) -> str:
        """One paragraph."""
        return paragraph(self.inline(host, resources), host.paragraph)


@dataclass(frozen=True, slots=True)
class Lines(Content):
    """Values below each other; false when there are none."""

    lines: tuple[Content, ...]

    def __bool__(self) -> bool:
        return bool(self.lines)

    def __str__(self) -> str:
        return "\n".join(map(str, self.lines))

    def inline(self, host: Host, resources: Resources) -> str:
        """The lines with line breaks between them. Raises ContentError where one needs paragraphs of its own."""
        return _BREAK.join(line.inline(host, resources) for line in self.lines)

    def blocks(self, host: Host, resources: Resources) -> str:
        """Each line in paragraphs of its own."""
        return "".join(line.blocks(host, resources) for line in self.lines)
