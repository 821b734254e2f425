"""Markdown as Word's runs, paragraphs and tables, in the host's formatting and the template's styles."""

from collections.abc import Sequence
from itertools import groupby

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError, own_paragraph
from kommissorium.word.content.host import Host
from kommissorium.word.content.lists import ParagraphLooks
from kommissorium.word.content.markdown import Block, MarkdownText, Paragraph, Piece, Table
from kommissorium.word.content.markdown_reader import read_markdown
from kommissorium.word.content.notes import footnote
from kommissorium.word.content.oddities import told
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import cell_properties, paragraph, run, with_run_properties, without_break
from kommissorium.word.content.tables import is_plain, table

_LINK = '<w:color w:val="0563C1"/><w:u w:val="single"/>'


def to_inline(text: str, host: Host, resources: Resources) -> str:
    """The runs of `text`, which must be a single paragraph.

    Raises ContentError for a list, a quotation, a table or several paragraphs: they need a paragraph of their own in the template.
    """
    read = read_markdown(text)
    if len(read.blocks) > 1 or any(not isinstance(block, Paragraph) or block.item or block.quotes for block in read.blocks):
        raise ContentError(
            _("Værdien består af flere afsnit, en opstilling eller en tabel, men mærket står midt i en sætning."),
            own_paragraph(),
        )
    return _Printer(read, host, resources).inline()


def to_paragraphs(text: str, host: Host, resources: Resources) -> str:
    """The paragraphs, lists, quotations and tables of `text`; one empty paragraph when there is nothing in it."""
    return _Printer(read_markdown(text), host, resources).blocks() or paragraph("", host.paragraph)


class _Printer:
    """Prints one text, or one note of it, in one host."""

    def __init__(self, text: MarkdownText, host: Host, resources: Resources) -> None:
        self._text, self._host, self._resources = text, host, resources
        self._looks = ParagraphLooks(host, resources)
        for oddity in text.oddities:
            resources.report(*told(oddity))

    def inline(self) -> str:
        """The runs of its only paragraph."""
        return "".join(self._runs(block.pieces, self._host) for block in self._text.blocks if isinstance(block, Paragraph))

    def blocks(self) -> str:
        """All that it consists of."""
        return self._printed(self._text.blocks, self._host)

    def _printed(self, blocks: Sequence[Block], host: Host) -> str:
        first, others = host.paragraph, without_break(host.paragraph)
        out = []
        for number, block in enumerate(blocks):
            if isinstance(block, Table):
                out.append(self._table(block, host))
            else:
                out.append(paragraph(self._runs(block.pieces, host), self._looks.of(block, others if number else first)))
        return "".join(out)

    def _table(self, block: Table, host: Host) -> str:
        head = host._replace(run=with_run_properties(host.run, "<w:b/><w:bCs/>")) if is_plain(host) else host
        rows = [
            [self._cell(cell, side, host if number else head) for cell, side in zip(row, block.sides, strict=True)]
            for number, row in enumerate(block.rows)
        ]
        return table(rows, host)

    def _cell(self, pieces: Sequence[Piece], side: str, host: Host) -> str:
        return paragraph(self._runs(pieces, host), cell_properties(host.paragraph, side))

    def _runs(self, pieces: Sequence[Piece], host: Host) -> str:
        out = []
        for link, group in groupby(pieces, key=lambda piece: piece.link):
            if not link:
                out += [self._run(piece, host) for piece in group]
                continue
            runs = "".join([self._run(piece, _linked(host)) for piece in group])
            out.append(f'<w:hyperlink r:id="{self._resources.hyperlink(link)}" w:history="1">{runs}</w:hyperlink>')
        return "".join(out)

    def _run(self, piece: Piece, host: Host) -> str:
        if piece.note:
            return self._note(piece, host)
        look = host.run
        if piece.bold or piece.italic:
            extra = ("<w:b/><w:bCs/>" if piece.bold else "") + ("<w:i/><w:iCs/>" if piece.italic else "")
            look = with_run_properties(look, extra)
        return run(piece.text, look)

    def _note(self, piece: Piece, host: Host) -> str:
        blocks = self._text.notes[piece.note]
        return footnote(lambda inner: self._printed(blocks, inner), _words(blocks), host, self._resources)


def _linked(host: Host) -> Host:
    style = host.styles.id_of("hyperlink", "character")
    return host._replace(run=with_run_properties(host.run, f'<w:rStyle w:val="{style}"/>' if style else _LINK))


def _words(blocks: Sequence[Block]) -> str:
    """The note as plain text, for where no note can stand."""
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    pieces = [block.pieces for block in blocks if isinstance(block, Paragraph)] + [cell for row in rows for cell in row]
    return " ".join("".join(piece.text for piece in group) for group in pieces)
