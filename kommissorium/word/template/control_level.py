"""What a content control stands around: characters, paragraphs, cells or rows."""

from kommissorium.word.ooxml.names import CELL, PARAGRAPH, ROW, TABLE
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.tag import Level
from kommissorium.word.template.tree import CONTAINERS

_LEVELS = {
    **dict.fromkeys(CONTAINERS, Level.PARAGRAPHS),
    PARAGRAPH: Level.CHARACTERS,
    CELL: Level.PARAGRAPHS,
    ROW: Level.CELLS,
    TABLE: Level.ROWS,
}
"""By what holds the control (ECMA-376 part 1, 17.5.2.29 to 17.5.2.32)."""


def control_level(control: Element) -> Level:
    """The level of what stands in `control`."""
    return next((_LEVELS[ancestor.tag] for ancestor in control.iterancestors() if ancestor.tag in _LEVELS), Level.PARAGRAPHS)
