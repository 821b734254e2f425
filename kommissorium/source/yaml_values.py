"""Data as YAML text that reads back as exactly the same data."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from kommissorium.model.answers import is_hole
from kommissorium.source.yaml_builder import Data

STEP = 2
"""How far a value is indented under its key."""
_WIDTH = 120
"""A hole with its details stands in one line of at most so many characters."""
_SPECIAL_FIRST = "-?:,[]{}#&*!|>'\"%@`<="
_SPECIAL_IN_FLOW = ",[]{}:?"
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_NO_BLOCK = re.compile(r"\A[ \t\n]|\n\n\Z|^[ \t]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Written:
    """A value as it stands behind a key's colon or a dash."""

    inline: str
    """What stands in the line itself; empty when all of it stands in the lines below."""
    lines: tuple[str, ...] = ()
    """The lines below, indented, without line breaks."""

    @property
    def is_block_scalar(self) -> bool:
        """Whether the lines are one text, in which no comment can stand."""
        return bool(self.lines and self.inline)


def write_value(value: Data, indent: int, *, quoted: bool = False) -> Written:
    """The value with its lines at `indent`, for a place outside of brackets; `quoted` keeps every text in quotation marks."""
    if isinstance(value, str):
        return _text(value, indent, quoted=quoted)
    if isinstance(value, dict) and value:
        return _hole(value, indent, quoted) or Written("", tuple(_mapping(value, indent, quoted)))
    if isinstance(value, list) and value:
        return Written("", tuple(write_items(value, indent, quoted=quoted)))
    return Written("" if value is None else write_flow(value))


def write_items(items: list[Data], indent: int, *, quoted: bool = False) -> Iterator[str]:
    """The items of a list, each behind a dash at `indent`."""
    dash = " " * indent + "-"
    for item in items:
        if isinstance(item, dict) and item and not is_hole(item):
            first, *others = _mapping(item, indent + STEP, quoted)
            yield f"{dash} {first.lstrip(' ')}"
            yield from others
        else:
            written = Written(write_flow(item)) if isinstance(item, list) else write_value(item, indent + STEP, quoted=quoted)
            yield f"{dash} {written.inline}".rstrip(" ")
            yield from written.lines


def write_entry(key: str, value: Data, indent: int, *, quoted: bool = False) -> Iterator[str]:
    """A key with its value, in lines at `indent`."""
    written = write_value(value, indent + STEP, quoted=quoted)
    yield f"{' ' * indent}{write_scalar(key)}: {written.inline}".rstrip(" ")
    yield from written.lines


def write_flow(value: Data) -> str:
    """The value in one line, as it may stand in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{write_scalar(key, flow=True)}: {write_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(write_flow, value)) + "]"
    return "null" if value is None else write_scalar(value, flow=True)


def write_scalar(text: str, *, flow: bool = False, quoted: bool = False) -> str:
    """The text in one line, in quotation marks where it could be read as something else.

    >>> [write_scalar(text) for text in ("Børn og unge", "Model: dialog", "2020", "Et \\"citat\\": kort", "")]
    ['Børn og unge', '"Model: dialog"', '"2020"', '\\'Et "citat": kort\\'', '""']
    """
    if not quoted and _is_plain(text, flow):
        return text
    double = _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))
    # Where only quotation marks and strokes would have to be escaped, people read the other marks more easily.
    easier = double[1:-1] != text and "'" not in text and not _CONTROLS.search(text) and not any(sign in text for sign in "\n\t")
    return f"'{text}'" if easier else double


def _text(text: str, indent: int, *, quoted: bool) -> Written:
    if "\n" not in text.rstrip("\n") and not (text.endswith("\n") and text.strip()):
        return Written(write_scalar(text, quoted=quoted))
    if quoted or _NO_BLOCK.search(text) or _CONTROLS.search(text):
        return Written(write_scalar(text, quoted=True))
    sign = "|" if text.endswith("\n") else "|-"
    return Written(sign, tuple(" " * indent + line if line else "" for line in text.removesuffix("\n").split("\n")))


def _hole(value: dict[str, Data], indent: int, quoted: bool) -> Written | None:
    """A hole with its details in one line, as the manual shows it; None for other mappings, and where it would become too long."""
    if not is_hole(value) or quoted:
        return None
    line = write_flow(value)
    return Written(line) if indent + len(line) <= _WIDTH and "\\n" not in line else None


def _mapping(value: dict[str, Data], indent: int, quoted: bool) -> Iterator[str]:
    for key, inner in value.items():
        yield from write_entry(key, inner, indent, quoted=quoted)


def _is_plain(text: str, flow: bool) -> bool:
    """Whether the text reads as itself without quotation marks, here and in other programs that read YAML."""
    if not text or text != text.strip() or text[0] in _SPECIAL_FIRST or text.startswith("..."):
        return False
    if ": " in text or text.endswith(":") or " #" in text or any(sign in text for sign in "\n\t") or _CONTROLS.search(text):
        return False
    if flow and any(sign in text for sign in _SPECIAL_IN_FLOW):
        return False
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], [])
    return not any(pattern.match(text) for _tag, pattern in resolvers)
