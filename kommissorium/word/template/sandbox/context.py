"""The context that generated code runs in: what it makes is counted, what it loops over and compares is bounded."""

from collections.abc import Iterator, Sequence
from typing import Any

from jinja2.runtime import Context, Undefined

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.fragment import Fragment, captured
from kommissorium.word.template.sandbox.budget import Budget
from kommissorium.word.template.sandbox.missing import MissingName, SilentName
from kommissorium.word.template.sandbox.operators import compare, concatenate
from kommissorium.word.template.sandbox.sizes import check_key
from kommissorium.word.template.watch import without_hidden

_LISTS = (list, tuple, range, dict)
_LOOK_EVERY = 1000
"""Turns of one loop between two looks at the clock."""
_PIECE = 8
"""Bytes that each piece of captured text takes in its list."""


class BoundedContext(Context):
    """Jinja's context with the functions that our code generator calls."""

    budget: Budget

    def counted(self, pieces: int, items: Any) -> Any:
        """`items`, their turns counted, each with `pieces` of captured text; what has a length keeps it."""
        if not isinstance(items, _LISTS):
            items = _listed(items)
        turns = len(items)
        self.budget.turn(turns)
        if pieces:
            self.budget.hold(_PIECE * pieces * turns)
        if turns < _LOOK_EVERY:
            self.budget.look()
            return items
        return _Watched(list(items) if isinstance(items, dict) else items, self.budget)

    def captured(self, pieces: list[str]) -> str | Fragment:
        """What a macro, a call or a block has printed."""
        self.budget.turn(1)
        self.budget.hold(sum(map(len, pieces)))
        return captured(without_hidden("".join(pieces)))

    def known(self, value: Any) -> Any:
        """`value`; raises MissingNameError when it stands for a name that is missing and may not be."""
        if isinstance(value, MissingName):
            value.insist()
        return value

    def made(self, value: Any) -> Any:
        """A list that is written out."""
        return self.budget.spend(value)

    def record(self, parts: Sequence[Any]) -> dict[Any, Any]:
        """A record that is written out; `parts` are its keys and values by turns."""
        for key in parts[::2]:
            check_key(key)
        return self.budget.spend(dict(zip(parts[::2], parts[1::2], strict=True)))

    def joined(self, parts: Sequence[Any]) -> str:
        """Texts joined with `~`."""
        return concatenate(self.budget, parts)

    def compared(self, left: Any, *rest: Any) -> bool | SilentName:
        """Whether each comparison holds, as `compare` says; `rest` is by turns Jinja's word for an operator and the next value."""
        for sign, right in zip(rest[::2], rest[1::2], strict=True):
            if not (found := compare(sign, left, right)):
                return found
            left = right
        return True

    def sliced(self, value: Any, start: Any, stop: Any, step: Any) -> Any:
        """A slice of a list or a text."""
        if not isinstance(value, (list, tuple, str, range, Undefined)):
            raise ContentError(_("Kun lister og tekster kan skæres ud med »:«."), _("Kontrollér navnet."))
        return self.budget.spend(value[slice(start, stop, step)])


def _listed(items: Any) -> list[Any]:
    if isinstance(items, (Undefined, set, frozenset)):
        return list(items)
    if isinstance(items, str):
        raise ContentError(_("Gentagelsen går over en tekst og ikke over en liste."), _("Sæt navnet på en liste efter »in«."))
    raise ContentError(_("Gentagelsen går over en enkelt værdi og ikke over en liste."), _("Sæt navnet på en liste efter »in«."))


class _Watched:
    """A long list that looks at the clock while it is run through."""

    __slots__ = ("_budget", "_items")

    def __init__(self, items: Sequence[Any], budget: Budget) -> None:
        self._items, self._budget = items, budget

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Any]:
        for start in range(0, len(self._items), _LOOK_EVERY):
            self._budget.look()
            yield from self._items[start : start + _LOOK_EVERY]
