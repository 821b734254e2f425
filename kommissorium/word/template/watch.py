"""A filter over the text of a part: what came out empty is settled while it is written.

Whether a cell keeps a paragraph (ECMA-376 part 1, 17.4.65), a row a cell or a table a row is known only with the values.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kommissorium.word.content.marks import SIGN

_HIDDEN = re.compile(f"{SIGN}V.*?{SIGN}W", re.DOTALL)
"""What follows SIGN says which sign it is: T a table, a row or a control around rows or cells begins, G its rows begin, H its cells
begin, E they end, X it ends itself, C a cell ends, S a table begins that must not touch the one before, V a paragraph begins that only
defines something, W it ends.
P, at the end of what is captured, never comes this far (content/marks.py)."""
_EMPTY = "<w:p/>"
_AWAITED = {"G": "<w:tr", "H": "<w:tc"}


def without_hidden(text: str) -> str:
    """Captured `text` without the paragraphs that only define something."""
    return _HIDDEN.sub("", text) if SIGN in text else text


@dataclass(eq=False, repr=False, slots=True)
class _Box:
    """A table, a row or a control that is held back until a row or a cell of it is seen."""

    behind: str
    """The end of what was written before it."""
    held: list[str] = field(default_factory=list)
    awaits: str = ""
    """How what it must hold begins; empty as long as that cannot come."""
    empty: bool = False


class Watch:
    """The filter over one part's text."""

    def __init__(self) -> None:
        """Begins a part."""
        self._boxes: list[_Box] = []
        self._last = ""
        self._hides = False

    def filtered(self, chunks: Iterable[str]) -> Iterator[str]:
        """`chunks` without their signs: cells hold a paragraph, rows hold cells and tables rows or are gone, no two tables touch."""
        for chunk in chunks:
            out: list[str] = []
            first, *others = chunk.split(SIGN)
            self._text(first, out)
            for piece in others:
                self._sign(piece[0], out)
                self._text(piece[1:], out)
            yield "".join(out)

    def _put(self, text: str, out: list[str]) -> None:
        if seen := text.rstrip():
            self._last = (self._last + seen)[-12:] if len(seen) < 12 else seen[-12:]
        (self._boxes[-1].held if self._boxes else out).append(text)

    def _text(self, text: str, out: list[str]) -> None:
        if not text or self._hides:
            return
        while self._boxes and (awaited := self._boxes[-1].awaits) and awaited in text:
            text = "".join(self._boxes.pop().held) + text
        self._put(text, out)

    def _sign(self, sign: str, out: list[str]) -> None:
        if self._hides or sign == "V":
            self._hides = sign != "W"
            return
        top = self._boxes[-1] if self._boxes else None
        if sign == "T":
            self._boxes.append(_Box(self._last))
        elif sign in _AWAITED and top:
            top.awaits = _AWAITED[sign]
        elif sign == "E" and top and top.awaits:
            top.empty = True
        elif sign == "X" and top and top.empty:
            self._last = self._boxes.pop().behind
        elif sign == "C":
            self._keep_apart(not self._last.endswith(("</w:p>", _EMPTY)), out)
        elif sign == "S":
            self._keep_apart(self._last.endswith("</w:tbl>"), out)

    def _keep_apart(self, needed: bool, out: list[str]) -> None:
        if needed:
            self._put(_EMPTY, out)
