"""What changed in a document from one build to the next, section by section and word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile, zip_longest

from kommissorium.texts import _
from kommissorium.word.ooxml.package import Package
from kommissorium.word.text.reading import document_lines

_AROUND = 2
"""Words that are told on both sides of those that changed."""
_LONGEST = 70
"""Characters of a text that are told."""
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph or row of a table."""

    section: str
    """The heading above it."""
    old: str
    """The words that are gone, with a few around them; empty for a new paragraph."""
    new: str
    """Those that stand there now; empty for a paragraph that is gone."""


def lines_of(data: bytes) -> list[str]:
    """The document's words, a line for each paragraph and row."""
    return list(document_lines(Package(data, "")))


def changes_between(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """The changes from the `old` lines to the `new` ones, in the order of the document."""
    return [change for change in _changes(old, new) if change.old or change.new]


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        for number, (before, after) in enumerate(zip_longest(old[old_start:old_end], new[new_start:new_end], fillvalue="")):
            yield Change(_section(new, min(new_start + number, len(new) - 1)), *_words(_plain(before), _plain(after)))


def _section(lines: Sequence[str], number: int) -> str:
    """The heading that the line stands under, be it itself one."""
    for line in reversed(lines[: number + 1]):
        if line.startswith("#"):
            return _plain(line)
        if line.startswith("[") and line.endswith("]"):
            return line[1:-1].capitalize()
    return _("Øverst")


def _plain(line: str) -> str:
    """The line without the signs that say what it is."""
    return line.strip("| ").lstrip("#").removeprefix("- ").strip()


def _words(old: str, new: str) -> tuple[str, str]:
    """The words that differ, on both sides, with a few around them."""
    if not old or not new:
        return _short(old), _short(new)
    before, after = old.split(), new.split()
    start = sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))
    room = min(len(before), len(after)) - start
    end = min(room, sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(before), reversed(after), strict=False))))
    return _piece(before, start, len(before) - end), _piece(after, start, len(after) - end)


def _piece(words: list[str], start: int, end: int) -> str:
    first, last = max(start - _AROUND, 0), min(end + _AROUND, len(words))
    text = _short(" ".join(words[first:last]))
    return f"{f'{_CUT} ' if first else ''}{text}{f' {_CUT}' if last < len(words) and not text.endswith(_CUT) else ''}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} {_CUT}"
