"""After the markers have moved: do the blocks still nest, and does each hold whole fields?"""

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.ooxml.names import FIELD_CHARACTER, w
from kommissorium.word.ooxml.xml import Element, ProcessingInstruction, is_element
from kommissorium.word.template.tag import Block, Level, Tag
from kommissorium.word.template.tree import TagTree, is_marker


def check_nesting(tree: TagTree) -> list[Finding]:
    """A finding for the first block that closes while a later one is still open."""
    open_blocks: list[Block] = []
    for tag in tree.tags_in() if any(tag.block for tag in tree.tags) else ():
        block = tag.block
        if block is None or block.level is Level.NOTHING:
            continue
        if tag is block.opener:
            open_blocks.append(block)
        elif not open_blocks or open_blocks[-1] is not block:
            inner = open_blocks[-1].opener if open_blocks else block.opener
            message = _("Blokkene »{first}« og »{second}« griber ind i hinanden.", first=block.opener.source, second=inner.source)
            hint = _("Lad den, der begynder sidst, slutte først.")
            return [Finding("S202", Severity.ERROR, message, hint, tag.place, inner.place)]
        elif tag is block.closer:
            open_blocks.pop()
    return []


def check_fields(tree: TagTree, blocks: list[Block]) -> list[Finding]:
    """A finding for each block that begins in one field (page number, reference) and ends in another or in none."""
    if next(tree.root.iter(FIELD_CHARACTER), None) is None:
        return []
    at = _fields_at(tree)
    return [_half_field(block) for block in blocks if len({at.get(id(tag), ()) for tag in block.tags}) > 1]


def _fields_at(tree: TagTree) -> dict[int, tuple[tuple[int, bool], ...]]:
    """For each tag: the fields that are open where it stands, and whether their result has begun."""
    stack: list[tuple[int, bool]] = []
    at: dict[int, tuple[tuple[int, bool], ...]] = {}
    for number, node in enumerate(tree.root.iter(ProcessingInstruction, FIELD_CHARACTER)):
        if is_element(node):
            _follow(stack, node, number)
        elif is_marker(node):
            at[id(tree.tag_of(node))] = tuple(stack)
    return at


def _follow(stack: list[tuple[int, bool]], edge: Element, number: int) -> None:
    kind = edge.get(w("fldCharType"))
    if kind == "begin":
        stack.append((number, False))
    elif kind == "separate" and stack:
        stack[-1] = (stack[-1][0], True)
    elif kind == "end" and stack:
        stack.pop()


def _half_field(block: Block) -> Finding:
    opener: Tag = block.opener
    message = _("Blokken »{tag}« indeholder kun halvdelen af et felt.", tag=opener.source)
    hint = _("Sæt begge ender uden for feltet, for eksempel foran og efter sidetallet eller henvisningen.")
    return Finding("S210", Severity.ERROR, message, hint, opener.place, block.closer.place)
