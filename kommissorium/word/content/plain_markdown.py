"""Markdown texts that can be read at sight: paragraphs and plain bullets, with bold words at most.

Most answers are such texts, and the parser takes a twentieth of a build to load and much of the time of many. What is not sure here is left
to the parser; both give the same.
"""

import re
from collections.abc import Iterator

from kommissorium.word.content.markdown import ListItem, MarkdownText, Paragraph, Piece

_UNSURE = re.compile(r"[^\S \n\xa0]|[\0\\`_\[\]<|~]| \n|(?:^|\n)(?: +-|-(?! [^\s-])|(?:- | *)(?:[+>#:=]|\d+[.)]))")
"""Characters and beginnings of lines that may mean something, and white space that the parser treats in ways of its own."""
_BOLD = re.compile(r"(?<!\S)\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?:(?!\S)|(?<=\w\*\*)(?=[.,;:!?)»]))")
_BLANK_LINES = re.compile(r"\n(?: *\n)+")
_BULLET = "- "


def read_at_sight(text: str) -> MarkdownText | None:
    """What `text` says; None where only the parser can tell."""
    if _UNSURE.search(text):
        return None
    blocks: list[Paragraph] = []
    lists = 0
    for block in _BLANK_LINES.split(text.strip(" \n")):
        if not block.startswith(_BULLET) and "\n- " not in block:
            # Behind a list, an indented paragraph belongs to its last item.
            if lists and block.startswith(" "):
                return None
            blocks.append(Paragraph(tuple(_pieces(block.strip()))))
        elif block.startswith(_BULLET) and not (blocks and blocks[-1].item):
            blocks += _items(block, lists)
            lists += 1
        else:
            return None
    if any("*" in piece.text for block in blocks for piece in block.pieces):
        return None
    return MarkdownText(tuple(blocks) if text.strip(" \n") else (), {})


def _items(block: str, number: int) -> Iterator[Paragraph]:
    for words in block.removeprefix(_BULLET).split("\n" + _BULLET):
        yield Paragraph(tuple(_pieces(words.strip())), item=ListItem(number, 1, None, begins=True))


def _pieces(paragraph: str) -> Iterator[Piece]:
    for number, line in enumerate(paragraph.split("\n")):
        if number:
            yield Piece(" ")
        for index, words in enumerate(_BOLD.split(line.lstrip(" "))):
            if words:
                yield Piece(words, bold=index % 2 == 1)
