"""Tables as XML: in the template's own style, with a header row that is repeated on each page and read aloud as such."""

from collections.abc import Sequence

from kommissorium.word.content.escaping import as_attribute
from kommissorium.word.content.host import Host
from kommissorium.word.content.marks import TABLE_BEGINS, TABLE_ENDS

_WIDTH = 9070
"""What the columns share, in twentieths of a point: the text's width on an A4 page; Word fits the table to the page itself."""
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_LOOK = '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'


def table(rows: Sequence[Sequence[str]], host: Host, description: str = "") -> str:
    """The table whose cells hold the paragraphs `rows`, all of them as many; the first row is the header.

    `<w:tbl><w:tblPr>…</w:tblPr><w:tblGrid>…</w:tblGrid><w:tr>…</w:tr>…</w:tbl>`, between marks that become empty paragraphs where
    another table would touch it, or a cell or a note would end with it (ECMA-376 part 1, 17.4.37 and 17.4.65).
    """
    columns = max(len(rows[0]), 1)
    grid = f'<w:gridCol w:w="{_WIDTH // columns}"/>' * columns
    head = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    body = "".join(f"<w:tr>{'' if number else head}{''.join(map(_cell, row))}</w:tr>" for number, row in enumerate(rows))
    return f"{TABLE_BEGINS}<w:tbl>{_properties(host, description)}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>{TABLE_ENDS}"


def table_style(host: Host) -> str | None:
    """The id of the style that a table gets: that of the template's tables, or "Table Grid"; None when there is neither."""
    return host.table_style or host.styles.id_of("table grid", "table")


def is_plain(host: Host) -> bool:
    """Whether the header must be made bold, since the table's style says nothing about it."""
    return table_style(host) in (None, host.styles.id_of("table grid", "table"))


def _properties(host: Host, description: str) -> str:
    style = table_style(host)
    look = f'<w:tblStyle w:val="{as_attribute(style)}"/>' if style else ""
    borders = "" if style else f"<w:tblBorders>{_BORDERS}</w:tblBorders>"
    words = f'<w:tblDescription w:val="{as_attribute(description)}"/>' if description else ""
    return f'<w:tblPr>{look}<w:tblW w:w="5000" w:type="pct"/>{borders}{_LOOK}{words}</w:tblPr>'


def _cell(paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{paragraphs}</w:tc>'
