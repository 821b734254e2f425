"""The spot in the template that a value is printed in: what it looks like there."""

from dataclasses import dataclass

from kommissorium.word.ooxml.styles import Styles


@dataclass(frozen=True, slots=True)
class Host:
    """Formatting around a tag, as XML without namespace declarations."""

    run: str
    """The `w:rPr` of the tag's first character; empty when it has none."""
    paragraph: str
    """The `w:pPr` of its paragraph; empty when it has none."""
    styles: Styles
    """The template's styles."""
