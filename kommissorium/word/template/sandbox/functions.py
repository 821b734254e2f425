"""The functions that templates may call by name."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2.utils import Joiner, Namespace

from kommissorium.texts import _
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import text_of


class Offered:
    """A function that templates may call."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function

    def __call__(self, *args: object, **named: object) -> Any:
        """What the function gives."""
        return self._function(*args, **named)


def offered_functions(limits: Limits) -> Iterator[tuple[str, Offered]]:
    """The global functions of an environment, by name."""

    def numbers(*args: int) -> range:
        found = range(*args)
        if found and (found[-1] - found[0]) // (found.step) >= limits.turns:
            raise RefusedError(_("tallet i »range« er for stort."), _("Brug et mindre tal."))
        return found

    yield from {"range": Offered(numbers), "dict": Offered(_record), "namespace": Offered(_namespace), "joiner": Offered(_joiner)}.items()


def _record(**fields: object) -> Mapping[str, object]:
    return fields


def _namespace(**fields: object) -> Namespace:
    return Namespace(fields)


def _joiner(sep: str = ", ") -> Joiner:
    return Joiner(text_of(sep))
