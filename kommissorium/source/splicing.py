"""One value put into a YAML text, with everything round it left as it stands."""

import re
from collections.abc import Sequence

from kommissorium.source.yaml_builder import Data
from kommissorium.source.yaml_spans import Node
from kommissorium.source.yaml_values import STEP, Written, write_flow, write_items, write_scalar, write_value

_COMMENT = re.compile(r"[ \t]*(?<!\S)#.*")
_SAID = re.compile(r"[^\r\n\x85\u2028\u2029]")
_BREAK = re.compile(r"(?>\r\n|[\r\n\x85\u2028\u2029])")
_IN_LINE = ("", "'", '"')
_IN_BRACKETS = ("{", "[")
_WIDTH = 140
"""A row is written in brackets, like the one before it, when it is no longer than this."""


class Splicer:
    """Changes one text; `quoted` keeps every new text in quotation marks, which is less readable and always possible."""

    def __init__(self, text: str, *, quoted: bool = False) -> None:
        self.text = text
        self.quoted = quoted
        found = _BREAK.search(text)
        self.newline = found[0] if found else "\n"

    def exchange(self, node: Node, holder: Node, value: Data) -> str:
        """The text with `value` in place of `node`, which is held by `holder`; comments in between are kept."""
        if node.flow:
            return self._exchange_in_brackets(node, value)
        end = self._line_end(max(node.end, node.anchor))
        head, kept = self._comments(node, end, holder.column + STEP)
        written = self._write(value, holder.column + STEP, kept, end)
        can_stay = node.style in _IN_LINE or (node.style in _IN_BRACKETS and not kept)
        if can_stay and written.inline and not written.lines and not node.is_empty:
            return self.text[: node.start] + written.inline + self.text[node.end :]
        lines = (*written.lines, *kept) if written.is_block_scalar else (*kept, *written.lines)
        first = f" {written.inline}" if written.inline else ""
        return self.text[: node.anchor] + first + head + self._joined(lines) + self.text[end:]

    def insert(self, node: Node, key: str, value: Data, order: Sequence[str]) -> str:
        """The text with a new key in the mapping `node`, behind the keys that precede it in `order`; at the end when it is not there."""
        before = _predecessor([key.name for key in node.keys], key, order)
        if node.style in _IN_BRACKETS:
            entry = f"{write_scalar(key, flow=True)}: {write_flow(value)}"
            return self._put(node.keys[0].start, f"{entry}, ") if before is None else self._put(_end(node.children[before]), f", {entry}")
        if before is None:
            end = self._line_end(node.keys[0].start)
            lines = self._entry(key, value, node.column, end)
            return self._put(node.keys[0].start, self._joined(lines)[len(self.newline) + node.column :] + self.newline + " " * node.column)
        end = self._line_end(_end(node.children[before]))
        apart = ("",) if node.column == 0 and re.match(f"(?:{_BREAK.pattern})[ \t]*(?:{_BREAK.pattern})", self.text[end : end + 80]) else ()
        return self._put(end, self._joined((*apart, *self._entry(key, value, node.column, end))))

    def append(self, node: Node, value: Data) -> str:
        """The text with a new item at the end of the list `node`, in brackets where the item before it stands in brackets."""
        last = node.children[-1]
        if node.style in _IN_BRACKETS:
            return self._put(_end(last), f", {write_flow(value)}")
        end = self._line_end(_end(last))
        row = f"{' ' * node.column}- {write_flow(value)}"
        if last.style in _IN_BRACKETS and isinstance(value, dict | list) and len(row) <= _WIDTH and "\\n" not in row:
            return self._put(end, self._joined((row,)))
        if isinstance(value, str):
            written = self._write(value, node.column + STEP, (), end)
            return self._put(end, self._joined((f"{' ' * node.column}- {written.inline}", *written.lines)))
        return self._put(end, self._joined(tuple(write_items([value], node.column, quoted=self.quoted))))

    def _exchange_in_brackets(self, node: Node, value: Data) -> str:
        if not node.is_empty:
            return self.text[: node.start] + write_flow(value) + self.text[node.end :]
        sign = " " if self.text[node.anchor - 1] == ":" else ": "
        return self._put(node.anchor, sign + write_flow(value))

    def _entry(self, key: str, value: Data, indent: int, end: int) -> tuple[str, ...]:
        written = self._write(value, indent + STEP, (), end)
        return f"{' ' * indent}{write_scalar(key)}: {written.inline}".rstrip(" "), *written.lines

    def _write(self, value: Data, indent: int, kept: Sequence[str], end: int) -> Written:
        """The value; a text of several lines is indented further than the comments behind it, which would else become part of it."""
        if isinstance(value, str):
            indent = max(indent, *(_depth(line) for line in (*kept, *self._silent_lines(end))), 0)
        return write_value(value, indent, quoted=self.quoted)

    def _silent_lines(self, end: int) -> list[str]:
        """The blank lines and comments that follow the line that ends at `end`."""
        silent: list[str] = []
        while found := _BREAK.match(self.text, end):
            end = self._line_end(found.end())
            line = self.text[found.end() : end]
            if line.strip() and not line.lstrip().startswith("#"):
                break
            silent.append(line)
        return silent

    def _comments(self, node: Node, end: int, indent: int) -> tuple[str, list[str]]:
        """The comment in the line where the value may begin, and those in the lines below, down to `end`."""
        head, *below = self._without_leaves(node, end).splitlines() or [""]
        found = filter(None, map(_COMMENT.search, below))
        kept = [match[0] if not match.start() else " " * indent + match[0].lstrip() for match in found]
        comment = _COMMENT.search(head)
        return comment[0] if comment else "", kept

    def _without_leaves(self, node: Node, end: int) -> str:
        """The text from where the value may begin down to `end`, with a letter for each character of its keys and scalars."""
        text = list(self.text[node.anchor : end])
        for first, last in node.leaves:
            text[first - node.anchor : last - node.anchor] = _SAID.sub("x", self.text[first:last])
        return "".join(text)

    def _joined(self, lines: Sequence[str]) -> str:
        return "".join(self.newline + line for line in lines)

    def _put(self, offset: int, more: str) -> str:
        return self.text[:offset] + more + self.text[offset:]

    def _line_end(self, offset: int) -> int:
        found = _BREAK.search(self.text, offset)
        return found.start() if found else len(self.text)


def _end(node: Node) -> int:
    return node.anchor if node.is_empty else node.end


def _depth(line: str) -> int:
    """How far a text must be indented for the line not to be taken for a part of it."""
    blank = len(line) - len(line.lstrip(" "))
    return blank + 1 if line.strip() else len(line)


def _predecessor(names: list[str], key: str, order: Sequence[str]) -> int | None:
    """The index of the name that the key comes behind; None when it comes first."""
    if key not in order:
        return len(names) - 1
    before = [name for name in order[: order.index(key)] if name in names]
    return names.index(before[-1]) if before else None
