"""Paragraphs of lists and quotations, in the template's styles where it has them."""

from kommissorium.word.content.host import Host
from kommissorium.word.content.markdown import ListItem, Paragraph
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import with_paragraph_style
from kommissorium.word.ooxml.styles import StyleNumbering

_STEP = 567
"""How far a level is indented where no style says so: 1 cm, in twentieths of a point."""
_LEVELS = 9
_QUOTES = ("quote", "intense quote")


class ParagraphLooks:
    """The paragraph properties of one value's paragraphs; it knows which of its lists have begun."""

    def __init__(self, host: Host, resources: Resources) -> None:
        """Begins a value that is printed in `host`."""
        self._host, self._resources = host, resources
        self._numbers: dict[int, int] = {}

    def of(self, paragraph: Paragraph, host: str) -> str:
        """The `w:pPr` of `paragraph` where an ordinary one has `host`."""
        if paragraph.item is not None:
            return self._item(paragraph.item, host)
        return self._quote(paragraph.quotes, host) if paragraph.quotes else host

    def _quote(self, depth: int, host: str) -> str:
        style = next(filter(None, map(self._host.styles.id_of, _QUOTES)), None)
        if style and depth == 1:
            return with_paragraph_style(host, style)
        return with_paragraph_style(host, style, f'<w:ind w:left="{_STEP * min(depth, _LEVELS)}" w:right="{_STEP}"/>')

    def _item(self, item: ListItem, host: str) -> str:
        if not item.begins:
            style = self._style("list continue", item.depth)
            return with_paragraph_style(host, style, "" if style else f'<w:ind w:left="{_STEP * item.depth}"/>')
        style = self._style("list bullet" if item.start is None else "list number", item.depth)
        numbering = self._host.styles.numbering_of(style) if style else None
        if style and numbering and item.start is None:
            return with_paragraph_style(host, style)
        if numbering is None:
            style = self._host.styles.id_of("list paragraph")
        level = numbering.level if numbering else min(item.depth, _LEVELS) - 1
        number = self._number(item, numbering)
        return with_paragraph_style(host, style, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')

    def _style(self, name: str, depth: int) -> str | None:
        """The style for that depth: "List Bullet", "List Bullet 2" …"""
        return self._host.styles.id_of(name if depth == 1 else f"{name} {depth}")

    def _number(self, item: ListItem, numbering: StyleNumbering | None) -> int:
        if item.start is None:
            return self._resources.bullets()
        if item.list not in self._numbers:
            level = numbering or StyleNumbering("", min(item.depth, _LEVELS) - 1)
            self._numbers[item.list] = self._resources.numbers(item.start, level)
        return self._numbers[item.list]
