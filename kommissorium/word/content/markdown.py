"""Markdown read into a flat list of paragraphs with styled pieces; what is not known here stays visible as text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one look."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a text."""

    pieces: tuple[Piece, ...]
    bullet_depth: int = 0
    """0 outside lists, 1 in a list, 2 in a list in a list …"""


@lru_cache(1)
def _reader() -> MarkdownIt:
    return MarkdownIt("zero").enable(["emphasis", "list", "newline", "escape"])


@lru_cache(1024)
def read_markdown(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`, in order."""
    return tuple(_paragraphs(_reader().parse(text)))


def _paragraphs(tokens: Iterable[Token]) -> Iterator[Paragraph]:
    lists: list[Token] = []
    number = ""
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(token)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open" and lists[-1].type == "ordered_list_open":
            number = f"{token.info}{token.markup} "
        elif token.type == "inline":
            depth = sum(opened.type == "bullet_list_open" for opened in lists)
            pieces = tuple(_pieces(token.children or []))
            yield Paragraph(((Piece(number),) if number else ()) + pieces, depth)
            number = ""


def _pieces(tokens: Iterable[Token]) -> Iterator[Piece]:
    bold = italic = 0
    for token in tokens:
        if token.type == "text" and token.content:
            yield Piece(token.content, bold > 0, italic > 0)
        elif token.type == "softbreak":
            yield Piece(" ", bold > 0, italic > 0)
        elif token.type == "hardbreak":
            yield Piece("\n", bold > 0, italic > 0)
        elif token.type in ("strong_open", "strong_close"):
            bold += token.nesting
        elif token.type in ("em_open", "em_close"):
            italic += token.nesting
        elif token.content:
            yield Piece(token.content, bold > 0, italic > 0)
