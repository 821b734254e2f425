"""What does a block own: characters, paragraphs, cells or rows? The smallest container that holds both its ends says it."""

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.names import CELL, CONTROL_CONTENT, PARAGRAPH, ROW, TABLE, w
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.captures import KEEPING
from kommissorium.word.template.slots import stands_beside
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tree import CONTAINERS, TagTree
from kommissorium.word.text.splice import child_holding, common_ancestor

_FLOWS = CONTAINERS | {CELL, CONTROL_CONTENT, w("customXml")}
"""Containers of paragraphs."""


def find_scopes(tree: TagTree, blocks: list[Block]) -> list[Finding]:
    """Sets level and owner of each block; findings for those that cannot own what lies between their ends."""
    findings = [finding for block in blocks if (finding := _scope(tree, block) or _kept_cells(block))]
    return findings + [finding for block in blocks if (finding := _divided(tree, block))]


def _kept_cells(block: Block) -> Finding | None:
    """A finding for rows or cells that are kept to be printed elsewhere: no tag stands where they could come out."""
    if block.opener.keyword not in KEEPING or block.level not in (Level.ROWS, Level.CELLS):
        return None
    block.level = Level.NOTHING
    message = _("»{tag}« begynder i én celle og slutter i en anden.", tag=block.opener.source)
    hint = _("Sæt begge ender i samme celle, eller begge uden for tabellen. Slutningen: {place}.", place=block.closer.place)
    return Finding("S207", Severity.ERROR, message, hint, block.opener.place, block.closer.place)


def _divided(tree: TagTree, block: Block) -> Finding | None:
    """A finding for an `else` amid a row or cell that the block owns as a whole: it would belong to both branches."""
    if block.level not in (Level.ROWS, Level.CELLS) or block.owner is None:
        return None
    for tag in block.tags[1:-1]:
        if all(stands_beside(tag, child_holding(block.owner, tag.home), tree)):
            block.level = Level.NOTHING
            opener = block.opener
            message = _(
                "»{tag}« står midt i en række eller celle, som blokken »{opener}« tager med som en helhed.",
                tag=tag.source,
                opener=opener.source,
            )
            hint = _("Sæt det først eller sidst i rækken eller cellen, eller for sig selv. Begyndelsen: {place}.", place=opener.place)
            return Finding("S207", Severity.ERROR, message, hint, tag.place, opener.place)
    return None


def _scope(tree: TagTree, block: Block) -> Finding | None:
    prefixes = {tag.prefix for tag in block.tags} - {"", "r"}
    homes = [tag.home for tag in block.tags]
    one_paragraph = all(home is homes[0] for home in homes)
    if prefixes & {"tr", "tc"}:
        return _by_prefix(block, ROW if "tr" in prefixes else CELL)
    if one_paragraph:
        # An `else` within one paragraph divides its characters, whatever the prefix says.
        whole = bool(prefixes) and len(block.tags) == 2
        block.level = Level.PARAGRAPHS if whole else Level.CHARACTERS
        block.owner = homes[0].getparent() if whole else None
        return None
    owner = common_ancestor(homes)
    if owner.tag == PARAGRAPH and owner in homes:
        owner = _parent(owner)
    if _is_rows(owner):
        block.level, block.owner = Level.ROWS, owner
        return None if _reaches_row_edges(tree, block) else _crossing(block)
    if _is_cells(owner):
        _cells_or_row(block, owner)
        return None
    if owner.tag in _FLOWS and all(child_holding(owner, home) is home for home in homes):
        block.level, block.owner = Level.PARAGRAPHS, owner
        return None
    return _crossing(block)


def _by_prefix(block: Block, wanted: str) -> Finding | None:
    boxes = []
    for tag in block.tags:
        box = next((ancestor for ancestor in tag.home.iterancestors() if ancestor.tag == wanted), None)
        if box is None:
            block.level = Level.NOTHING
            message = _("»{tag}« skal stå i en tabel.", tag=tag.source)
            return Finding("S208", Severity.ERROR, message, _("Flyt det ind i tabellen, eller fjern »tr« eller »tc«."), tag.place)
        boxes.append(box)
    owner = _parent(boxes[0])
    if any(box.getparent() is not owner for box in boxes):
        return _crossing(block)
    block.level, block.owner = (Level.ROWS if wanted == ROW else Level.CELLS), owner
    return None


def _cells_or_row(block: Block, row: Element) -> None:
    """From a row's first cell to its last, a block owns the row; otherwise the cells."""
    cells = [child for child in row if child.tag in (CELL, w("sdt"))]
    first, last = (child_holding(row, tag.home) for tag in (block.opener, block.closer))
    if first is cells[0] and last is cells[-1] and len(block.tags) == 2:
        block.level, block.owner = Level.ROWS, _parent(row)
    else:
        block.level, block.owner = Level.CELLS, row


def _reaches_row_edges(tree: TagTree, block: Block) -> bool:
    """Over several rows: the opener stands in its row's first filled cell, the closer in the last one."""
    for tag, side in ((block.opener, 0), (block.closer, -1)):
        row = child_holding(block.owner, tag.home) if block.owner is not None else tag.home
        cells = [cell for cell in row.iter(CELL) if _row_of(cell) is row or row.tag != ROW]
        filled = [cell for cell in cells if "".join(map(str, cell.itertext(with_tail=True))).strip() or tree.has_tags(cell)]
        box = next((ancestor for ancestor in tag.home.iterancestors() if ancestor in filled), None)
        if not filled or filled[side] is not box:
            return False
    return True


def _crossing(block: Block) -> Finding:
    block.level = Level.NOTHING
    opener, closer = block.opener, block.closer
    message = _("Blokken »{tag}« begynder ét sted og slutter et andet, som ikke passer sammen.", tag=opener.source)
    hint = _(
        "Sæt begge ender i samme afsnit, i hver sit afsnit i samme celle, eller i rækkens første og sidste celle. Slutningen: {place}.",
        place=closer.place,
    )
    return Finding("S207", Severity.ERROR, message, hint, opener.place, closer.place)


def _is_rows(owner: Element) -> bool:
    return owner.tag == TABLE or (owner.tag == CONTROL_CONTENT and any(child.tag == ROW for child in owner))


def _is_cells(owner: Element) -> bool:
    return owner.tag == ROW or (owner.tag == CONTROL_CONTENT and any(child.tag == CELL for child in owner))


def _row_of(cell: Element) -> Element | None:
    return next((ancestor for ancestor in cell.iterancestors() if ancestor.tag == ROW), None)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    return element if parent is None else parent


def level_of(tag: Tag) -> Level | None:
    """The level of the block that `tag` belongs to; None for a tag of no block."""
    return tag.block.level if tag.block else None
