"""A paragraph's Markdown as pieces of one look; what a document's value cannot say stays as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kommissorium.word.content.markdown import Oddity, Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(\s[^<>]*)?/?>|<!--")
_LINK = re.compile(
    r"""(!?)\[[^\]\n]*\]\((?:<[^<>\n]*>|[^)\s]+)(?:\s+["'(][^\n]*)?\)|<(?:https?|ftp|file|mailto|tel|javascript):[^<>\s]*>""",
    re.IGNORECASE,
)
"""A link or a picture with its address and perhaps a title, or an address in angle brackets, that the parser did not take for one."""
_STRIKE = re.compile(r"~~(?=\S)[^~]*[^\s~]~~")
_UNDERLINED = re.compile(r"\S *\n *==+ *(?:\n|$)")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")


class PieceReader:
    """Reads paragraphs, and remembers what was odd in them and which notes they refer to."""

    def __init__(self) -> None:
        """Begins a text."""
        self.oddities: dict[Oddity, None] = {}
        self.labels: dict[str, None] = {}

    def read(self, token: Token, *, in_note: bool) -> tuple[Piece, ...]:
        """The pieces of an inline token; in a note no further notes can be referred to."""
        pieces = tuple(self._pieces(token.children or (), in_note))
        self._look_for_oddities("".join(piece.text for piece in pieces))
        if "=" in token.content and _UNDERLINED.search(token.content):
            self.oddities[Oddity.HEADING] = None
        return pieces

    def _pieces(self, tokens: Iterable[Token], in_note: bool) -> Iterator[Piece]:
        bold = italic = 0
        link = ""
        for token in tokens:
            kind = token.type
            if kind in ("strong_open", "strong_close"):
                bold += token.nesting
            elif kind in ("em_open", "em_close"):
                italic += token.nesting
            elif kind in ("link_open", "link_close"):
                link = str(token.attrGet("href") or "")
            elif kind == "footnote_ref" and not in_note:
                self.labels[token.meta["label"]] = None
                yield Piece("", bold > 0, italic > 0, link, token.meta["label"])
            elif text := self._text(token):
                yield Piece(text, bold > 0, italic > 0, link)

    def _text(self, token: Token) -> str:
        kind = token.type
        if kind == "softbreak":
            return " "
        if kind == "hardbreak":
            return "\n"
        if kind == "code_inline":
            self.oddities[Oddity.CODE] = None
            return f"{token.markup}{token.content}{token.markup}"
        if kind == "image":
            self.oddities[Oddity.IMAGE] = None
            return _image(token)
        if kind == "footnote_ref":
            return f"[^{token.meta['label']}]"
        return token.content

    def _look_for_oddities(self, text: str) -> None:
        if "<" in text and _HTML.search(text):
            self.oddities[Oddity.HTML] = None
        for match in _LINK.finditer(text) if "](" in text or "<" in text else ():
            self.oddities[Oddity.IMAGE if match[1] else Oddity.LINK] = None
        if "~~" in text and _STRIKE.search(text):
            self.oddities[Oddity.STRIKE] = None
        if "[^" in text and _NOTE.search(text):
            self.oddities[Oddity.NOTE] = None


def _image(token: Token) -> str:
    title = token.attrGet("title")
    address = f'{token.attrGet("src")} "{title}"' if title else token.attrGet("src")
    return f"![{token.content}]({address})"
