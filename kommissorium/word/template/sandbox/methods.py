"""The methods and fields that templates may use, by the kind of value; all only read."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from jinja2.runtime import LoopContext
from jinja2.utils import Namespace

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox import growth
from kommissorium.word.template.sandbox.budget import Budget
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import check_comparison, check_key, check_search, text_of

_Checked = Callable[..., Any]
LOOP_FIELDS = frozenset(("depth", "depth0", "first", "index", "index0", "last", "length", "nextitem", "previtem", "revindex", "revindex0"))
_PLAIN_TEXT_METHODS = (
    "capitalize casefold count endswith find index isalnum isalpha isascii isdecimal isdigit islower isnumeric isspace istitle isupper "
    "lower lstrip partition removeprefix removesuffix rfind rindex rpartition rsplit rstrip split splitlines startswith strip swapcase "
    "title upper"
)


def _plain(name: str) -> _Checked:
    def method(_limits: Limits, text: str, *args: object, **named: object) -> object:
        return getattr(str, name)(text, *args, **named)

    return method


def _padding(name: str) -> _Checked:
    def method(limits: Limits, text: str, width: int, *filling: str) -> str:
        return growth.padded(limits, text, name, width, *filling)

    return method


def _get(_limits: Limits, record: dict[Any, Any], key: object, default: object = None) -> object:
    check_key(key)
    return record.get(key, default)


def _search(name: str) -> _Checked:
    def method(_limits: Limits, items: list[Any] | tuple[Any, ...], item: object) -> int:
        check_search(item, items)
        return int(getattr(items, name)(item))

    return method


def _join(limits: Limits, separator: str, parts: list[object]) -> str:
    return growth.joined(limits, separator, [text_of(part) for part in parts])


def _listed(name: str) -> _Checked:
    return lambda _limits, record: list(getattr(dict, name)(record))


def _brace_format(limits: Limits, pattern: str, *args: object, **named: object) -> str:
    return growth.brace_format(limits, pattern, args, named)


def _day(name: str) -> _Checked:
    return lambda _limits, day: getattr(day, name)()


def _cycle(_limits: Limits, loop: LoopContext, *items: object) -> object:
    return loop.cycle(*items)


def _changed(_limits: Limits, loop: LoopContext, *items: object) -> bool:
    check_comparison(items, items)
    return loop.changed(*items)


def _strftime(_limits: Limits, day: date | time, pattern: str) -> str:
    return growth.written_day(day, pattern)


TEXT_METHODS: Mapping[str, _Checked] = {
    **{name: _plain(name) for name in _PLAIN_TEXT_METHODS.split()},
    **{name: _padding(name) for name in ("center", "ljust", "rjust", "zfill")},
    "expandtabs": growth.untabbed, "format": _brace_format, "join": _join, "replace": growth.replaced,
}  # fmt: skip
METHODS: Mapping[type, Mapping[str, _Checked]] = {
    str: TEXT_METHODS,
    dict: {"get": _get, **{name: _listed(name) for name in ("items", "keys", "values")}},
    list: {name: _search(name) for name in ("count", "index")},
    tuple: {name: _search(name) for name in ("count", "index")},
    date: {"strftime": _strftime, **{name: _day(name) for name in ("isoformat", "isoweekday", "weekday")}},
    time: {"strftime": _strftime, "isoformat": _day("isoformat")},
    LoopContext: {"changed": _changed, "cycle": _cycle},
}
"""The methods that are offered, by the class of what they belong to; each is given the limits first."""
FIELDS: Mapping[type, frozenset[str]] = {
    datetime: frozenset(("year", "month", "day", "hour", "minute", "second")),
    date: frozenset(("year", "month", "day")),
    time: frozenset(("hour", "minute", "second")),
    LoopContext: LOOP_FIELDS,
    Content: frozenset(("text",)),
}
"""The fields that are offered of values that are no records."""
_CHANGES = "add append clear discard extend insert pop popitem remove reverse setdefault sort update"


class Method:
    """A method of a value, to be called by a template."""

    __slots__ = ("_function", "_owner")

    def __init__(self, function: _Checked, owner: object) -> None:
        self._function, self._owner = function, owner

    def __call__(self, budget: Budget, *args: object, **named: object) -> object:
        """What the method gives, counted."""
        return budget.spend(self._function(budget.limits, self._owner, *args, **named))


def attribute_of(value: object, name: str) -> object:
    """The field or method `name` of a value that is no record; LookupError when it has none.

    Raises RefusedError for names that begin with an underscore and for those that change or reach out of the value.
    """
    if name.startswith("_"):
        raise RefusedError(_("navne, der begynder med »_«, hører ikke til data."), _("Brug et af felterne i data."))
    if isinstance(value, Namespace):
        return _set_before(value, name)
    for kind, methods in METHODS.items():
        if isinstance(value, kind) and name in methods:
            return Method(methods[name], value)
    if any(isinstance(value, kind) and name in names for kind, names in FIELDS.items()) or name in getattr(type(value), "_fields", ()):
        return getattr(value, name)
    if name in _CHANGES.split() and hasattr(value, name):
        raise RefusedError(_("skabeloner kan læse data, men ikke ændre dem."), _("Brug »{% set … %}« eller et filter."))
    if hasattr(value, name) or not isinstance(value, _KNOWN):
        raise RefusedError(_("»{name}« er ikke blandt det, skabeloner kan bruge.", name=name), _("Brug felter, filtre og lister."))
    raise LookupError(name)


def _set_before(space: Namespace, name: str) -> object:
    """What the template has set as `name`."""
    if not hasattr(space, name):
        raise LookupError(name)
    return getattr(space, name)


_KNOWN = (*METHODS, *FIELDS, int, float, type(None), set, frozenset, range)
