"""Filters on lists; each is given the context first. All that they give are lists, so that nothing runs later than it is counted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import chain
from typing import Any

from jinja2.filters import FILTERS as DEFAULT_FILTERS
from jinja2.filters import make_attrgetter, make_multi_attrgetter
from jinja2.runtime import Context, Undefined

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox import growth
from kommissorium.word.template.sandbox.missing import MissingName
from kommissorium.word.template.sandbox.operators import calculate
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import check_items, check_keys, text_of

_Attribute = str | int | None
_LOOK_EVERY = 1000
"""Items between two looks at the clock."""


def _limits(context: Context) -> Limits:
    return context.budget.limits  # type: ignore[attr-defined, no-any-return]  # BoundedContext's own


def items_of(context: Context, value: object) -> list[Any]:
    """The items of a list, the keys of a record or the characters of a text.

    Raises ContentError for values that have no items.
    """
    if isinstance(value, (list, tuple, dict, range, set, frozenset, str)):
        check_items(_limits(context), len(value))
    elif not isinstance(value, Undefined):
        raise ContentError(_("Filteret kan kun bruges på en liste."), _("Kontrollér navnet foran filteret."))
    return list(value)


def _keys(context: Context, items: list[Any], attribute: _Attribute) -> list[Any]:
    """What the items are sorted by, checked."""
    if attribute is None:
        keys = items
    else:
        getter = make_multi_attrgetter(context.environment, attribute)
        keys = [key for found in _fields(context, items, getter) for key in found]
    check_keys(_limits(context), keys)
    return keys


def _fields(context: Context, items: list[Any], getter: Callable[[Any], Any]) -> Iterator[Any]:
    """What `getter` finds in each item; fails at once for a field that is missing."""
    for number, item in enumerate(items):
        if number % _LOOK_EVERY == 0:
            context.budget.look()  # type: ignore[attr-defined]  # BoundedContext's own
        found = getter(item)
        for part in found if isinstance(found, list) else (found,):
            if isinstance(part, MissingName):
                part.insist()
        yield found


def _ordered(name: str) -> Callable[..., Any]:
    """Jinja's filter of that name, which compares the items or one of their fields."""
    function = DEFAULT_FILTERS[name]

    def by_order(context: Context, value: object, *args: Any, attribute: _Attribute = None, **named: Any) -> Any:
        items = items_of(context, value)
        _keys(context, items, attribute)
        found = function(context.environment, items, *args, attribute=attribute, **named)
        return list(found) if name in ("sort", "unique") else found

    return by_order


def _groupby(context: Context, value: object, attribute: str | int, default: object = None, case_sensitive: bool = False) -> list[Any]:
    items = items_of(context, value)
    getter = make_attrgetter(context.environment, attribute, default=default)
    check_keys(_limits(context), [*_fields(context, items, getter)])
    return list(DEFAULT_FILTERS["groupby"](context.environment, items, attribute, default, case_sensitive))


def _dictsort(context: Context, value: dict[Any, Any], case_sensitive: bool = False, by: str = "key", reverse: bool = False) -> list[Any]:
    _check_record(value)
    check_keys(_limits(context), list(value if by == "key" else value.values()))
    return list(DEFAULT_FILTERS["dictsort"](value, case_sensitive, by, reverse))


def _items(_context: Context, value: dict[Any, Any] | Undefined) -> list[Any]:
    _check_record(value)
    return list(value.items()) if isinstance(value, dict) else list(value)


def _check_record(value: object) -> None:
    if not isinstance(value, (dict, Undefined)):
        raise ContentError(_("Filteret kan kun bruges på et helt afsnit med felter."), _("Kontrollér navnet foran filteret."))


def _selecting(name: str) -> Callable[..., list[Any]]:
    """Jinja's filter of that name, which runs a filter or a test on each item."""
    function = DEFAULT_FILTERS[name]
    return lambda context, value, *args, **named: list(function(context, items_of(context, value), *args, **named))


def _batch(context: Context, value: object, linecount: int, fill_with: object = None) -> list[Any]:
    return _cut(context, "batch", (value, linecount, fill_with))


def _slice(context: Context, value: object, slices: int, fill_with: object = None) -> list[Any]:
    return _cut(context, "slice", (value, slices, fill_with))


def _cut(context: Context, name: str, args: tuple[object, int, object]) -> list[Any]:
    value, number, filling = args
    items = items_of(context, value)
    if number < 1:
        raise RefusedError(_("»{name}« kræver et tal, der er mindst 1.", name=name), _("Ret tallet i mærket."))
    check_items(_limits(context), len(items) + number)
    context.budget.hold(8 * (len(items) + number))  # type: ignore[attr-defined]  # BoundedContext's own
    first = () if name == "batch" else (context.eval_ctx,)
    return list(DEFAULT_FILTERS[name](*first, items, number, filling))


def _sum(context: Context, value: object, attribute: _Attribute = None, start: int | float | Decimal = 0) -> Any:
    items: Iterable[Any] = items_of(context, value)
    if attribute is not None:
        items = _fields(context, items_of(context, value), make_attrgetter(context.environment, attribute))
    total: Any = start
    for item in chain((0,), items):
        if not isinstance(item, (int, float, Decimal)) or not isinstance(total, (int, float, Decimal)):
            raise ContentError(_("Kun tal kan lægges sammen."), _("Kontrollér, at feltet er et tal, eller brug filteret »float«."))
        total = calculate(context.budget, "+", total, item)  # type: ignore[attr-defined]  # BoundedContext's own
    return total


def _join(context: Context, value: object, d: str = "", attribute: _Attribute = None) -> str:
    items: Iterable[Any] = items_of(context, value)
    if attribute is not None:
        items = _fields(context, items_of(context, value), make_attrgetter(context.environment, attribute))
    return growth.joined(_limits(context), text_of(d), [text_of(item) for item in items])


def _end(name: str) -> Callable[..., Any]:
    function = DEFAULT_FILTERS[name]
    return lambda context, value: function(context.environment, items_of(context, value))


def _reverse(context: Context, value: object) -> str | list[Any]:
    return value[::-1] if isinstance(value, str) else items_of(context, value)[::-1]


LIST_FILTERS: Mapping[str, Callable[..., Any]] = {
    **{name: _ordered(name) for name in ("sort", "unique")},
    **{name: _selecting(name) for name in ("map", "reject", "rejectattr", "select", "selectattr")},
    "batch": _batch, "dictsort": _dictsort, "groupby": _groupby, "items": _items, "join": _join, "list": items_of, "reverse": _reverse,
    "slice": _slice, "sum": _sum,
}  # fmt: skip
"""Filters that make something."""
PICKING_FILTERS: Mapping[str, Callable[..., Any]] = {
    **{name: _ordered(name) for name in ("max", "min")},
    **dict.fromkeys(("count", "length"), lambda _context, value: len(value)),
    **dict.fromkeys(("d", "default"), lambda _context, *args, **named: DEFAULT_FILTERS["default"](*args, **named)),
    **{name: _end(name) for name in ("first", "last")},
}
"""Filters that give one of the values that there are already."""
