"""Names of what a loop or a capture repeats, settled while the text is written: the first turn keeps the template's name.

So what stands outside the loop still finds the first one, and what stands in a turn finds the one of that turn.
"""

from collections.abc import Callable
from html import unescape

from kommissorium.word.content.escaping import as_attribute
from kommissorium.word.template.ground import Ground

_ROOM = 30
"""Characters of the old name that go into a new one; Word takes 40 in all."""


class TurnNames:
    """The names of one rendering; a thing is its kind and its name in the template: `bookmark Kort`."""

    def __init__(self, ground: Ground, number: Callable[[str], int]) -> None:
        """`number` gives a free number of a kind."""
        self._ground, self._number = ground, number
        self._first: set[str] = set()
        self._latest: dict[str, str] = {}
        self._awaited: dict[str, str] = {}

    def defined(self, thing: str) -> str:
        """The name of a thing where it stands."""
        self._latest[thing] = name = self._awaited.pop(thing, None) or self._new(thing)
        return name

    def awaited(self, thing: str) -> str:
        """The name of a thing that stands further on in the same turn."""
        if thing not in self._awaited:
            self._awaited[thing] = self._new(thing)
        return self._awaited[thing]

    def referred(self, thing: str) -> str:
        """The name of the thing where it stood last."""
        return self._latest.get(thing) or thing.partition(" ")[2]

    def _new(self, thing: str) -> str:
        kind, _, name = thing.partition(" ")
        if thing not in self._first:
            self._first.add(thing)
            return name
        stem = as_attribute(unescape(name)[:_ROOM])
        while (new := f"{stem}_{self._number(f'{kind} name')}").casefold() in self._ground.names:
            pass
        return new
