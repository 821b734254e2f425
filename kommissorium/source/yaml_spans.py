"""Where each value of a YAML text begins and ends, so that one can be exchanged for another and the rest be left alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from unicodedata import normalize

import yaml

from kommissorium.source.positions import KeyPath

# As for reading: libyaml where PyYAML was built with it.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEEPS_LINES = re.compile(r"[|>][0-9]?\+")
_TO_COLON = re.compile(r"(?:\s|#[^\r\n]*)*:")


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a mapping; places count characters from the text's first."""

    name: str
    start: int
    column: int
    end: int


@dataclass(frozen=True, slots=True)
class Node:
    """One value and its place."""

    start: int
    end: int
    """The end of what it says: neither blank lines nor comments behind it count."""
    anchor: int
    """Where the value may begin: behind its key's colon or its dash."""
    column: int
    """That of its first key or dash, for a mapping or list that is written in lines."""
    style: str
    """The scalar's sign: "" for a plain one, a quotation mark, "|" or ">"; "{" or "[" for what stands in brackets, else "lines"."""
    flow: bool
    """Whether it stands within brackets."""
    keys: tuple[Key, ...] = ()
    children: tuple["Node", ...] = ()
    leaves: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Where its keys and scalars stand: what is outside of them and begins with "#" is a comment."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands there at all."""
        return self.start == self.end

    def child(self, step: str | int) -> "Node | None":
        """What stands at the key or index; None where there is nothing."""
        if isinstance(step, int):
            return self.children[step] if not self.keys and step < len(self.children) else None
        return next((child for key, child in zip(self.keys, self.children, strict=True) if key.name == step), None)

    def at(self, path: KeyPath) -> "Node":
        """What stands at the end of `path`, which must be there."""
        node: Node | None = self
        for step in path:
            assert node is not None
            node = node.child(step)
        assert node is not None
        return node


def spans(text: str) -> Node:
    """The outermost value of a text that can be read."""
    events = (event for event in yaml.parse(text, Loader=_LOADER) if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent))
    return _Reader(text, events).node(next(events), 0, flow=False)


class _Reader:
    """Makes nodes of one text's events."""

    def __init__(self, text: str, events: Iterator[yaml.Event]) -> None:
        self.text = text
        self.events = events

    def node(self, event: yaml.Event, anchor: int, *, flow: bool) -> Node:
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, anchor, flow=flow)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, anchor, flow=flow)
        (start, column), end = _start(event), _end(event)
        style = (getattr(event, "style", None) or "") if start < end else ""
        if style in ("|", ">"):
            return self._block_scalar(start, end, anchor, style)
        return Node(start, end, anchor, column, style, flow, leaves=((start, end),))

    def _block_scalar(self, start: int, end: int, anchor: int, style: str) -> Node:
        header = self._line_end(start)
        content = (header, max(header, self._content_end(start, header, end)))
        sign = re.match(r"[|>][-+0-9]*", self.text[start:header])
        assert sign is not None
        return Node(start, content[1], anchor, 0, style, False, leaves=((start, start + sign.end()), content))

    def _content_end(self, start: int, header: int, end: int) -> int:
        """The end of the last line that says something; blank lines count where the text keeps them."""
        if _KEEPS_LINES.match(self.text, start):
            kept = self.text[header:end]
            return end - (2 if kept.endswith("\r\n") else 1 if kept.endswith(("\r", "\n")) else 0)
        lines = self.text[header:end].splitlines(keepends=True)[1:]
        said = [line for line in lines if line.strip(" \r\n")]
        indent = min((len(line) - len(line.lstrip(" ")) for line in said), default=0)
        while lines and len(lines[-1].rstrip("\r\n")) <= indent and not lines[-1].strip(" \r\n"):
            end -= len(lines.pop())
        return end - (len(lines[-1]) - len(lines[-1].rstrip("\r\n"))) if lines else header

    def _mapping(self, event: yaml.MappingStartEvent, anchor: int, *, flow: bool) -> Node:
        keys, children = [], []
        while not isinstance(key := next(self.events), yaml.MappingEndEvent):
            end = _end(key)
            keys.append(Key(normalize("NFC", getattr(key, "value", None) or ""), *_start(key), end))
            colon = _TO_COLON.match(self.text, end)
            children.append(self.node(next(self.events), colon.end() if colon else end, flow=flow or bool(event.flow_style)))
        style, column = ("{", 0) if event.flow_style else ("lines", keys[0].column)
        return _collected(Node(_start(event)[0], _end(key), anchor, column, style, flow, tuple(keys), tuple(children)))

    def _sequence(self, event: yaml.SequenceStartEvent, anchor: int, *, flow: bool) -> Node:
        start, column = _start(event)
        dash = start
        children: list[Node] = []
        while not isinstance(item := next(self.events), yaml.SequenceEndEvent):
            if children and not event.flow_style:
                dash = self._next_dash(children[-1].end, column)
            children.append(self.node(item, dash + 1, flow=flow or bool(event.flow_style)))
        style = "[" if event.flow_style else "lines"
        return _collected(Node(start, _end(item), anchor, column, style, flow, (), tuple(children)))

    def _next_dash(self, offset: int, column: int) -> int:
        """The first dash at the column behind `offset`, before which there are only blank lines and comments."""
        while True:
            offset = self._line_end(offset)
            offset += 2 if self.text[offset : offset + 2] == "\r\n" else 1
            if self.text[offset + column] == "-" and not self.text[offset : offset + column].strip():
                return offset + column

    def _line_end(self, offset: int) -> int:
        """Where the line ends that holds `offset`, before its break."""
        found = re.compile(r"[\r\n\x85\u2028\u2029]").search(self.text, offset)
        return found.start() if found else len(self.text)


def _collected(node: Node) -> Node:
    """The mapping or list with its leaves, and without the blank lines and comments that libyaml counts as its end."""
    end = node.end if node.style != "lines" else max(max(child.end, child.anchor) for child in node.children)
    leaves = [(key.start, key.end) for key in node.keys] + [leaf for child in node.children for leaf in child.leaves]
    return replace(node, end=end, leaves=tuple(leaves))


def _start(event: yaml.Event) -> tuple[int, int]:
    """Where the event begins, and in which column."""
    mark = event.start_mark
    return (mark.index, mark.column) if mark else (0, 0)


def _end(event: yaml.Event) -> int:
    return event.end_mark.index if event.end_mark else 0
