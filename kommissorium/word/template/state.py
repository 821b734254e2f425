"""What one rendering counts and collects; never part of the template, which several threads may share."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.runtime import Context

from kommissorium.diagnostics.errors import RenderError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.fragment import Fragment
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.outlets import Outlet
from kommissorium.word.template.printing import printed

FIRST_NUMBER = 100_000
"""Ids that are counted begin above those that Word has given."""


class RenderState:
    """Counters of one rendering, and the notes that its text refers to."""

    def __init__(self, limits: Limits) -> None:
        """Begins a rendering."""
        self.limits = limits
        self.turns = 0
        self.characters = 0
        self.notes: dict[str, list[str]] = {}
        self._numbers: dict[str, int] = {}
        self._bookmarks: dict[str, int] = {}

    def functions(self) -> Mapping[str, Callable[..., object]]:
        """What the source calls by itself; templates cannot, since no name of theirs begins with an underscore."""
        return {"_number": self.number, "_bookmark": self.bookmark, "_note": self.note, "_share": share, "_colour": colour}

    def number(self, kind: str) -> int:
        """A number that no other `kind` of thing in this document has."""
        self._numbers[kind] = number = self._numbers.get(kind, FIRST_NUMBER) + 1
        return number

    def bookmark(self, name: str, begins: bool) -> int:
        """The number of a repeated bookmark: a new one where it begins, the same where it ends."""
        if begins:
            self._bookmarks[name] = self.number("bookmark")
        return self._bookmarks.get(name, FIRST_NUMBER)

    def note(self, kind: str, content: object) -> int:
        """Takes a note's content, and gives the id that its reference carries."""
        notes = self.notes.setdefault(kind, [])
        notes.append(content.xml if isinstance(content, Fragment) else f"<w:p><w:r><w:t>{content}</w:t></w:r></w:p>")
        return FIRST_NUMBER + len(notes)

    def wrote(self, characters: int) -> None:
        """Counts what is written; raises RenderError when the document grows too long."""
        self.characters += characters
        if self.characters > self.limits.characters:
            message = _("Dokumentet bliver for langt (over {limit} tegn).", limit=self.limits.characters)
            raise RenderError(Finding("S305", Severity.ERROR, message, _("Kontrollér gentagelserne i skabelonen.")))

    def counted(self, items: Iterable[Any]) -> Iterator[Any]:
        """`items`, one by one, until there have been too many turns."""
        for item in items:
            self.turns += 1
            if self.turns > self.limits.turns:
                raise SecurityError(_("Gentagelserne bliver for mange (over {limit}).", limit=self.limits.turns))
            yield item


def share(width: int, columns: int) -> int:
    """The width of each of `columns` columns that stand where the template has one of `width`."""
    return max(width // max(columns, 1), 1)


def colour(value: object) -> str:
    """The colour as Word writes it: six hexadecimal digits, or "auto".

    Raises ContentError for anything else.
    """
    text = str(value).strip().lstrip("#")
    if re.fullmatch("[0-9A-Fa-f]{6}", text) or text == "auto":
        return text.upper() if text != "auto" else text
    raise ContentError(_("»{value}« er ikke en farve.", value=value), _("Skriv seks cifre som i »FFCC00«."))


class RenderContext(Context):
    """Jinja's context, through which the generated code prints."""

    state: RenderState
    outlets: Mapping[int, Outlet]

    def emit(self, value: object, line: int) -> str:
        """The XML of `value`, printed by the tag on `line`.

        Raises ContentError when it cannot be printed there.
        """
        return printed(value, self.outlets[line])

    def counted(self, items: Any) -> Any:
        """`items`, their turns counted; what has a length keeps it."""
        if isinstance(items, (list, tuple, range, dict)):
            self.state.turns += len(items)
            if self.state.turns > self.state.limits.turns:
                raise SecurityError(_("Gentagelserne bliver for mange (over {limit}).", limit=self.state.limits.turns))
            return items
        if isinstance(items, str):
            raise ContentError(_("Gentagelsen går over en tekst og ikke over en liste."), _("Sæt navnet på en liste efter »in«."))
        if not hasattr(type(items), "__iter__"):
            raise ContentError(_("Gentagelsen går over en enkelt værdi og ikke over en liste."), _("Sæt navnet på en liste efter »in«."))
        return self.state.counted(items)
