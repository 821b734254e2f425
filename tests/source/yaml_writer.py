"""Writes YAML as people do: every scalar in any of its styles, comments anywhere, lists in lines or in brackets."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

_SHORT = ["afklares", "Ny model", "15/2417", "ja", "Å, æ", "0123", "Model: dialog", "#mærke", "- punkt", 'Et "citat"', "d'oh", ""]
_LONG = ["Første afsnit.", "", "- et punkt", "  rykket ind", "# ingen kommentar", "Slut: her"]
WORDS = st.sampled_from(_SHORT)
LINES = st.lists(st.sampled_from(_LONG), min_size=1, max_size=5)
TEXTS = WORDS | LINES.map("\n".join) | LINES.map(lambda lines: "\n".join(lines) + "\n") | st.text(max_size=12)
NAMES = ["titel", "kommune", "tekst", "svar", "æøå", "k1", "organ"]
SECTIONS = ["format", "stamoplysninger", "baggrund", "formål", "opgave", "tidsplan", "bilag", "eget felt"]
BRACKETS = ["{}", "[]", '{"tekst": "a b"}', "{svar: , k1: [x, 'y']}", "[a, {titel: b}, ]", "{afklares: {hvem: KB}}", "{titel}"]


@dataclass
class Writer:
    """Chooses with `draw` how to write; `comments` are those that it wrote."""

    draw: Any
    comments: list[str] = field(default_factory=list)

    def document(self) -> str:
        newline = self.draw(st.sampled_from(["\n", "\r\n"]))
        lines = [*self._own_lines(0), *self._mapping(0, SECTIONS, 3)]
        return newline.join(lines) + self.draw(st.sampled_from(["", newline, newline * 3]))

    def _mapping(self, indent: int, names: list[str], depth: int) -> Iterator[str]:
        for number, name in enumerate(self.draw(st.lists(st.sampled_from(names), min_size=1, max_size=4, unique=True))):
            yield from self._own_lines(indent) if number else ()
            first, *below = self._value(indent, depth)
            yield f"{' ' * indent}{name}:{first}"
            yield from below

    def _value(self, indent: int, depth: int) -> list[str]:
        """What stands behind the colon or dash, and the lines below."""
        kinds = [self._text, self._text, self._block, self._nothing, self._brackets, *([self._below, self._list] if depth else [])]
        return list(self.draw(st.sampled_from(kinds))(indent, depth))

    def _text(self, indent: int, _depth: int) -> Iterator[str]:
        text = self.draw(WORDS)
        written = [json.dumps(text, ensure_ascii=False), "'" + text.replace("'", "''") + "'"]
        if text and text[0] not in "#-" and ": " not in text:
            written.append(text)
        words = self.draw(st.sampled_from(written))
        if self.draw(st.integers(0, 3)):
            yield f" {words}{self._behind()}"
            return
        yield self._behind()
        yield from self._own_lines(indent + 2)
        yield f"{' ' * (indent + 2)}{words}{self._behind()}"

    def _block(self, indent: int, _depth: int) -> Iterator[str]:
        inner = " " * (indent + self.draw(st.sampled_from([1, 2, 4])))
        sign = self.draw(st.sampled_from(["|", "|-", "|+", ">", ">-"]))
        yield f" {sign}{self._behind()}"
        yield f"{inner}Begyndelsen."
        yield from (inner + line if line else "" for line in self.draw(LINES))

    def _nothing(self, _indent: int, _depth: int) -> Iterator[str]:
        yield self._behind()

    def _brackets(self, _indent: int, _depth: int) -> Iterator[str]:
        yield f" {self.draw(st.sampled_from(BRACKETS))}{self._behind()}"

    def _below(self, indent: int, depth: int) -> Iterator[str]:
        yield self._behind()
        yield from self._own_lines(indent + 2)
        yield from self._mapping(indent + 2, NAMES, depth - 1)

    def _list(self, indent: int, depth: int) -> Iterator[str]:
        column = indent + self.draw(st.sampled_from([2, 4]))
        yield self._behind()
        for _number in range(self.draw(st.integers(1, 3))):
            yield from self._own_lines(column)
            rows = self._mapping(column + 2, NAMES, depth - 1) if self.draw(st.booleans()) else self._value(column, 0)
            first, *below = rows
            yield f"{' ' * column}-{' ' + first.lstrip(' ') if first.strip() else first}"
            yield from below

    def _behind(self) -> str:
        return "" if self.draw(st.integers(0, 3)) else f"  {self._comment()}"

    def _own_lines(self, indent: int) -> list[str]:
        kind = self.draw(st.sampled_from(["comment", "blank", "", "", ""]))
        return [" " * indent + self._comment()] if kind == "comment" else [""] if kind else []

    def _comment(self) -> str:
        self.comments.append(f"# nr. {len(self.comments)}: vejledning")
        return self.comments[-1]


def paths(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of all that is in the data, and of what could be put beside it."""
    if path:
        yield path
    if isinstance(data, dict):
        for key, value in data.items():
            yield from paths(value, (*path, key))
        yield from ((*path, name) for name in (NAMES if path else SECTIONS) if name not in data and "afklares" not in data)
    if isinstance(data, list):
        for number, value in enumerate(data):
            yield from paths(value, (*path, number))
        yield (*path, len(data))
