"""What one rendering has used of what it may use."""

from sys import getsizeof
from time import monotonic
from typing import TypeVar

from kommissorium.texts import _
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import check_items, check_text

_PER_ITEM = 32
"""Bytes that an item of a list takes, beside its place in the list."""
_LARGE = 4096
"""Bytes from which making a value takes so long that the clock is looked at."""
_IN_FLIGHT = 16_000_000
"""Characters of captured content that may wait to be written."""
_Value = TypeVar("_Value")


class Budget:
    """Counters of one rendering; each method raises RefusedError when its limit is passed."""

    __slots__ = ("_ends", "_in_flight", "_until_look", "characters", "limits", "made", "turns")

    def __init__(self, limits: Limits) -> None:
        """Begins a rendering: the clock runs from now."""
        self.limits = limits
        self.turns = self.made = self.characters = 0
        self._in_flight = self._until_look = 0
        self._ends = monotonic() + limits.seconds

    def look(self) -> None:
        """Looks at the clock."""
        if monotonic() > self._ends:
            message = _("Skabelonen er ikke færdig efter {limit} sekunder.", limit=f"{self.limits.seconds:g}")
            raise RefusedError(message, _("Kontrollér gentagelser og makroer, der bruger sig selv."), "S305")

    def turn(self, turns: int) -> None:
        """Counts turns of loops and calls of macros."""
        self.turns += turns
        if self.turns > self.limits.turns:
            message = _("Gentagelserne bliver for mange (over {limit}).", limit=self.limits.turns)
            raise RefusedError(message, _("Kontrollér gentagelser og makroer, der bruger sig selv."), "S305")

    def hold(self, size: int) -> None:
        """Counts bytes that the template makes and may keep."""
        self.made += size
        if self.made > self.limits.made:
            message = _("Værdierne, som skabelonen danner, fylder for meget (over {limit} MB).", limit=self.limits.made // 1_000_000)
            raise RefusedError(message, _("Kontrollér gentagelser, filtre og makroer."), "S305")

    def spend(self, value: _Value) -> _Value:
        """`value`, which a filter, a method or an operator has made, counted."""
        size = getsizeof(value)
        if isinstance(value, str):
            check_text(self.limits, len(value))
        elif isinstance(value, (list, tuple, dict)):
            check_items(self.limits, len(value))
            size += _PER_ITEM * len(value)
        self.hold(size)
        self._until_look -= 1
        if size > _LARGE or self._until_look < 0:
            self._until_look = 64
            self.look()
        return value

    def carry(self, characters: int) -> None:
        """Counts captured content that waits to be written."""
        self._in_flight += characters
        if self._in_flight > _IN_FLIGHT:
            raise RefusedError(_("Værdierne er for lange til at blive skrevet."), _("Del teksterne op."), "S305")

    def wrote(self, characters: int) -> None:
        """Counts what is written."""
        self._in_flight = 0
        self.characters += characters
        if self.characters > self.limits.characters:
            message = _("Dokumentet bliver for langt (over {limit} tegn).", limit=self.limits.characters)
            raise RefusedError(message, _("Kontrollér gentagelserne i skabelonen."), "S305")
        self.look()
