"""The spot in the template that a value is printed in: what it looks like there, and what may stand there."""

from typing import NamedTuple

from kommissorium.word.ooxml.styles import Styles


class Host(NamedTuple):
    """Formatting and surroundings of a tag, as XML without namespace declarations."""

    run: str
    """The `w:rPr` of the tag's first character; empty when it has none."""
    paragraph: str
    """The `w:pPr` of its paragraph, without a section break; empty when it has none."""
    styles: Styles
    """The template's styles."""
    can_refer: bool = True
    """Whether a footnote can be referred to here; not in headers, text boxes and notes."""
    table_style: str = ""
    """The id of the style that the tables around or before the tag have; empty when there are none."""
    change: str = ""
    """The name and the attributes of the tracked insertion around the run, but for its id; empty when there is none."""
