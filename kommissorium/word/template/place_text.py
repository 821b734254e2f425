"""Moves the markers of blocks over paragraphs and characters to where their content begins and ends."""

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.names import PARAGRAPH, PARAGRAPH_PROPERTIES, RANGE_MARKS, SECTION_PROPERTIES
from kommissorium.word.ooxml.xml import Element, is_element
from kommissorium.word.template.captures import captures
from kommissorium.word.template.slots import is_at_end, is_at_start, only_block_tags
from kommissorium.word.template.spot import Spot
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tags import Opener
from kommissorium.word.template.tree import TagTree, in_tree
from kommissorium.word.text.splice import child_holding, common_ancestor, detach, lift, put_after, put_before


class TextPlacer:
    """Places the blocks of one part; findings gather in `findings`."""

    def __init__(self, tree: TagTree, blocks: list[Block]) -> None:
        """Gets ready to place those of `blocks` that own paragraphs or characters."""
        self.findings: list[Finding] = []
        self._tree, self._blocks = tree, blocks
        self._behind: dict[Element, Element] = {}

    def place(self) -> None:
        """Places all blocks: whole paragraphs first, then paragraphs that are cut in two, then characters."""
        self._own_paragraph_by_prefix()
        for paragraph, tags in self._tree.by_home().items():
            self._vanish_if_only_blocks(paragraph, tags)
        for block in self._blocks:
            if block.level is Level.PARAGRAPHS:
                self._move_to_edges(block)
        for block in self._blocks:
            if block.level is Level.PARAGRAPHS:
                self._cut_paragraphs(block)
        for block in self._blocks:
            if block.level is Level.CHARACTERS and all(in_tree(tag) and tag.spot in (Spot.TEXT, Spot.FIELD) for tag in block.tags):
                self._join_characters(block)

    def _own_paragraph_by_prefix(self) -> None:
        for block in self._blocks:
            if block.level is Level.PARAGRAPHS and all(tag.home is block.opener.home for tag in block.tags):
                for tag in block.tags[:-1]:
                    self._before(tag, tag.home)
                self._after(block.closer, block.closer.home)

    def _before(self, tag: Tag, target: Element) -> None:
        if tag.marker is not None:
            put_before(tag.marker, target)
            tag.spot = Spot.BETWEEN

    def _after(self, tag: Tag, target: Element) -> None:
        if tag.marker is not None:
            put_after(tag.marker, self._behind.get(target, target))
            self._behind[target] = tag.marker
            tag.spot = Spot.BETWEEN

    def _vanish_if_only_blocks(self, paragraph: Element, tags: list[Tag]) -> None:
        """A paragraph with nothing but block tags and comments leaves no blank line; its section break and range marks stay."""
        inside = [tag for tag in tags if tag.spot is Spot.TEXT]
        if not inside or any(tag.opener is Opener.VALUE for tag in inside) or paragraph.getparent() is None:
            return
        owned = any(tag.opener is Opener.COMMENT and tag.prefix == "p" for tag in inside)
        if not owned and not only_block_tags(paragraph, self._tree):
            return
        if paragraph.tag != PARAGRAPH or (any(tag.keyword in ("raw", "endraw") for tag in inside) and len(inside) > 1):
            return
        for mark in list(paragraph.iter(*RANGE_MARKS)):
            put_before(mark, paragraph)
        keeps_section = paragraph.find(f"{PARAGRAPH_PROPERTIES}/{SECTION_PROPERTIES}") is not None
        for tag in inside:
            if keeps_section and tag.block and tag is tag.block.opener:
                self._after(tag, paragraph)
            else:
                self._before(tag, paragraph)
        if not keeps_section:
            detach(paragraph)

    def _move_to_edges(self, block: Block) -> None:
        """A block with nothing before its opener and nothing behind its closer owns whole paragraphs."""
        if all(tag.spot is Spot.BETWEEN for tag in block.tags):
            return
        at_edge = [tag.spot is Spot.BETWEEN or is_at_start(tag, self._tree) for tag in block.tags[:-1]]
        closer = block.closer
        if not all(at_edge) or not (closer.spot is Spot.BETWEEN or is_at_end(closer, self._tree)):
            return
        for tag in block.tags[:-1]:
            if tag.spot is not Spot.BETWEEN:
                self._before(tag, tag.home)
        if closer.spot is not Spot.BETWEEN:
            self._after(closer, closer.home)

    def _cut_paragraphs(self, block: Block) -> None:
        """Ends in the middle of paragraphs: those paragraphs are cut in two there, and joined over what is left out."""
        if all(tag.spot is Spot.BETWEEN for tag in block.tags):
            return
        if captures(block):
            self._report_half_paragraphs(block)
            return
        if self._holds_section(block):
            message = _("Blokken »{tag}« ville tage et sektionsskift med sig.", tag=block.opener.source)
            hint = _("Sæt begge ender i afsnit for sig selv.")
            self.findings.append(Finding("S209", Severity.ERROR, message, hint, block.opener.place, block.closer.place))
            return
        for tag in block.tags:
            placed = self._join_neighbour(tag) if tag.spot is Spot.BETWEEN else self._lift(tag, tag.home)
            if not placed:
                self._report_uncuttable(block)
                return
            tag.spot = Spot.SPLICE

    def _report_half_paragraphs(self, block: Block) -> None:
        """What is kept to be printed elsewhere cannot end one paragraph there and begin another."""
        message = _("Blokken »{tag}« begynder i ét afsnit og slutter i et andet, og der er tekst uden for den.", tag=block.opener.source)
        hint = _("Sæt begge ender i samme afsnit eller i afsnit for sig selv. Slutningen: {place}.", place=block.closer.place)
        self.findings.append(Finding("S207", Severity.ERROR, message, hint, block.opener.place, block.closer.place))

    def _holds_section(self, block: Block) -> bool:
        if block.owner is None:
            return False
        ends = [tag.marker if tag.spot is Spot.BETWEEN else tag.home for tag in (block.opener, block.closer)]
        first, last = (child_holding(block.owner, end) for end in ends if end is not None)
        between = [first, *first.itersiblings()]
        between = between[: between.index(last) + 1]
        return any(is_element(node) and node.find(f"{PARAGRAPH_PROPERTIES}/{SECTION_PROPERTIES}") is not None for node in between)

    def _join_neighbour(self, tag: Tag) -> bool:
        """A tag alone in its paragraph whose partner stands in text: it moves into the paragraph next to it."""
        marker = tag.marker
        if marker is None or tag.block is None:
            return False
        closes = tag is tag.block.closer
        sibling = marker.getprevious() if closes else marker.getnext()
        while sibling is not None and not is_element(sibling):
            sibling = sibling.getprevious() if closes else sibling.getnext()
        if sibling is None or sibling.tag != PARAGRAPH:
            return False
        detach(marker)
        if closes:
            sibling.append(marker)
        else:
            sibling.insert(1 if sibling.find(PARAGRAPH_PROPERTIES) is not None else 0, marker)
        tag.home = sibling
        return True

    @staticmethod
    def _lift(tag: Tag, stop: Element) -> bool:
        return tag.marker is not None and lift(tag.marker, stop)

    def _join_characters(self, block: Block) -> None:
        """A block whose ends stand in different runs: what lies around them is cut at their common ancestor."""
        parents = [parent for tag in block.tags if tag.marker is not None and (parent := tag.marker.getparent()) is not None]
        if all(parent is parents[0] for parent in parents):
            return
        stop = common_ancestor(parents)
        if not all(self._lift(tag, stop) for tag in block.tags):
            self._report_uncuttable(block)

    def _report_uncuttable(self, block: Block) -> None:
        message = _("Blokken »{tag}« begynder eller slutter midt i et felt eller et billede.", tag=block.opener.source)
        hint = _("Sæt begge ender uden for det.")
        self.findings.append(Finding("S210", Severity.ERROR, message, hint, block.opener.place, block.closer.place))
